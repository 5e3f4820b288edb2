/** The one IPC channel of the app; the contract's channels travel inside it, so that the page can reach no other. */
export const BRIDGE_CHANNEL = 'rehearsal';
