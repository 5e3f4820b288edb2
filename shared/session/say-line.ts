import type { LineList } from '../dialogue/answer-sources';
import { source } from '../dialogue/answer-sources';
import { isBesideThePoint, isTakenAs, isTooHarsh } from '../dialogue/asked/choose-topic';
import { chooseWording, draw } from '../dialogue/choose-wording';
import type { NamedWording, WordingPool } from '../dialogue/choose-wording';
import type { CompiledScenario } from '../dialogue/compile-scenario';
import { momentAfter } from '../dialogue/judge-turn';
import { canFill, fillText } from '../dialogue/fill-text';
import type { Filling } from '../dialogue/fill-text';
import type { Taken } from '../dialogue/taken/create-slot-reader';
import { slotsOf } from '../dialogue/taken/slots-of';
import type { Stance } from '../dialogue/scenario-schema';
import type { DialogueSnapshot } from '../dialogue/step-dialogue';
import type { DialogueEvent } from '../dialogue/turn-event';
import { topicDesk } from './read-asked';
import type { Heard, Session } from './session-schema';
import { takenInTalk } from './taken-from';
import { fillingOf } from './talk-setting';

/** What a line is chosen by, besides the state: all of it stands in the session. */
export interface Speech {
  readonly compiled: CompiledScenario;
  readonly seed: number;
  readonly filling: Filling;
  /** What the ex said so far, oldest first. */
  readonly said: readonly Heard[];
}

/** What the ex said in a session so far, oldest first. */
export const linesOf = ({ opening, turns }: Pick<Session, 'opening' | 'turns'>): Heard[] => [
  opening,
  ...turns.flatMap((turn) => (turn.kind === 'exchange' ? [turn.answer] : [])),
];

/** A session's side of `Speech`. @param now - what the utterance that is being answered gave to take up. */
export const speechOf = (compiled: CompiledScenario, session: Session, now: Taken = {}): Speech => ({
  compiled,
  seed: session.seed,
  filling: fillingOf(compiled, session, { ...takenInTalk(session, compiled.tables.slots), ...now }),
  said: linesOf(session),
});

const listOf = ({ lines, reactions }: CompiledScenario, stance: Stance, source: string): LineList | undefined =>
  lines.get(source) ?? reactions.get(stance)?.get(source);

function poolsOf(compiled: CompiledScenario, from: string, stance: Stance): WordingPool[] {
  const own = listOf(compiled, stance, from);
  const sources = [from, ...(own?.instead ?? [])];
  return [...new Set(sources)].flatMap((source) => {
    const list = listOf(compiled, stance, source);
    return list ? [{ source, wordings: list.wordings }] : [];
  });
}

/** Words given back too often sound like a parrot: after such a line the next two are without. */
const WEAVING_RESTS = 2;

function hasJustWoven(compiled: CompiledScenario, stance: Stance, said: readonly Heard[]): boolean {
  return said.slice(-WEAVING_RESTS).some(({ lineId }) => {
    const [source = '', index = ''] = lineId.split('#');
    const wording = listOf(compiled, stance, source)?.wordings[Number(index)];
    return wording !== undefined && slotsOf(wording.text).length > 0;
  });
}

/**
 * What is said before a line to something that was asked beside the rest, in one short sentence.
 * @param answers - the topics that the line itself answers.
 */
function chooseAside(
  { compiled, seed, said }: Omit<Speech, 'filling'>,
  { context }: DialogueSnapshot,
  event: DialogueEvent | null,
  answers: readonly string[],
): NamedWording | null {
  if (event?.type !== 'turn.taken' || !event.asked || isTooHarsh(event)) return null;
  const { stance } = context.setting;
  const desk = topicDesk({ compiled, stance, said });
  for (const topic of event.asked) {
    const from = source.aside(topic);
    const list = listOf(compiled, stance, from);
    if (!list || !desk.isOpenAside(topic) || answers.includes(topic) || context.said === source.asked(topic)) continue;
    if (isTakenAs(desk.whenOf(topic), event) || isBesideThePoint(topic, event)) continue;
    const fresh = list.wordings
      .map((wording, index) => ({ lineId: `${from}#${index}`, wording }))
      .filter(({ lineId }) => said.every(({ asideId }) => asideId !== lineId));
    const chosen = fresh[draw(seed, said.length, from, fresh.length)];
    if (chosen) return chosen;
  }
  return null;
}

/**
 * Chooses and fills the ex's line for a state of the talk.
 * @param event - what led here; null for the opening.
 * @returns what is shown and kept. The same session says the same on every machine.
 * @throws never: a compiled scenario has a line for every state.
 */
export function sayLine(
  { compiled, seed, filling, said }: Speech,
  snapshot: DialogueSnapshot,
  event: DialogueEvent | null,
): Heard {
  const { context } = snapshot;
  const fill = (text: string) => fillText(text, filling);
  const spokenAt = ({ lineId, wording }: NamedWording): number | null => {
    const text = fill(wording.text);
    const at = said.findLastIndex((heard) => heard.lineId === lineId || heard.text === text);
    return at < 0 ? null : at;
  };
  const mayWeave = !hasJustWoven(compiled, context.setting.stance, said);
  const chosen = chooseWording(poolsOf(compiled, context.said, context.setting.stance), {
    seed,
    turn: said.length,
    moment: momentAfter(context, event),
    spokenAt,
    canFill: (words) => canFill(words, filling),
    canWeave: (slot) => mayWeave && Object.hasOwn(filling.phrases, `took.${slot}`),
  });
  const { lineId, wording } = chosen ?? { lineId: context.said, wording: { text: '…' } };
  const answers = [
    ...(listOf(compiled, context.setting.stance, context.said)?.answers ?? []),
    ...(wording.when?.asked ?? []),
  ];
  const aside = snapshot.status === 'active' ? chooseAside({ compiled, seed, said }, snapshot, event, answers) : null;
  const text = fill(wording.text);
  return {
    lineId,
    text: aside ? `${fill(aside.wording.text)} ${text}` : text,
    cue: wording.cue !== undefined && canFill(wording.cue, filling) ? fill(wording.cue) : null,
    asideId: aside?.lineId ?? null,
  };
}
