import type { CompiledScenario } from '../dialogue/compile-scenario';
import { startDialogue } from '../dialogue/step-dialogue';
import type { PartialHistory } from '../dialogue/history/history-schema';
import type { Stance } from '../dialogue/scenario-schema';
import { historyOf, stancesOf } from '../dialogue/setting';
import type { Mode } from './person-schema';
import { sayLine } from './say-line';
import { SESSION_SCHEMA_VERSION } from './session-schema';
import type { Session } from './session-schema';
import { fillingOf, settingOf } from './talk-setting';

export interface SessionStart {
  readonly compiled: CompiledScenario;
  /** A UUID; also the name of the session's file. */
  readonly id: string;
  /** 0 to 2³²−1: chooses among wordings. */
  readonly seed: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly rulesVersion: string;
  readonly readerVersion: string;
  /** Absent: as the scenario has it. */
  readonly cast?: Session['cast'];
  /** Wordings of the person's own for the scenario's facts; keys that it does not know are left out. */
  readonly facts?: Readonly<Record<string, string>>;
  /** Absent: the scenario's own. One that the scenario is not played under means its own, too. */
  readonly stance?: Stance | undefined;
  /** The person's own history, as far as they told it; what the scenario fixes stays as it is. */
  readonly history?: PartialHistory | undefined;
  /** A no or an order stands. */
  readonly unsent?: boolean;
  /** Absent: with hints as it goes. */
  readonly mode?: Mode;
}

/** Begins a talk: nothing said by the person yet, the ex's first line spoken. @throws never. */
export function startSession(start: SessionStart): Session {
  const { scenario } = start.compiled;
  const cast = start.cast ?? { name: scenario.cast.name, pronouns: scenario.cast.pronouns };
  const facts = Object.fromEntries(
    Object.entries(scenario.facts).map(([key, { value }]) => {
      const own = start.facts && Object.hasOwn(start.facts, key) ? start.facts[key]?.trim() : undefined;
      return [key, own || value];
    }),
  );
  const { compiled } = start;
  const played = {
    cast,
    facts,
    stance: stancesOf(scenario).find(({ stance }) => stance === start.stance)?.stance ?? scenario.cast.stance,
    history: historyOf(scenario, start.history ?? null, compiled.tables.history.usual),
  };
  const snapshot = startDialogue(compiled, settingOf(compiled, played));
  const speech = { compiled, seed: start.seed, filling: fillingOf(compiled, played), said: [] };
  return {
    schemaVersion: SESSION_SCHEMA_VERSION,
    id: start.id,
    scenario: { id: scenario.id, version: scenario.version, title: scenario.title },
    rulesVersion: start.rulesVersion,
    readerVersion: start.readerVersion,
    seed: start.seed,
    mode: start.mode ?? 'coach',
    unsent: start.unsent ?? false,
    ...played,
    startedAt: start.at,
    changedAt: start.at,
    origin: null,
    start: scenario.start,
    opening: sayLine(speech, snapshot, null),
    openness: snapshot.context.openness,
    turns: [],
    ending: null,
    draft: '',
    ownView: null,
    disagreed: [],
    notes: [],
    takenBack: [],
    wrong: [],
  };
}
