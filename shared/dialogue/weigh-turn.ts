import { COUNT_MAX, WANDER_MAX, HEARD_MAX, OPENNESS_MAX, OPENNESS_MIN, STRAIN_MAX } from './dialogue-context';
import type { DialogueContext } from './dialogue-context';
import type { Intent } from './intents';
import { POINTS } from './scenario-schema';
import type { TurnTaken } from './turn-event';
import {
  CLOSINGS,
  COVERS,
  EMPTY_INTENTS,
  HARD_PUSHES,
  OPENINGS,
  OPEN_KINDS,
  PUSHING_TONES,
  REST_TURNS,
  SOFT_PUSHES,
} from './weigh-table';
import type { OpenKind } from './weigh-table';

/** What a turn does before anything of the scenario is asked. */
export interface Weighed {
  /** The state after the turn's own weight; `said` is still the old one. */
  readonly context: DialogueContext;
  /** The same words were said before in this talk. */
  readonly repeated: boolean;
  /** Something in it closes: then nothing of the scenario opens either. */
  readonly closes: boolean;
  /** A new pitch, or accepting or leaving; both only mean something after a clear no. Never both. */
  readonly pushes: boolean;
  readonly accepts: boolean;
}

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

function weighClosing(event: TurnTaken): { openness: number; strain: number; closes: boolean } {
  const isHeld = (intent: Intent) => event.intents.includes(intent) && !(event.accounts && intent === 'defend');
  const hit = CLOSINGS.filter(
    (row) =>
      row.tones.some((tone) => event.tones.includes(tone)) ||
      // A weak reading must not punish: then only what a rule found counts.
      (!event.doubtful && row.intents.some(isHeld)),
  );
  // The worst of a line is what is heard; adding faults up would end a talk before anything could be learned in it.
  return {
    openness: Math.min(0, ...hit.map((row) => row.openness)),
    strain: Math.max(0, ...hit.map((row) => row.strain)),
    closes: hit.length > 0,
  };
}

function weighOpening(
  context: DialogueContext,
  event: TurnTaken,
): { openness: number; strain: number; kinds: OpenKind[] } {
  const kinds: OpenKind[] = [];
  let openness = 0;
  let strain = 0;
  for (const intent of event.intents) {
    const opening = OPENINGS[intent];
    if (!opening) continue;
    strain = Math.min(strain, opening.strain);
    if (opening.kind === null || kinds.includes(opening.kind) || (context.resting[opening.kind] ?? 0) > 1) continue;
    kinds.push(opening.kind);
    openness += opening.openness;
  }
  return { openness: Math.min(2, openness), strain, kinds };
}

function rest(context: DialogueContext, opened: readonly OpenKind[]): DialogueContext['resting'] {
  const resting: Partial<Record<OpenKind, number>> = {};
  for (const kind of OPEN_KINDS) {
    const left = opened.includes(kind) ? REST_TURNS : (context.resting[kind] ?? 0) - 1;
    if (left > 0) resting[kind] = left;
  }
  return resting;
}

const hasAny = (event: TurnTaken, intents: readonly Intent[]): boolean =>
  intents.some((intent) => event.intents.includes(intent));

const TOLD_MAX = 2;
function countTold(context: DialogueContext, event: TurnTaken): DialogueContext['told'] {
  const told: Partial<Record<Intent, number>> = { ...context.told };
  for (const intent of event.intents) told[intent] = Math.min(TOLD_MAX, (told[intent] ?? 0) + 1);
  return told;
}

/**
 * Who takes a no and asks one thing more is answered before the talk ends; once, and not who says goodbye.
 * @param context - the state before the turn.
 */
export const isChecking = (context: DialogueContext, event: TurnTaken): boolean =>
  context.refusals > 0 &&
  event.intents.includes('accept-no') &&
  !event.intents.includes('leave') &&
  ((event.asked ?? []).length > 0 || event.intents.includes('ask-open-question')) &&
  (context.told['accept-no'] ?? 0) === 0;

// "I accept that, and the reason I still hope …" is told by what the line mainly does.
function readPush(context: DialogueContext, event: TurnTaken): { pushes: boolean; accepts: boolean } {
  const accepts =
    (event.intents.includes('accept-no') && !isChecking(context, event)) || event.intents.includes('leave');
  // What a rule found is no guess: whoever will come every day has accepted nothing, whatever else it was read as.
  const isPressing = event.tones.some((tone) => PUSHING_TONES.includes(tone));
  if (isPressing || (hasAny(event, HARD_PUSHES) && !event.doubtful)) return { pushes: true, accepts: false };
  if (hasAny(event, SOFT_PUSHES)) {
    const pushes = !accepts || SOFT_PUSHES.includes(event.primary);
    return { pushes, accepts: !pushes };
  }
  return { pushes: false, accepts };
}

/** An answer to the ex's own question moves nothing by itself; only time goes on. */
const weighAnswer = (context: DialogueContext): Weighed => ({
  context: { ...context, emptyInRow: 0, resting: rest(context, []) },
  repeated: false,
  closes: false,
  pushes: false,
  accepts: false,
});

/**
 * Weighs one turn by the table all scenarios share (weigh-table.ts; FORMAT.md, "A turn", step 2).
 * @returns a new state; openness stays in −5…+5 and strain in 0…5. Nothing opens for the same words twice, nor for the same kind
 * of words before three turns have passed.
 * @throws never.
 */
export function weighTurn(context: DialogueContext, event: TurnTaken): Weighed {
  if (event.answer != null) return weighAnswer(context);
  const repeated = !event.silent && context.heard.includes(event.words);
  const closing = weighClosing(event);
  const opening = repeated || closing.closes ? { openness: 0, strain: 0, kinds: [] } : weighOpening(context, event);
  const { pushes, accepts } = readPush(context, event);
  const covered = event.intents.map((intent) => COVERS[intent]);
  const promises = !event.doubtful && !repeated && event.intents.includes('describe-change');
  const empty = event.silent || repeated || (event.topic == null && EMPTY_INTENTS.includes(event.primary));
  return {
    context: {
      ...context,
      openness: clamp(context.openness + opening.openness + closing.openness, OPENNESS_MIN, OPENNESS_MAX),
      strain: clamp(context.strain + opening.strain + closing.strain, 0, STRAIN_MAX),
      covered: POINTS.filter((point) => context.covered.includes(point) || covered.includes(point)),
      pushes: context.refusals > 0 && pushes ? Math.min(2, context.pushes + 1) : context.pushes,
      begs: event.intents.includes('beg') ? Math.min(2, context.begs + 1) : context.begs,
      told: countTold(context, event),
      promises: promises ? Math.min(COUNT_MAX, context.promises + 1) : context.promises,
      repeats: repeated ? Math.min(COUNT_MAX, context.repeats + 1) : context.repeats,
      emptyInRow: empty ? Math.min(WANDER_MAX, context.emptyInRow + 1) : 0,
      resting: rest(context, opening.kinds),
      heard: event.silent || repeated ? context.heard : [...context.heard, event.words].slice(-HEARD_MAX),
    },
    repeated,
    closes: closing.closes,
    pushes,
    accepts,
  };
}
