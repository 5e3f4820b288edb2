import type { EvidenceGrade, Phase, SafetyTier, Severity } from '@shared/phrasing/taxonomy';
import { counted } from '../../components/day/day-words';

/** What the page of rules says of itself. */
export const RULES_WORDS = {
  title: 'What is flagged',
  lead: 'Every rule, why it is there, what it marks and what it lets pass. A rule knows words, not you: “can read as” is all it ever says.',
  allOn: 'Turn all on',
  try: 'Try a line',
  tryHint: 'Type anything. Nothing typed here is kept.',
  tryField: 'A line to try',
  flagged: 'Flagged',
  helps: 'Marked as helping',
  off: 'Its rule is off',
  notFlagged: 'Not flagged, and why',
  unknown: 'No rule knows these words.',
  safety: 'Words like these may be about more than a talk. Tone has nothing to say then:',
  people: 'people to turn to',
  reviewOnly: 'Shown in the review alone.',
  theRule: 'The rule',
  all: 'All rules',
  search: 'Search the rules',
  searchHint: 'A word of a reason, an example, a kind, an id',
  show: 'Show',
  keys: 'Up and Down move from rule to rule, Enter opens one.',
  none: 'No rule has these words.',
  noneOff: 'No rule is off.',
  noneMarked: 'Nothing marked yet. “Not right here”, in the note beside a line, marks a flag that is wrong there.',
  safetyWhy:
    'These cannot be switched off. They never touch how a line is judged: they only point to people to turn to, and a card too many costs less than one too few.',
  calmer: 'A calmer shape, if it is true',
  forExample: 'For instance:',
  marks: 'Flagged',
  praises: 'Marked',
  passes: 'Let pass',
  loading: 'The examples are being fetched.',
  noBook: 'The examples could not be fetched.',
  earlier: 'After: ',
  evidence: 'Where it comes from',
  gone: 'No longer among the rules',
  goneWhy: 'This version has no such rule. What you chose for it is kept, should it come back.',
  forget: 'Forget it',
} as const;

/** Which rules are listed. */
export const SHOWN = [
  { id: 'all', words: 'All of them' },
  { id: 'off', words: 'Those that are off' },
  { id: 'marked', words: 'Those I marked wrong' },
] as const;
export type Shown = (typeof SHOWN)[number]['id'];

export const GRADE_WORDS: Readonly<Record<EvidenceGrade, string>> = {
  A: 'Peer-reviewed research',
  B: 'Therapy institutions and practitioners',
  C: 'Advice pages; broad agreement, little research',
  P: 'Our own proposal, from no source',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  1: 'Worth a second look',
  2: 'May weigh on the person who hears it',
  3: 'May close the talk',
};

export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  live: 'shown while you write',
  review: 'shown in the review',
  both: 'shown while you write and in the review',
};

export const TIER_WORDS: Readonly<Record<SafetyTier, string>> = {
  a: 'Opens the card with people to turn to',
  b: 'One quiet line in the margin points to people to turn to',
};

/** "3 rules are off." */
export const offWords = (count: number): string => `${count} ${count === 1 ? 'rule is' : 'rules are'} off.`;

/** How many rules are listed. */
export function listedWords(listed: number, all: number): string {
  if (listed === 0) return '';
  return listed === all ? `${all} rules.` : `${listed} of ${all} rules.`;
}

/** What was found in a tried line, for those who hear it: "Two flags, one match not flagged." */
export function triedWords(flags: number, helps: number, not: number): string {
  if (flags + helps + not === 0) return RULES_WORDS.unknown;
  const parts = [
    ...(flags > 0 ? [counted(flags, 'flag', 'flags')] : []),
    ...(helps > 0 ? [counted(helps, 'mark of what helps', 'marks of what helps')] : []),
    ...(not > 0 ? [counted(not, 'match not flagged', 'matches not flagged')] : []),
  ];
  const words = parts.join(', ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

/** "This can read as begging." as a title: "Can read as begging". */
export const titleOf = (message: string): string => message.replace(/^This can/, 'Can').replace(/\.$/, '');

export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
