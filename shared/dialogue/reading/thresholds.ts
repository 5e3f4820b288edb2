import { HARSH_INTENTS } from '../intents';
import type { Intent } from '../intents';

/**
 * The numbers that reading goes by. All were fitted by leaving voices out; among neighbours, the thresholds of an answer were chosen
 * with held-out and development figures in sight, which flatter them a little (decisions/0006, 0011, 0023). They must be fitted again when corpus or features change: `npm run reading -- report` prints what they lead to.
 */

/** To be raised whenever the same weights might read the same text differently. */
export const READING_RULES_VERSION = 7;

/** Scores are divided by these, so that of a hundred readings with confidence .7 about seventy are right: words, and the sentence model. */
export const TEMPERATURE = 1.6;
export const SENTENCE_TEMPERATURE = 0.7;
/** How much the sentence model's word counts beside the other's, and what their joint scores are divided by to be as true as they say. */
export const SENTENCE_SHARE = 0.375;
export const TOGETHER_TEMPERATURE = 1.25;

/** A clause is heard in the light of the whole line: so much of the line's score goes into each of its clauses. */
export const WHOLE_IN_CLAUSE = 0.4;

/** From so many clauses on, the line as a whole says less than its plainest clause, and the two count alike. */
export const MANY_CLAUSES = 5;

/** What a phrasing rule, and what the beat's expectation, multiplies the odds of an intent by. */
export const EVIDENCE_FACTOR = 7;
export const EXPECTED_FACTOR = 2;

const HARSH: ReadonlySet<Intent> = new Set(HARSH_INTENTS);

const GRAVE: ReadonlySet<Intent> = new Set(['self-harm', 'threaten', 'insult', 'ultimatum'] satisfies Intent[]);

/**
 * How sure the reader must be that an answer to an intent is right (`rightness`, choose-primary.ts). Of readings of strangers about this
 * sure, as many are wrong as right: below it they are asked what they meant. Surer where a misreading would hurt.
 */
const PLAIN_ANSWERED = 0.4;
const HARSH_ANSWERED = 0.44;
const GRAVE_ANSWERED = 0.6;

export const primaryThreshold = (intent: Intent): number =>
  GRAVE.has(intent) ? GRAVE_ANSWERED : HARSH.has(intent) ? HARSH_ANSWERED : PLAIN_ANSWERED;

/** How sure it must be to name an intent beside the primary. */
const NAMED = 0.33;
const GRAVE_NAMED = 0.45;
/** Words of dying and threats are named at the least suspicion; only a likely one is answered. */
const SUSPECTED = 0.05;

export const namedThreshold = (intent: Intent): number =>
  intent === 'self-harm' || intent === 'threaten' ? SUSPECTED : GRAVE.has(intent) ? GRAVE_NAMED : NAMED;
