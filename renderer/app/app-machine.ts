import type { Session } from '@shared/session/session-schema';
import { assign, setup } from 'xstate';

/** The screens that the head leads to. */
export type Place =
  | 'preparing'
  | 'choosing'
  | 'history'
  | 'progress'
  | 'card'
  | 'letting-go'
  | 'practising'
  | 'support'
  | 'rules'
  | 'settings'
  | 'help'
  | 'welcome';

/** What of a scenario is looked at, beside a talk of it or from the library. */
export interface Look {
  readonly scenarioId: string;
  readonly view: 'map' | 'endings';
  /** Up to which turn one stood in the talk one came from; null for its end. */
  readonly turn: number | null;
  /** The two attempts to be compared; null where they are to be chosen. */
  readonly pair: readonly [string, string] | null;
  /** Where one came from, and goes back to. */
  readonly from: 'choosing' | 'debriefing' | 'replaying';
}

/** A look at a scenario from the library, but for what is said otherwise. */
export const lookAt = (scenarioId: string, otherwise: Partial<Look> = {}): Look => ({
  scenarioId,
  view: 'map',
  turn: null,
  pair: null,
  from: 'choosing',
  ...otherwise,
});

export interface AppContext {
  /** The talk on stage, in review or being played back. */
  readonly session: Session | null;
  readonly look: Look | null;
  /** At which turn a talk is played back from; null for the start. */
  readonly turn: number | null;
  /** Which rule the page of rules begins at; null for its top. */
  readonly rule: string | null;
  /** Where support, settings and rules lead back to. */
  readonly back:
    | 'welcome'
    | 'rehearsing'
    | 'choosing'
    | 'history'
    | 'progress'
    | 'debriefing'
    | 'preparing'
    | 'practising'
    | 'card'
    | 'letting-go';
}

export type AppEvent =
  | { readonly type: 'started'; readonly welcomed: boolean }
  | { readonly type: 'place.asked'; readonly place: Place }
  | { readonly type: 'talk.opened'; readonly session: Session }
  | { readonly type: 'talk.interrupted'; readonly session: Session }
  | { readonly type: 'review.asked'; readonly session: Session }
  | { readonly type: 'replay.asked'; readonly session: Session; readonly turn?: number | null }
  | { readonly type: 'map.asked'; readonly session: Session | null; readonly look: Look }
  | { readonly type: 'compare.asked'; readonly session: Session | null; readonly look: Look }
  | { readonly type: 'reopen.asked'; readonly session: Session; readonly look: Look }
  /** From a flag's note or the review, and back there afterwards. */
  | { readonly type: 'rule.asked'; readonly session: Session; readonly rule: string | null }
  | { readonly type: 'back.asked' };

const is =
  (place: Place) =>
  ({ event }: { event: AppEvent }) =>
    event.type === 'place.asked' && event.place === place;

/** Which screen is shown: choosing, then rehearsing, then debriefing, and the few places beside them. It does no work of its own. */
export const appMachine = setup({
  types: { context: {} as AppContext, events: {} as AppEvent },
  actions: {
    takeSession: assign({ session: ({ event, context }) => ('session' in event ? event.session : context.session) }),
    takeLook: assign({ look: ({ event, context }) => ('look' in event ? event.look : context.look) }),
    takeRule: assign({ rule: ({ event }) => (event.type === 'rule.asked' ? event.rule : null) }),
    takeTurn: assign({ turn: ({ event }) => ('turn' in event ? (event.turn ?? null) : null) }),
  },
}).createMachine({
  id: 'app',
  context: { session: null, look: null, turn: null, rule: null, back: 'choosing' },
  initial: 'starting',
  on: {
    'place.asked': [
      { guard: is('choosing'), target: '.choosing' },
      { guard: is('history'), target: '.history' },
      { guard: is('progress'), target: '.progress' },
      { guard: is('preparing'), target: '.preparing' },
      { guard: is('card'), target: '.card' },
      { guard: is('letting-go'), target: '.letting-go' },
      { guard: is('practising'), target: '.practising' },
      { guard: is('rules'), target: '.rules', actions: 'takeRule' },
      { guard: is('settings'), target: '.settings' },
      { guard: is('help'), target: '.help' },
      { guard: is('welcome'), target: '.welcome' },
      { guard: is('support'), target: '.support' },
    ],
    'talk.opened': { target: '.rehearsing', actions: 'takeSession', reenter: true },
    'rule.asked': { target: '.rules', actions: ['takeSession', 'takeRule'] },
    'review.asked': { target: '.debriefing', actions: 'takeSession' },
    'replay.asked': { target: '.replaying', actions: ['takeSession', 'takeTurn'], reenter: true },
    'map.asked': { target: '.mapping', actions: ['takeSession', 'takeLook'] },
    'compare.asked': { target: '.comparing', actions: ['takeSession', 'takeLook'] },
    'reopen.asked': { target: '.reopening', actions: ['takeSession', 'takeLook'] },
  },
  states: {
    starting: {
      on: {
        started: [{ guard: ({ event }) => event.welcomed, target: 'choosing' }, { target: 'welcome' }],
      },
    },
    welcome: { entry: assign({ back: 'welcome' }) },
    choosing: { entry: assign({ back: 'choosing' }) },
    history: { entry: assign({ back: 'history' }) },
    progress: { entry: assign({ back: 'progress' }) },
    preparing: { entry: assign({ back: 'preparing' }) },
    card: { entry: assign({ back: 'card' }) },
    'letting-go': { entry: assign({ back: 'letting-go' }) },
    practising: { entry: assign({ back: 'practising' }) },
    rehearsing: {
      on: {
        'talk.interrupted': { target: 'support', actions: ['takeSession', assign({ back: 'rehearsing' })] },
        'rule.asked': { target: 'rules', actions: ['takeSession', 'takeRule', assign({ back: 'rehearsing' })] },
      },
    },
    debriefing: { entry: assign({ back: 'debriefing' }) },
    replaying: { entry: assign({ back: 'debriefing' }) },
    mapping: { entry: assign({ back: 'choosing' }) },
    reopening: { entry: assign({ back: 'history' }) },
    comparing: { entry: assign({ back: 'history' }) },
    settings: {},
    help: {},
    rules: {},
    support: {
      on: {
        'back.asked': [
          { guard: ({ context }) => context.back === 'rehearsing' && context.session !== null, target: 'rehearsing' },
          { guard: ({ context }) => context.back === 'debriefing' && context.session !== null, target: 'debriefing' },
          { guard: ({ context }) => context.back === 'welcome', target: 'welcome' },
          { guard: ({ context }) => context.back === 'history', target: 'history' },
          { guard: ({ context }) => context.back === 'progress', target: 'progress' },
          { guard: ({ context }) => context.back === 'preparing', target: 'preparing' },
          { guard: ({ context }) => context.back === 'card', target: 'card' },
          { guard: ({ context }) => context.back === 'letting-go', target: 'letting-go' },
          { guard: ({ context }) => context.back === 'practising', target: 'practising' },
          { target: 'choosing' },
        ],
      },
    },
  },
});
