import type { Intent } from './intents';
import type { Beat } from './scenario-schema';

/** Intents by which a person gives an account of what they did. */
const ACCOUNTS: readonly Intent[] = ['defend', 'give-reason'];

/**
 * Whether the ex has just asked why: then to say why is an answer and no excuse.
 * @param line - what the ex said last.
 */
export const asksForAccount = (beat: Beat | undefined, line: string | undefined): boolean =>
  beat !== undefined &&
  (beat.asks || (line?.includes('?') ?? false)) &&
  ACCOUNTS.some((intent) => beat.expects.includes(intent));
