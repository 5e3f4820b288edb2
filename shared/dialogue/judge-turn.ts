import { source } from './answer-sources';
import { EMPTY_MAX, OPENNESS_MAX, OPENNESS_MIN, STRAIN_MAX, WANDER_MAX } from './dialogue-context';
import type { DialogueContext } from './dialogue-context';
import { holds } from './hold';
import type { Moment } from './hold';
import { INTENTS } from './intents';
import type { Intent } from './intents';
import type { Condition, Effect, ReactionId } from './scenario-schema';
import type { DialogueEvent, TurnTaken } from './turn-event';
import { isChecking, weighTurn } from './weigh-turn';
import type { Weighed } from './weigh-turn';

/** What makes a line of the ex come: a way whose condition holds, or something that may come at any beat. */
export type Trigger =
  | { readonly kind: 'way'; readonly when: Condition | undefined }
  | { readonly kind: 'press-after-no' }
  /** A topic that has an answer of its own and does not wait, unless one of these ways is for just what the line mainly is. */
  | { readonly kind: 'topic'; readonly late: readonly string[]; readonly ways: readonly (Condition | undefined)[] }
  /** A topic that has an answer of its own, where no way took the line up. */
  | { readonly kind: 'late-topic' }
  /** Always: what may come at any beat. */
  | { readonly kind: 'otherwise' };

// Guards of one turn all ask for the same weighing; it is pure, so it is done once per state and event.
const weighings = new WeakMap<TurnTaken, { context: DialogueContext; weighed: Weighed }>();

/** `weighTurn`, remembered for the state and event asked about last. */
export function weighedOf(context: DialogueContext, event: TurnTaken): Weighed {
  const known = weighings.get(event);
  if (known?.context === context) return known.weighed;
  const weighed = weighTurn(context, event);
  weighings.set(event, { context, weighed });
  return weighed;
}

const NOTHING: Omit<Moment, 'context'> = { intents: [], tones: [], took: [], asked: [], answer: null };

/** What conditions of wordings see: the state after everything the event did, and the utterance. @param event - null before the first. */
export function momentAfter(context: DialogueContext, event: DialogueEvent | null): Moment {
  if (event?.type !== 'turn.taken') return { context, ...NOTHING };
  const { intents, tones, took = [], asked = [], answer = null } = event;
  return { context, intents, tones, took, asked, answer };
}

/** What conditions see at an event: the weighed state and the utterance; without an utterance, the state alone. */
export const momentOf = (context: DialogueContext, event: DialogueEvent): Moment =>
  momentAfter(event.type === 'turn.taken' ? weighedOf(context, event).context : context, event);

const isAtLimit = ({ openness, strain }: DialogueContext): boolean => openness <= OPENNESS_MIN || strain >= STRAIN_MAX;

/**
 * Adds an effect to a weighed turn. It opens nothing in a turn that closes, and it stops one step before the ex's limit: what is
 * authored may bring them to a last warning, and only words of the person's end the talk.
 */
export function applyEffect({ context, closes }: Weighed, effect: Effect | undefined): DialogueContext {
  if (!effect) return context;
  const { openness = 0, strain = 0, remember = [] } = effect;
  const made = remember.filter((memory) => !context.memories.includes(memory));
  const moved = context.openness + (closes ? Math.min(0, openness) : openness);
  return {
    ...context,
    openness: Math.min(OPENNESS_MAX, Math.max(OPENNESS_MIN + 1, moved)),
    strain: Math.min(STRAIN_MAX - 1, Math.max(0, context.strain + strain)),
    memories: made.length > 0 ? [...context.memories, ...made] : context.memories,
  };
}

/** Whether the turn itself brought the ex to their limit. */
export const closesTalk = (context: DialogueContext, event: TurnTaken): boolean =>
  isAtLimit(weighedOf(context, event).context);

/** How many pushes past a clear no there have been when this turn is one; 0 when it is none. */
export function pushNumber(context: DialogueContext, event: TurnTaken): number {
  if (context.refusals === 0) return 0;
  const weighed = weighedOf(context, event);
  return weighed.pushes ? weighed.context.pushes : 0;
}

