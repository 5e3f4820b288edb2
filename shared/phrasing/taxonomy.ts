/** The closed lists that rules, findings, debrief and screens derive from. Definitions and near-misses: SOURCES.md. */

/** The 24 problem categories, in the order in which a review groups them. */
export const CATEGORIES = [
  'criticism',
  'contempt',
  'defensiveness',
  'stonewalling',
  'pleading',
  'ultimatum',
  'guilt-trip',
  'pressure',
  'bargaining',
  'dependency',
  'catastrophising',
  'absolutes',
  'mind-reading',
  'surveillance',
  'jealousy',
  'love-bombing',
  'self-abasement',
  'faulty-apology',
  'minimising',
  'rushing',
  'fishing',
  'shouting',
  'flooding',
  'length',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** The nine praise marks: what helps. Shown in review only. */
export const PRAISES = [
  'i-statement',
  'ownership',
  'validation',
  'open-question',
  'permission-to-say-no',
  'concrete-change',
  'gratitude',
  'respecting-space',
  'calm-close',
] as const;
export type Praise = (typeof PRAISES)[number];

/** Safety is apart from tone: a quiet card with people to turn to, never a score. */
export const SAFETY_CLASSES = ['self-harm', 'threat', 'unwanted-contact'] as const;
export type SafetyClass = (typeof SAFETY_CLASSES)[number];

/** `a`: explicit, present, first person: the card opens. `b`: ambiguous: one line in the margin, card on request. */
export const SAFETY_TIERS = ['a', 'b'] as const;
export type SafetyTier = (typeof SAFETY_TIERS)[number];

/** 1 a nudge (review only), 2 may weigh on them, 3 may close the talk. */
export const SEVERITIES = [1, 2, 3] as const;
export type Severity = (typeof SEVERITIES)[number];

/** When a rule shows: while typing, afterwards, or both. */
export const PHASES = ['live', 'review', 'both'] as const;
export type Phase = (typeof PHASES)[number];

/** A peer-reviewed, B therapy institutions and practitioners, C advice pages, P our own proposal. */
export const EVIDENCE_GRADES = ['A', 'B', 'C', 'P'] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** What calls a match off: decided by the words around it, in its own clause. */
export const GUARDS = ['negated', 'quoted', 'past', 'other-person', 'refusal', 'logistics', 'everyday'] as const;
export type Guard = (typeof GUARDS)[number];
