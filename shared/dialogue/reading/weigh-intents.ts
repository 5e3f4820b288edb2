import { INTENTS, type Intent } from '../intents';
import type { IntentEvidence } from './reading';
import { softmax } from './softmax';
import { EVIDENCE_FACTOR, EXPECTED_FACTOR, TEMPERATURE } from './thresholds';

/** What is known besides the words themselves. */
export interface Leanings {
  readonly expects: readonly Intent[];
  readonly evidence: readonly IntentEvidence[];
}

/** Raises what rules speak for (once each, however many speak) and what the beat expects. */
function factorOf(intent: Intent, { expects, evidence }: Leanings): number {
  const spoken = evidence.some((each) => each.intent === intent) ? EVIDENCE_FACTOR : 1;
  return expects.includes(intent) ? spoken * EXPECTED_FACTOR : spoken;
}

/**
 * Turns raw scores into calibrated probabilities, leaning where rules and the beat point.
 * @returns one number for each intent, in the order of INTENTS; they add up to 1.
 */
export function weighIntents(scores: Float64Array, leanings: Leanings): Float64Array {
  const leaning = scores.map((score, each) => {
    const intent = INTENTS[each];
    return score + (intent ? TEMPERATURE * Math.log(factorOf(intent, leanings)) : 0);
  });
  return softmax(leaning, TEMPERATURE);
}
