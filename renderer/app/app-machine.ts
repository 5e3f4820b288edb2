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
  | 'settings'
  | 'welcome';

export interface AppContext {
  /** The talk on stage, in review or being played back. */
  readonly session: Session | null;
  /** Where support and settings lead back to. */
  readonly back:
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
  | { readonly type: 'replay.asked'; readonly session: Session }
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
  },
}).createMachine({
  id: 'app',
  context: { session: null, back: 'choosing' },
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
      { guard: is('settings'), target: '.settings' },
      { guard: is('welcome'), target: '.welcome' },
      { guard: is('support'), target: '.support' },
    ],
    'talk.opened': { target: '.rehearsing', actions: 'takeSession', reenter: true },
    'review.asked': { target: '.debriefing', actions: 'takeSession' },
    'replay.asked': { target: '.replaying', actions: 'takeSession' },
  },
  states: {
    starting: {
      on: {
        started: [{ guard: ({ event }) => event.welcomed, target: 'choosing' }, { target: 'welcome' }],
      },
    },
    welcome: {},
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
      },
    },
    debriefing: { entry: assign({ back: 'debriefing' }) },
    replaying: { entry: assign({ back: 'debriefing' }) },
    settings: {},
    support: {
      on: {
        'back.asked': [
          { guard: ({ context }) => context.back === 'rehearsing' && context.session !== null, target: 'rehearsing' },
          { guard: ({ context }) => context.back === 'debriefing' && context.session !== null, target: 'debriefing' },
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
