import { INTENT_WORDS } from '../dialogue/intents';
import type { Intent } from '../dialogue/intents';
import { CORRECTIONS } from './correct-reading';
import { heardIntents } from './heard-intents';
import type { Exchange } from './session-schema';

const MOST_LIKELY = 4;

/**
 * What a line can have been meant as, for the person to choose from: what the reader also held possible, then all the rest by their
 * words. What it was taken as already is left out, unless the person said so themselves; a bare answer was taken as none of them.
 */
export function meaningsOf({ reading, asks, bare }: Pick<Exchange, 'reading' | 'asks' | 'bare'>): {
  readonly likely: readonly Intent[];
  readonly rest: readonly Intent[];
} {
  const [main] = heardIntents(reading, asks);
  const taken = bare !== null || main?.source === 'person' ? null : main?.id;
  const likely = reading.intents
    .map(({ id }) => id)
    .filter((id) => id !== taken && CORRECTIONS.includes(id))
    .slice(0, MOST_LIKELY);
  const rest = CORRECTIONS.filter((id) => id !== taken && !likely.includes(id)).toSorted((a, b) =>
    INTENT_WORDS[a] < INTENT_WORDS[b] ? -1 : 1,
  );
  return { likely, rest };
}
