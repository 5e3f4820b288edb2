import { LONGEST_NOTE, MOST_NOTES } from './person-schema';
import type { Session } from './session-schema';

/** What the person noted beside a turn, as they count them; 0 is before the first. Empty where there is none. */
export const ownNoteAt = ({ notes }: Pick<Session, 'notes'>, turn: number): string =>
  notes
    .filter((note) => note.turn === turn)
    .map(({ text }) => text)
    .join('\n');

/**
 * Keeps a note to oneself beside a turn, in place of what was noted there; nothing but spaces takes it away.
 * @param text - cut at LONGEST_NOTE UTF-16 code units.
 * @param at - ISO 8601, UTC.
 * @returns the talk with its notes in the order of their turns; the same talk where there is no room for one more.
 * @throws never.
 */
export function keepOwnNote(session: Session, turn: number, text: string, at: string): Session {
  const words = text.trim().slice(0, LONGEST_NOTE);
  const others = session.notes.filter((note) => note.turn !== turn);
  if (words !== '' && others.length >= MOST_NOTES) return session;
  const notes = words === '' ? others : [...others, { turn, text: words }].toSorted((a, b) => a.turn - b.turn);
  return { ...session, changedAt: at, notes };
}
