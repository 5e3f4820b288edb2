import type { Intent } from '@shared/dialogue/intents';
import type { Failure } from '@shared/ipc/contract';
import type { Result } from '@shared/result';
import type { Session } from '@shared/session/session-schema';
import { keepOwnNote } from '@shared/session/own-note';
import { canTakeBack, takeBack } from '@shared/session/take-back';
import { markWrong, unmarkWrong } from '@shared/session/wrong-marks';
import type { FlagInLine } from '@shared/session/wrong-marks';
import { assign, fromPromise, setup } from 'xstate';

/** The stage: takes a line, keeps it, lets the ex answer after a human pause. The talk itself is the dialogue machine's. */
export interface RehearsalContext {
  readonly session: Session;
  /** Why the last save failed; the talk goes on in memory. */
  readonly failure: Failure | null;
  /** The last line could not be taken; its words are still in the composer. */
  readonly refused: boolean;
}

export type RehearsalEvent =
  | { readonly type: 'line.said'; readonly text: string }
  | { readonly type: 'draft.changed'; readonly text: string }
  | { readonly type: 'draft.kept'; readonly result: Result<unknown, Failure> }
  | { readonly type: 'reading.corrected'; readonly intent: Intent }
  | { readonly type: 'turn.takenBack'; readonly at: string }
  | { readonly type: 'note.kept'; readonly turn: number; readonly text: string; readonly at: string }
  | { readonly type: 'flag.wronged'; readonly flag: FlagInLine; readonly at: string }
  | { readonly type: 'flag.restored'; readonly flag: FlagInLine; readonly at: string }
  | { readonly type: 'save.retried' }
  | { readonly type: 'card.closed' }
  | { readonly type: 'talk.stopped' };

const failureOf = (result: Result<unknown, Failure>): Failure | null => (result.ok ? null : result.error);

export const rehearsalMachine = setup({
  types: {
    context: {} as RehearsalContext,
    events: {} as RehearsalEvent,
    input: {} as { session: Session },
    tags: {} as 'busy' | 'card' | 'ended' | 'pausing',
  },
  actors: {
    /** Checks, reads and plays one line. Provided by the screen. */
    takeTurn: fromPromise<Session, { session: Session; text: string }>(() => Promise.reject(new Error('not provided'))),
    /** Plays the last line again, as what the person says it was. Provided by the screen. */
    correct: fromPromise<Session, { session: Session; intent: Intent }>(() =>
      Promise.reject(new Error('not provided')),
    ),
    save: fromPromise<Result<unknown, Failure>, { session: Session }>(() => Promise.reject(new Error('not provided'))),
    stop: fromPromise<Session, { session: Session }>(() => Promise.reject(new Error('not provided'))),
  },
  delays: { humanPause: 1_100 },
  guards: {
    isEnded: ({ context }) => context.session.ending !== null,
    canTakeBack: ({ context }) => canTakeBack(context.session),
    isAside: ({ context }) => context.session.turns.at(-1)?.kind === 'aside',
  },
  actions: {
    keepNote: assign({
      session: ({ context: { session }, event }) =>
        event.type === 'note.kept' ? keepOwnNote(session, event.turn, event.text, event.at) : session,
    }),
    markWrong: assign({
      session: ({ context: { session }, event }) =>
        event.type === 'flag.wronged' ? markWrong(session, event.flag, event.at) : session,
    }),
    unmarkWrong: assign({
      session: ({ context: { session }, event }) =>
        event.type === 'flag.restored' ? unmarkWrong(session, event.flag, event.at) : session,
    }),
    goBack: assign({
      session: ({ context: { session }, event }) => {
        const before = event.type === 'turn.takenBack' ? takeBack(session, event.at) : null;
        return before?.ok ? before.value : session;
      },
    }),
    keepFailure: assign({ failure: (_, result: Result<unknown, Failure>) => failureOf(result) }),
  },
}).createMachine({
  id: 'rehearsal',
  context: ({ input }) => ({ session: input.session, failure: null, refused: false }),
  initial: 'opening',
  on: {
    'draft.changed': {
      actions: assign({ session: ({ context, event }) => ({ ...context.session, draft: event.text }) }),
    },
    'draft.kept': { actions: { type: 'keepFailure', params: ({ event }) => event.result } },
  },
  states: {
    opening: { always: [{ guard: 'isEnded', target: 'ended' }, { target: 'composing' }] },
    composing: {
      on: {
        'line.said': 'taking',
        'reading.corrected': 'correcting',
        'turn.takenBack': { guard: 'canTakeBack', target: 'keeping', actions: 'goBack' },
        'note.kept': { actions: 'keepNote' },
        'flag.wronged': { actions: 'markWrong' },
        'flag.restored': { actions: 'unmarkWrong' },
        'save.retried': 'keeping',
        'talk.stopped': 'stopping',
      },
    },
    correcting: {
      tags: 'busy',
      invoke: {
        src: 'correct',
        input: ({ context, event }) => ({
          session: context.session,
          intent: event.type === 'reading.corrected' ? event.intent : ('unclear' as const),
        }),
        onDone: { target: 'saving', actions: assign({ session: ({ event }) => event.output }) },
        // What cannot be corrected stays as it was; nothing of the talk has changed.
        onError: 'opening',
      },
    },
    taking: {
      tags: 'busy',
      invoke: {
        src: 'takeTurn',
        input: ({ context, event }) => ({
          session: context.session,
          text: event.type === 'line.said' ? event.text : '',
        }),
        onDone: { target: 'saving', actions: assign({ session: ({ event }) => event.output, refused: false }) },
        onError: { target: 'composing', actions: assign({ refused: true }) },
      },
    },
    saving: {
      tags: ['busy', 'pausing'],
      invoke: {
        src: 'save',
        input: ({ context }) => ({ session: context.session }),
        onDone: {
          target: 'answering',
          actions: { type: 'keepFailure', params: ({ event }) => event.output },
        },
      },
    },
    answering: {
      tags: 'pausing',
      always: { guard: 'isAside', target: 'card' },
      after: { humanPause: [{ guard: 'isEnded', target: 'ended' }, { target: 'composing' }] },
    },
    keeping: {
      invoke: {
        src: 'save',
        input: ({ context }) => ({ session: context.session }),
        onDone: {
          target: 'opening',
          actions: { type: 'keepFailure', params: ({ event }) => event.output },
        },
      },
    },
    card: { tags: 'card', on: { 'card.closed': 'composing', 'talk.stopped': 'stopping' } },
    stopping: {
      tags: 'busy',
      invoke: {
        src: 'stop',
        input: ({ context }) => ({ session: context.session }),
        onDone: { target: 'closing', actions: assign({ session: ({ event }) => event.output }) },
      },
    },
    closing: {
      tags: 'busy',
      invoke: {
        src: 'save',
        input: ({ context }) => ({ session: context.session }),
        onDone: { target: 'ended', actions: { type: 'keepFailure', params: ({ event }) => event.output } },
      },
    },
    // A talk that a misreading ended goes on when it is corrected, and one that a line ended when that is taken back.
    ended: {
      tags: 'ended',
      on: {
        'save.retried': 'keeping',
        'reading.corrected': 'correcting',
        'turn.takenBack': { guard: 'canTakeBack', target: 'keeping', actions: 'goBack' },
        'note.kept': { actions: 'keepNote' },
      },
    },
  },
});
