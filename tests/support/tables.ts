import type { ScriptTables } from '@shared/dialogue/compile-scenario';
import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import type { PartialHistory } from '@shared/dialogue/history/history-schema';
import { historyTableSchema } from '@shared/dialogue/history/history-schema';
import type { Stance } from '@shared/dialogue/scenario-schema';
import { historyOf } from '@shared/dialogue/setting';
import type { Setting } from '@shared/dialogue/setting';
import { fillingOf, settingOf } from '@shared/session/talk-setting';
import { resolve } from 'node:path';
import { readHistoryFile } from '../../scripts/content';

const root = resolve(import.meta.dirname, '../..');

/** The tables as the project has them. */
export const theTables: ScriptTables = { history: historyTableSchema.parse(readHistoryFile(root).data) };

/** What somebody plays who changes nothing, or only what is given. */
function played({ scenario, tables }: CompiledScenario, stance?: Stance, history?: PartialHistory) {
  const { cast, facts } = scenario;
  return {
    cast: { name: cast.name, pronouns: cast.pronouns },
    facts: Object.fromEntries(Object.entries(facts).map(([key, { value }]) => [key, value])),
    stance: stance ?? cast.stance,
    history: historyOf(scenario, history ?? null, tables.history.usual),
  };
}

export const usualSetting = (compiled: CompiledScenario, stance?: Stance, history?: PartialHistory): Setting =>
  settingOf(compiled, played(compiled, stance, history));

export const usualFilling = (compiled: CompiledScenario, stance?: Stance, history?: PartialHistory) =>
  fillingOf(compiled, played(compiled, stance, history));
