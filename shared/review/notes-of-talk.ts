import type { ReviewNote } from './debrief';
import type { ReviewTurn } from './review-turn';

/** More than two words for one line would be a verdict. */
const MOST_WORDS = 2;

/**
 * What lines of a talk may read as, beyond what rules found: the reader's guesses, as they were kept with each turn.
 * @returns by turn; lines without a note are left out.
 */
export const notesOfTalk = (turns: readonly ReviewTurn[]): ReviewNote[] =>
  turns.flatMap(({ number, exchange: { notes, utterance } }) =>
    notes.length > 0
      ? [{ turn: number, line: utterance, categories: notes.slice(0, MOST_WORDS).map(({ category }) => category) }]
      : [],
  );
