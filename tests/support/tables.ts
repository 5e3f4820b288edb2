import type { ScriptTables } from '@shared/dialogue/compile-scenario';
import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import type { PartialHistory } from '@shared/dialogue/history/history-schema';
import { historyTableSchema } from '@shared/dialogue/history/history-schema';
import type { Stance } from '@shared/dialogue/scenario-schema';
import { historyOf } from '@shared/dialogue/setting';
import type { Setting } from '@shared/dialogue/setting';
import { fillingOf, settingOf } from '@shared/session/talk-setting';
import { resolve } from 'node:path';
import type { Taken } from '@shared/dialogue/taken/create-slot-reader';
import { lazySlotReader } from '@shared/dialogue/taken/create-slot-reader';
import { findTopics } from '@shared/dialogue/asked/find-topics';
import { answersTableSchema } from '@shared/dialogue/asked/answers-schema';
import { lazyAnswerReader } from '@shared/dialogue/asked/read-answer';
import { topicsTableSchema } from '@shared/dialogue/asked/topics-schema';
import { takenTableSchema } from '@shared/dialogue/taken/taken-schema';
import { readTableFiles } from '../../scripts/content';

const files = readTableFiles(resolve(import.meta.dirname, '../..'));

/** The table of what can be taken up, as the project has it. */
export const theTakenTable = takenTableSchema.parse(files.taken.data);

/** The table of what may be asked, as the project has it. */
export const theTopics = topicsTableSchema.parse(files.topics.data);

/** The table of bare answers, as the project has it. */
export const theAnswers = answersTableSchema.parse(files.answers.data);

/** The tables as the project has them. */
export const theTables: ScriptTables = {
  history: historyTableSchema.parse(files.history.data),
  slots: lazySlotReader(theTakenTable),
  topics: theTopics,
  common: findTopics(theTopics.topics, theTopics),
  answers: lazyAnswerReader(theAnswers),
};

/** All that can be woven into a text. */
export const theWords = { history: theTables.history, taken: theTakenTable, topics: theTopics };

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

export const usualFilling = (
  compiled: CompiledScenario,
  how: { stance?: Stance | undefined; history?: PartialHistory | undefined; taken?: Taken } = {},
) => fillingOf(compiled, played(compiled, how.stance, how.history), how.taken);
