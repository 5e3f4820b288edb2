import type { TopicsTable } from './asked/topics-schema';
import { checkAsked } from './diagnostics/check-asked';
import { checkEndings } from './diagnostics/check-endings';
import { checkIds } from './diagnostics/check-ids';
import { checkLines } from './diagnostics/check-lines';
import { checkReach } from './diagnostics/check-reach';
import { checkReactions } from './diagnostics/check-reactions';
import { checkSetting } from './diagnostics/check-setting';
import { checkWays } from './diagnostics/check-ways';
import type { Diagnostic } from './diagnostics/diagnostic';
import type { ReactionsFile, Scenario, Stance } from './scenario-schema';

/**
 * Every fault of a scenario that its schema cannot see.
 * @returns by code, then by place; empty when the scenario can be played.
 * @throws never.
 */
export function checkScenario(
  scenario: Scenario,
  files: ReadonlyMap<Stance, ReactionsFile>,
  topics: TopicsTable,
): Diagnostic[] {
  return [
    ...checkIds(scenario),
    ...checkReach(scenario),
    ...checkWays(scenario, files),
    ...checkEndings(scenario),
    ...checkLines(scenario),
    ...checkReactions(scenario, files),
    ...checkSetting(scenario),
    ...checkAsked(scenario, topics),
  ].toSorted((a, b) => a.code.localeCompare(b.code, 'en'));
}
