import type { BareAnswer } from '../dialogue/asked/bare-answers';
import { INTENT_WORDS } from '../dialogue/intents';
import { EMPTY_INTENTS } from '../dialogue/weigh-table';
import { heardIntents } from './heard-intents';
import type { Exchange } from './session-schema';

const ANSWER_WORDS: Readonly<Record<BareAnswer, string>> = { yes: 'a yes', no: 'a no', 'not-sure': 'not sure' };
/** For a question that the ex knows, where the reader does not. */
const ASKING = 'a question';

const MOST = 3;
/** Below this the app says that it is guessing (P, our own proposal). */
const UNSURE = 0.35;

/** What a line was taken as, in plain words: at most three, the weightiest first. */
export function takenWords({ reading, asks, bare }: Pick<Exchange, 'reading' | 'asks' | 'bare'>): {
  readonly words: readonly string[];
  readonly unsure: boolean;
} {
  if (bare !== null) return { words: [ANSWER_WORDS[bare]], unsure: false };
  const [main, ...others] = heardIntents(reading, asks);
  if (asks && (main === undefined || EMPTY_INTENTS.includes(main.id))) return { words: [ASKING], unsure: false };
  const told = [main, ...others.filter(({ id }) => id !== 'unclear')].filter((one) => one !== undefined);
  const unsure = main === undefined || main.id === 'unclear' || main.p < UNSURE;
  return { words: told.slice(0, MOST).map(({ id }) => INTENT_WORDS[id]), unsure };
}
