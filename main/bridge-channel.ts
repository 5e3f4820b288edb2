/** The one IPC channel of the app; the contract's channels travel inside it, so that the page can reach no other. */
export const BRIDGE_CHANNEL = 'rehearsal';

/** What main says unasked. The window is about to go, keep what was typed since the last draft. */
export const CLOSING_CHANNEL = 'closing';
/** Show an empty page. */
export const COVER_CHANNEL = 'cover';
/** The lock is about to close: hide, keep, answer. */
export const LOCKING_CHANNEL = 'locking';
/** The menu asks the page for something it does. */
export const ACT_CHANNEL = 'act';
