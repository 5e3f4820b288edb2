/** The one IPC channel of the app; the contract's channels travel inside it, so that the page can reach no other. */
export const BRIDGE_CHANNEL = 'rehearsal';

/** The one word main says unasked: the window is about to go, keep what was typed since the last draft. */
export const CLOSING_CHANNEL = 'closing';