/** Whether a clear no, given before, is accepted by this event. */
export function acceptsNo(context: DialogueContext, event: DialogueEvent): boolean {
  if (context.refusals === 0) return false;
  return event.type === 'turn.taken' ? weighedOf(context, event).accepts : context.pushes === 0;
}

/** Whether the ex has had nothing to answer for so long that they give up, though ways carried it on. */
export const hasWandered = (context: DialogueContext, event: TurnTaken): boolean =>
  weighedOf(context, event).context.emptyInRow >= WANDER_MAX;

/** The same, where nothing took the turn up. */
export const isSpent = (context: DialogueContext, event: TurnTaken): boolean =>
  weighedOf(context, event).context.emptyInRow >= EMPTY_MAX;

/** What a question is taken for that the reader does not know: a way for these is none for it. */
const NOT_TOLD: readonly Intent[] = ['unclear', 'evade', 'off-topic'];

/** What no script goes on over: grave news, and that the ex passed over something or took it wrong. */
const COMES_FIRST: readonly string[] = ['bad-news', 'not-said', 'not-answered'];

/** Whether a way is for just what a line mainly is: the script goes on by it, and what was asked is answered beside it. */
const hasOwnWay = (context: DialogueContext, event: TurnTaken, ways: readonly (Condition | undefined)[]): boolean =>
  !NOT_TOLD.includes(event.primary) &&
  !COMES_FIRST.includes(event.topic ?? '') &&
  ways.some(
    (when) =>
      (when?.any?.includes(event.primary) || when?.all?.includes(event.primary)) &&
      holds(when, momentOf(context, event)),
  );

/** Where the ex asks something else than the beat: are you safe, did you mean it. */
const OTHER_QUESTIONS: readonly string[] = [source.reaction('self-harm'), source.reaction('threaten')];

/** Whether what the ex said last was no line of the beat's: it answered something asked, or asked whether all is well. */
const isElsewhere = ({ said }: DialogueContext): boolean =>
  said.startsWith(source.asked('')) || OTHER_QUESTIONS.includes(said);

/** Whether a trigger fits this turn. */
export function triggers(context: DialogueContext, event: TurnTaken, trigger: Trigger): boolean {
  if (trigger.kind === 'otherwise') return true;
  if (trigger.kind === 'press-after-no') return pushNumber(context, event) === 1;
  if (trigger.kind === 'late-topic') return event.topic != null;
  if (trigger.kind === 'topic') {
    return event.topic != null && !trigger.late.includes(event.topic) && !hasOwnWay(context, event, trigger.ways);
  }
  // A bare answer is taken up by what asks for one, unless the question was another than the beat's, and by its reaction.
  if (event.answer != null && (trigger.when?.answer === undefined || isElsewhere(context))) return false;
  return holds(trigger.when, momentOf(context, event));
}

/** Reactions that answer a kind of turn; `press-after-no` comes before a beat's own ways, a bare answer has one of its own. */
type TurnReaction = Intent | 'silence' | 'repeat' | 'beg-again';

function isFor(id: TurnReaction, context: DialogueContext, event: TurnTaken): boolean {
  if (id === 'silence') return event.silent;
  if (id === 'repeat') return weighedOf(context, event).repeated;
  if (id === 'beg-again') return context.begs > 0 && event.intents.includes('beg');
  // What was asked beside it is what waits for an answer.
  const isAskedBeside = event.intents.includes('ask-open-question') && isChecking(context, event);
  return event.intents.includes(id) && !(id === 'accept-no' && isAskedBeside);
}

/** Reactions in the order in which they are tried: gravest first; a repeated danger is still a danger. */
const REACTION_ORDER: readonly TurnReaction[] = INTENTS.flatMap((intent): TurnReaction[] => {
  if (intent === 'insult') return ['silence', 'repeat', 'insult'];
  if (intent === 'beg') return ['beg-again', 'beg'];
  return [intent];
});

/** What answers a turn that no way takes up; where nothing else does, `unclear`. */
export const reactionTo = (context: DialogueContext, event: TurnTaken): ReactionId =>
  event.answer != null
    ? `answer-${event.answer}`
    : (REACTION_ORDER.find((id) => isFor(id, context, event)) ?? 'unclear');
