import type { Note } from '../dialogue/reading/notes/read-notes';
import type { ProblemLabel } from '../dialogue/reading/problem-labels';
import type { PhrasingReport } from '../phrasing/report';
import { CATEGORIES, type Category, type SafetyClass } from '../phrasing/taxonomy';
import type { Exchange } from './session-schema';

/** What a note may name: a kind of phrasing, or what the safety rules look for. */
export type NoteCategory = Category | SafetyClass;

/** A note: the line as a whole may read as this. */
export interface LineNote {
  readonly category: NoteCategory;
  /** 0 to 1. */
  readonly p: number;
}

/** Under which category each label of the corpus is told. */
const CATEGORY_OF: Readonly<Record<ProblemLabel, NoteCategory>> = {
  begging: 'pleading',
  dependency: 'dependency',
  catastrophising: 'catastrophising',
  pressure: 'pressure',
  guilt: 'guilt-trip',
  bargaining: 'bargaining',
  blame: 'criticism',
  contempt: 'contempt',
  defensiveness: 'defensiveness',
  absolutes: 'absolutes',
  jealousy: 'jealousy',
  surveillance: 'surveillance',
  'self-abasement': 'self-abasement',
  'love-bombing': 'love-bombing',
  overwhelm: 'flooding',
  'mind-reading': 'mind-reading',
  threat: 'threat',
  'self-harm': 'self-harm',
  'boundary-violation': 'unwanted-contact',
};

/** Whether a note may stand beside what the rules say. */
export const mayHaveNotes = ({ findings, praise, safety }: PhrasingReport): boolean =>
  findings.length === 0 && praise.length === 0 && !safety;

/**
 * What the reader notes about a line that rules leave alone. A note has no place in the line and is no finding: it comes up in the review
 * alone, as something the line may read as. Where a rule has spoken, a guess beside it would only weaken it; and a line that rules find
 * good in is never talked down by one.
 * @returns the likeliest first, each category once.
 */
export function notesOf(notes: readonly Note[], report: PhrasingReport): LineNote[] {
  if (!mayHaveNotes(report)) return [];
  return notes.map(({ label, p }) => ({ category: CATEGORY_OF[label], p }));
}

const isTone = (category: NoteCategory): category is Category => (CATEGORIES as readonly string[]).includes(category);

/** The notes that the transcript keeps, for the review. What safety looks for is never kept, as a guess least of all. */
export const storedNotes = (notes: readonly Note[], report: PhrasingReport): Exchange['notes'] =>
  notesOf(notes, report).flatMap(({ category, p }) => (isTone(category) ? [{ category, p }] : []));
