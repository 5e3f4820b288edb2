import type { Intent } from '../intents';

/** Pairs that a listener would answer alike: taking one for the other is no misreading. */
const ALIKE: readonly (readonly [Intent, Intent])[] = [
  ['state-why', 'give-reason'],
  ['state-why', 'state-feelings'],
  ['state-why', 'ask-for-second-chance'],
  ['own-fault', 'apologise'],
  ['beg', 'ask-for-second-chance'],
  ['pressure', 'ultimatum'],
  ['defend', 'blame'],
  ['guilt-trip', 'blame'],
  ['reminisce', 'state-feelings'],
  ['unclear', 'evade'],
  ['give-room', 'accept-no'],
];

/** Whether a listener would answer both in the same way; every intent is like itself. */
export const isAlike = (a: Intent, b: Intent): boolean =>
  a === b || ALIKE.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
