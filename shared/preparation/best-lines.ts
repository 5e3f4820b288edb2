import type { Intent } from '../dialogue/intents';
import { exchangesOf } from '../session/exchanges';
import type { Session } from '../session/session-schema';
import type { CardLine } from './preparation-schema';

/** A line of the person's own that may go onto the card. */
export interface BestLine {
  readonly text: string;
  readonly sessionId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly title: string;
}

/** What a line must have been for, to be offered for a part of the card. */
const FITS: Readonly<Record<CardLine, readonly Intent[]>> = {
  why: ['state-why', 'state-feelings'],
  part: ['own-fault', 'apologise'],
  reasons: ['give-reason', 'describe-change'],
  ask: ['propose-next-step', 'ask-for-second-chance', 'ask-to-talk'],
  ifNo: ['accept-no', 'give-room', 'thank'],
};
const MOST = 8;
const LONGEST = 400;

/**
 * The person's own lines for one part of the card: read as what that part says, nothing in them flagged, none twice, the latest talk first.
 * @returns at most eight.
 */
export function bestLines(sessions: readonly Session[], line: CardLine): BestLine[] {
  const seen = new Set<string>();
  const lines = sessions
    .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
    .flatMap((session) =>
      exchangesOf(session)
        .filter(
          ({ reading, findings, notes, utterance }) =>
            FITS[line].includes(reading.primary) &&
            findings.length === 0 &&
            notes.length === 0 &&
            utterance.trim().length <= LONGEST,
        )
        // What was praised was said best.
        .toSorted((a, b) => b.praise.length - a.praise.length)
        .map(({ utterance, at }) => ({
          text: utterance.trim(),
          sessionId: session.id,
          at,
          title: session.scenario.title,
        })),
    );
  return lines.filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, MOST);
}
