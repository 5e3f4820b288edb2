import { INTENTS, type Intent } from '../intents';
import type { IntentEvidence } from './reading';
import { EVIDENCE_FACTOR, EXPECTED_FACTOR } from './thresholds';

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
 * Leans the readers' chances where rules and the beat point.
 * @returns one number for each intent, in the order of INTENTS; they add up to 1.
 */
export function weighIntents(chances: Float64Array, leanings: Leanings): Float64Array {
  const leaning = INTENTS.map((intent, each) => (chances[each] ?? 0) * factorOf(intent, leanings));
  const sum = leaning.reduce((all, each) => all + each, 0);
  return Float64Array.from(leaning, (each) => each / sum);
}
