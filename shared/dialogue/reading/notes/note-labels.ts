import { PROBLEM_LABELS } from '../problem-labels';

/** What the notes head tells of a line: whether anything may be hard to hear, and what. */
export const NOTE_LABELS = ['any', ...PROBLEM_LABELS] as const;
