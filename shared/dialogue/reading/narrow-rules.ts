import type { Intent } from '../intents';
import type { Clause } from './clauses';
import { wordOf } from './normalise';

/** A rule so narrow that it decides a clause alone. */
export interface NarrowRule {
  readonly id: string;
  readonly intent: Intent;
  /** Matched against the whole clause: its words, spelled out, one space between. */
  readonly pattern: RegExp;
}

/** Whom one greets or leaves without saying more: "there", "stranger", or a name, which is left out before matching. */
const WHOM = '(?: (?:there|again|you|stranger|love|mate|everyone|all|to you))?';

/** Greeting and goodbye, whole clauses only: "hi Sam" greets, "hi, I miss you" does more. */
export const NARROW_RULES: readonly NarrowRule[] = [
  {
    id: 'reading.greet',
    intent: 'greet',
    pattern: new RegExp(
      `^(?:oh |well )?(?:(?:hi|hello|hey|heya|hiya|hullo|howdy|greetings)(?: (?:hi|hello|hey))?|good (?:morning|afternoon|evening)|morning|evening|afternoon|dear)${WHOM}$`,
    ),
  },
  {
    id: 'reading.goodbye',
    intent: 'leave',
    pattern:
      /^(?:(?:ok|okay|well|right|so|anyway|anyhow|then) )*(?:bye(?: bye)?|goodbye|good bye|goodnight|good night|farewell|ta ta|see you(?: (?:later|soon|around|then|tomorrow))?|talk to you later|take care(?: of yourself)?)(?: (?:then|now|for now|love|all|everyone))*$/,
  },
];

const CAPITAL = /^\p{Lu}\p{Ll}+$/u;
const FEWEST_WORDS_WITH_NAME = 2;

/** The clause's words, without marks, and without a name that ends it ("Hi Sam", "Bye, Sam"). */
function wordsOf({ tokens }: Clause, text: string): string {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const last = words.at(-1);
  const named = words.length >= FEWEST_WORDS_WITH_NAME && last && CAPITAL.test(text.slice(last.start, last.end));
  return (named ? words.slice(0, -1) : words).map(wordOf).join(' ');
}

/** The narrow rule that decides this clause, or null. */
export function decideNarrowly(clause: Clause, text: string): NarrowRule | null {
  const words = wordsOf(clause, text);
  return NARROW_RULES.find(({ pattern }) => pattern.test(words)) ?? null;
}
