import { assign, setup } from 'xstate';
import { createContext } from './dialogue-context';
import type { DialogueContext } from './dialogue-context';
import { holds } from './hold';
import {
  acceptsNo,
  applyEffect,
  closesTalk,
  hasWandered,
  isSpent,
  momentOf,
  pushNumber,
  reactionTo,
  triggers,
  weighedOf,
} from './judge-turn';
import type { Trigger } from './judge-turn';
import type { Condition, Effect, ReactionId, Scenario, Stance } from './scenario-schema';
import type { Setting } from './setting';
import type { DialogueEvent } from './turn-event';

/** What every exit carries: its own condition. */
interface When {
  readonly when: Condition | undefined;
}
/** What is said, what it does, and whether arriving there is a clear no. */
export interface Answer {
  readonly said: string;
  readonly effect: Effect | undefined;
  /** What it does under each stance, where that is the stance's affair. */
  readonly effects?: Readonly<Partial<Record<Stance, Effect | undefined>>>;
  readonly refuses: boolean;
}
/** What may come at any beat, for whichever of it does. */
export type Reactions = Readonly<Record<ReactionId, Answer>>;
/** The answer to each topic that may be asked at any beat. */
export type Replies = Readonly<Record<string, Answer>>;
interface At {
  readonly context: DialogueContext;
  readonly event: DialogueEvent;
}

const isTurn = (event: DialogueEvent) => event.type === 'turn.taken';
const asks = ({ context, event }: At, { when }: When) => holds(when, momentOf(context, event));

function answered({ context, event }: At, { said, effect, effects, refuses }: Answer): DialogueContext {
  const own = effect ?? effects?.[context.setting.stance];
  const after = isTurn(event) ? applyEffect(weighedOf(context, event), own) : context;
  return { ...after, said, refusals: refuses ? Math.min(9, after.refusals + 1) : after.refusals };
}

const dialogueSetup = setup({
  types: {
    context: {} as DialogueContext,
    events: {} as DialogueEvent,
    input: {} as Setting,
    tags: {} as 'asks' | 'refuses' | 'ended',
  },
  guards: {
    holds: (at, params: When) => asks(at, params),
    closes: (at, params: When) => isTurn(at.event) && closesTalk(at.context, at.event) && asks(at, params),
    pushes: (at, params: When) => isTurn(at.event) && pushNumber(at.context, at.event) > 1 && asks(at, params),
    accepts: (at, params: When) => acceptsNo(at.context, at.event) && asks(at, params),
    leaves: (at, params: When) => isTurn(at.event) && at.event.intents.includes('leave') && asks(at, params),
    wandered: (at, params: When) => isTurn(at.event) && hasWandered(at.context, at.event) && asks(at, params),
    gaveUp: (at, params: When) => isTurn(at.event) && isSpent(at.context, at.event) && asks(at, params),
    comes: ({ context, event }, { trigger }: { trigger: Trigger }) =>
      isTurn(event) && triggers(context, event, trigger),
  },
  actions: {
    answer: assign((at, answer: Answer) => answered(at, answer)),
    reply: assign((at, replies: Replies) => {
      const reply = isTurn(at.event) ? replies[at.event.topic ?? ''] : undefined;
      return reply ? answered(at, reply) : at.context;
    }),
    react: assign((at, reactions: Reactions) =>
      answered(at, reactions[isTurn(at.event) ? reactionTo(at.context, at.event) : 'unclear']),
    ),
  },
});

/** One way on from a state: the first whose guard passes is taken. Without a target the talk stays at its beat. */
export interface Branch {
  readonly target?: string;
  readonly guard:
    | {
        readonly type: 'holds' | 'closes' | 'pushes' | 'accepts' | 'leaves' | 'gaveUp' | 'wandered';
        readonly params: When;
      }
    | { readonly type: 'comes'; readonly params: { readonly trigger: Trigger } };
  readonly actions:
    | { readonly type: 'answer'; readonly params: Answer }
    | { readonly type: 'reply'; readonly params: Replies }
    | { readonly type: 'react'; readonly params: Reactions };
}

/** A beat with its branches at `turn.taken`, or an ending. */
export interface StateParts {
  readonly tags: readonly ('asks' | 'refuses' | 'ended')[];
  readonly branches: readonly Branch[] | null;
}

export interface MachineParts {
  readonly scenario: Scenario;
  readonly states: ReadonlyMap<string, StateParts>;
  /** Tried where a beat's own branches do not fit. */
  readonly anywhere: readonly Branch[];
  readonly left: readonly Branch[];
  readonly stopped: readonly Branch[];
}

/** Joins the parts into the machine: states, guards and `assign` alone; the clock, the wording and saving belong to others. */
export function createDialogueMachine({ scenario, states, anywhere, left, stopped }: MachineParts) {
  return dialogueSetup.createMachine({
    id: scenario.id,
    version: String(scenario.version),
    context: ({ input }) => createContext(scenario, input),
    initial: scenario.start,
    states: Object.fromEntries(
      Array.from(states, ([id, { tags, branches }]) => [
        id,
        branches ? { tags: [...tags], on: { 'turn.taken': branches } } : { tags: [...tags], type: 'final' as const },
      ]),
    ),
    on: { 'turn.taken': anywhere, 'talk.left': left, 'talk.stopped': stopped },
  });
}

export type DialogueMachine = ReturnType<typeof createDialogueMachine>;
