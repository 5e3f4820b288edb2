/** The event that the page hears before its window goes, however it is closed; a save begun at once still reaches the disk. */
export const CLOSING_EVENT = 'rehearsal:closing';
