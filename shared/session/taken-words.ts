import { INTENT_WORDS } from '../dialogue/intents';
import type { StoredReading } from './session-schema';

/** What a line was taken as, in plain words: at most three, the weightiest first. */
export function takenWords(reading: StoredReading): { readonly words: readonly string[]; readonly unsure: boolean } {
  const main = reading.primary;
  const others = reading.intents.filter(({ id, p }) => id !== main && id !== 'unclear' && p >= 0.3).map(({ id }) => id);
  const words = [main, ...others].slice(0, 3).map((id) => INTENT_WORDS[id]);
  const top = reading.intents.find(({ id }) => id === main);
  return { words, unsure: main === 'unclear' || (top?.p ?? 0) < 0.4 };
}
