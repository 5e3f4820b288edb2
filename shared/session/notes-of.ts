import type { Note } from '../dialogue/reading/notes/read-notes';
import type { ProblemLabel } from '../dialogue/reading/problem-labels';
import type { PhrasingReport } from '../phrasing/report';
import { CATEGORIES, SAFETY_CLASSES, type Category, type SafetyClass } from '../phrasing/taxonomy';

/** What a note may name: a kind of phrasing, or what the safety rules look for. */
export const NOTE_CATEGORIES = [...CATEGORIES, ...SAFETY_CLASSES] as const;
export type NoteCategory = Category | SafetyClass;

/** A note as it is kept with a turn: the line as a whole may read as this. */
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

/** Categories of rules that say what a note would say again; each also says itself. */
const SAID_BY: Readonly<Partial<Record<NoteCategory, readonly NoteCategory[]>>> = {
  pleading: ['fishing'],
  pressure: ['ultimatum', 'rushing', 'stonewalling', 'fishing', 'unwanted-contact'],
  'guilt-trip': ['fishing', 'stonewalling'],
  criticism: ['absolutes'],
  absolutes: ['criticism'],
  contempt: ['stonewalling'],
  defensiveness: ['faulty-apology', 'minimising'],
  flooding: ['shouting', 'length'],
  threat: ['ultimatum'],
  'unwanted-contact': ['pressure'],
};

/** Whether rules found good in a line and nothing else: such a line is never talked down by a guess. */
const isAllGood = ({ findings, praise, safety }: PhrasingReport): boolean =>
  praise.length > 0 && findings.length === 0 && !safety;

/**
 * What the reader notes about a line beyond what rules have found there. A note has no place in the line and is no finding: it comes up
 * in the review alone, as something the line may read as.
 * @returns the likeliest first, each category once; empty for a line that rules find only good in.
 */
export function notesOf(notes: readonly Note[], report: PhrasingReport): LineNote[] {
  if (isAllGood(report)) return [];
  const said = new Set<NoteCategory>(report.findings.map(({ category }) => category));
  if (report.safety) said.add(report.safety.class);
  const isSaid = (category: NoteCategory): boolean =>
    said.has(category) || (SAID_BY[category] ?? []).some((other) => said.has(other));
  return notes.map(({ label, p }) => ({ category: CATEGORY_OF[label], p })).filter(({ category }) => !isSaid(category));
}
