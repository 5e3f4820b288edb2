import type { Session } from '@shared/session/session-schema';
import type { AppEvent, Look } from './app-machine';

interface BackFromParts {
  readonly look: Look;
  /** The talk that one came from; null from the library. */
  readonly session: Session | null;
  readonly send: (event: AppEvent) => void;
  readonly go: (place: string) => void;
}

/** Where a look at a scenario leads back to, and what that is called. */
export function backFrom({ look, session, send, go }: BackFromParts): {
  readonly words: string;
  readonly go: () => void;
} {
  if (session && look.from === 'debriefing') {
    return { words: 'Back to the review', go: () => send({ type: 'review.asked', session }) };
  }
  if (session && look.from === 'replaying') {
    return { words: 'Back to the talk', go: () => send({ type: 'replay.asked', session, turn: look.turn }) };
  }
  return { words: 'Back to the scenarios', go: () => go('choosing') };
}
