import type { CompiledScenario } from '../dialogue/compile-scenario';
import { placeOf, stepDialogue } from '../dialogue/step-dialogue';
import type { DialogueSnapshot } from '../dialogue/step-dialogue';
import { eventOf } from './event-of';
import { readAsked } from './read-asked';
import { linesOf, sayLine, speechOf } from './say-line';
import type { Exchange, Session } from './session-schema';
import { takenFrom } from './taken-from';

/** What the person's side of an exchange holds: the words and how they were judged. */
export type Said = Pick<
  Exchange,
  'at' | 'utterance' | 'reading' | 'tones' | 'findings' | 'praise' | 'notes' | 'corrected'
>;

export interface PlayedExchange {
  readonly turn: Exchange;
  readonly snapshot: DialogueSnapshot;
  /** The ending it led to, or null. */
  readonly ending: Session['ending'];
}

function endingOf(compiled: CompiledScenario, place: string): Session['ending'] {
  const ending = compiled.endings.get(place);
  return ending ? { id: ending.id, kind: ending.kind, title: ending.title } : null;
}

/** Plays one exchange on from a state: where it leads and what the ex says to it. @throws never. */
export function playExchange(
  compiled: CompiledScenario,
  session: Session,
  before: DialogueSnapshot,
  said: Said,
): PlayedExchange {
  const { utterance, reading } = said;
  const talk = { compiled, stance: before.context.setting.stance, place: placeOf(before), said: linesOf(session) };
  const asked = readAsked(talk, utterance);
  // What the person says they meant counts as they say.
  const isMeant = reading.intents.some(({ source }) => source === 'person');
  const heard = { ...said, ...asked, bare: isMeant ? null : asked.bare };
  const event = eventOf(heard, talk);
  const snapshot = stepDialogue(compiled, before, event);
  const to = placeOf(snapshot);
  const speech = speechOf(compiled, session, takenFrom(utterance, reading, compiled.tables.slots));
  const turn: Exchange = {
    kind: 'exchange',
    ...heard,
    from: placeOf(before),
    to,
    answer: sayLine(speech, snapshot, event),
    openness: snapshot.context.openness,
  };
  return { turn, snapshot, ending: endingOf(compiled, to) };
}
