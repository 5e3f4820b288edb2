import { keepOwnNote, ownNoteAt } from '@shared/session/own-note';
import { LONGEST_NOTE, MOST_NOTES } from '@shared/session/person-schema';
import { sessionSchema } from '@shared/session/session-schema';
import { describe, expect, it } from 'vitest';
import { compiledFixture } from '../../support/fixture-scenario';
import { aSession } from '../../support/sessions';

const AT = '2026-01-05T10:00:00.000Z';
const session = aSession(compiledFixture());

describe('notes to oneself', () => {
  it('stand beside their turn, in the order of the turns, one each', () => {
    const noted = keepOwnNote(keepOwnNote(session, 3, ' breathe first ', AT), 1, 'too quick', AT);
    expect(noted.notes).toEqual([
      { turn: 1, text: 'too quick' },
      { turn: 3, text: 'breathe first' },
    ]);
    expect(noted.changedAt).toBe(AT);
    expect(ownNoteAt(keepOwnNote(noted, 3, 'ask her', AT), 3)).toBe('ask her');
    expect(ownNoteAt(noted, 2)).toBe('');
  });

  it('go when nothing is left of them', () => {
    expect(keepOwnNote(keepOwnNote(session, 1, 'one', AT), 1, '  \n ', AT).notes).toEqual([]);
  });

  it('stay within what a talk can hold', () => {
    const long = keepOwnNote(session, 1, 'x'.repeat(LONGEST_NOTE + 5), AT);
    expect(sessionSchema.safeParse(long).success).toBe(true);
    const full = { ...session, notes: Array.from({ length: MOST_NOTES }, (_, turn) => ({ turn, text: 'n' })) };
    expect(keepOwnNote(full, MOST_NOTES, 'one more', AT)).toBe(full);
    expect(ownNoteAt(keepOwnNote(full, 3, 'another', AT), 3)).toBe('another');
  });
});
