import { REACTIONS } from '../scenario-schema';
import type { ReactionsFile, Scenario, Stance } from '../scenario-schema';
import { stancesOf } from '../setting';
import { diagnose } from './diagnostic';
import type { Diagnostic } from './diagnostic';

/**
 * sc014, sc023: whatever may come at any beat has an answer, from the scenario or from its stance; and so it has under each other
 * stance that it may be played under.
 */
export function checkReactions(scenario: Scenario, files: ReadonlyMap<Stance, ReactionsFile>): Diagnostic[] {
  const seen = new Set<Stance>();
  return stancesOf(scenario).flatMap(({ stance }, index) => {
    const [code, at] =
      index === 0 ? (['sc014', ['cast', 'stance']] as const) : (['sc023', ['cast', 'alsoAs', index - 1]] as const);
    if (seen.has(stance)) return [diagnose(code, at, `the stance "${stance}" is named twice`)];
    seen.add(stance);
    const file = files.get(stance);
    if (!file) return [diagnose(code, at, `there are no reactions for the stance "${stance}"`)];
    const missing = REACTIONS.filter((id) => !scenario.reactions[id] && !file.reactions[id]);
    return missing.map((id) => diagnose(code, at, `nothing answers "${id}" for the stance "${stance}"`));
  });
}
