/** The page shows an empty page at once: the person asked for it, by key or by menu. */
export const COVER_EVENT = 'rehearsal:cover';

/** The app is about to be locked: hide everything, keep what was typed, then say `lock.kept`. */
export const LOCKING_EVENT = 'rehearsal:locking';
