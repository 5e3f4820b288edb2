const PREFIX = 'any-';

/**
 * A topic whose id begins so is any question of a form ("who …?"), whatever it is about: the last resort, so that no question is passed
 * over as if it had not been asked. It counts only where nothing else is asked in its sentence, and is answered more than once.
 */
export const isFormTopic = (id: string): boolean => id.startsWith(PREFIX);

/** How often a talk answers the same form by a line of its own; its asides are used up one by one. Our own proposal. */
export const FORM_ANSWERS = 2;
