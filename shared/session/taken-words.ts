import { INTENT_WORDS } from '../dialogue/intents';
import { heardIntents } from './heard-intents';
import type { StoredReading } from './session-schema';

const MOST = 3;
/** Below this the app says that it is guessing (P, our own proposal). */
const UNSURE = 0.35;

/** What a line was taken as, in plain words: at most three, the weightiest first. */
export function takenWords(reading: StoredReading): { readonly words: readonly string[]; readonly unsure: boolean } {
  const [main, ...others] = heardIntents(reading);
  const told = [main, ...others.filter(({ id }) => id !== 'unclear')].filter((one) => one !== undefined);
  const unsure = main === undefined || main.id === 'unclear' || main.p < UNSURE;
  return { words: told.slice(0, MOST).map(({ id }) => INTENT_WORDS[id]), unsure };
}
