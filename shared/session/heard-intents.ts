import type { Intent } from '../dialogue/intents';
import type { ScoredIntent } from '../dialogue/reading/reading';

/** The part of a reading, fresh or stored, that the talk goes by. */
export interface HeardReading {
  readonly intents: readonly Pick<ScoredIntent, 'id' | 'p' | 'source'>[];
  readonly primary: Intent;
}

/** Read recall-first so that nothing is missed; the ex takes up only what is more likely than not. */
const RECALL_FIRST: readonly Intent[] = ['self-harm', 'threaten'];
const RECALL_FIRST_HEARD = 0.5;

/**
 * What an utterance was heard as: the one list that the ex answers, the person is told and the review weighs.
 * @returns the primary first, then the others by confidence; never empty, each once.
 */
export function heardIntents({ intents, primary }: HeardReading): Intent[] {
  const heard = intents
    .filter(({ id, p }) => id !== primary && (!RECALL_FIRST.includes(id) || p >= RECALL_FIRST_HEARD))
    .map(({ id }) => id);
  return [...new Set([primary, ...heard])];
}
