import { INTENT_WORDS } from '../dialogue/intents';
import { heardIntents } from './heard-intents';
import type { StoredReading } from './session-schema';

const MOST = 3;
/** Below this the app says that it is guessing (P, our own proposal). */
const UNSURE = 0.35;

/** What a line was taken as, in plain words: at most three, the weightiest first. */
export function takenWords(reading: StoredReading): { readonly words: readonly string[]; readonly unsure: boolean } {
  const heard = heardIntents(reading).filter((id, index) => index === 0 || id !== 'unclear');
  const words = heard.slice(0, MOST).map((id) => INTENT_WORDS[id]);
  const top = reading.intents.find(({ id }) => id === reading.primary);
  return { words, unsure: reading.primary === 'unclear' || (top?.p ?? 0) < UNSURE };
}
