import type { CompiledScenario } from '../dialogue/compile-scenario';
import type { Filling } from '../dialogue/fill-text';
import type { History } from '../dialogue/history/history';
import { historyPhrases } from '../dialogue/history/history-phrases';
import { historyOf } from '../dialogue/setting';
import type { Setting } from '../dialogue/setting';
import type { Taken } from '../dialogue/taken/create-slot-reader';
import type { Session } from './session-schema';

type Played = Pick<Session, 'cast' | 'facts' | 'stance' | 'history'>;

/**
 * The history a session is played with. Sessions from before there was one kept the two lengths of time among their facts.
 */
export function sessionHistory({ scenario, tables }: CompiledScenario, { history, facts }: Played): History {
  if (history) return history;
  const { apart, together } = facts;
  return historyOf(scenario, { apart, together }, tables.history.usual);
}

/** What a session is played under; one from before there were stances to choose is under its scenario's own. */
export function settingOf(compiled: CompiledScenario, session: Played): Setting {
  const { endedBy, fault, ask } = sessionHistory(compiled, session);
  return { stance: session.stance ?? compiled.scenario.cast.stance, endedBy, fault, ask };
}

/** What a session weaves into every text: cast, facts and history; and into the ex's lines what they took up. */
export function fillingOf(compiled: CompiledScenario, session: Played, taken: Taken = {}): Filling {
  const { cast } = session;
  // A session of an older version of the script has none of the facts that came later.
  const usual = Object.entries(compiled.scenario.facts).map(([key, { value }]) => [key, value]);
  const facts = { ...Object.fromEntries(usual), ...session.facts };
  return {
    ...cast,
    facts,
    phrases: {
      ...historyPhrases(sessionHistory(compiled, session), compiled.tables.history, cast.pronouns),
      ...Object.fromEntries(Object.entries(taken).map(([slot, phrase]) => [`took.${slot}`, phrase])),
    },
  };
}
