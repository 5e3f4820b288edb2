/** What is wrong with how a line is put. Definitions: corpus/README.md. */
export const PROBLEM_LABELS = [
  'begging',
  'dependency',
  'catastrophising',
  'pressure',
  'guilt',
  'bargaining',
  'blame',
  'contempt',
  'defensiveness',
  'absolutes',
  'jealousy',
  'surveillance',
  'self-abasement',
  'love-bombing',
  'overwhelm',
  'mind-reading',
  'threat',
  'self-harm',
  'boundary-violation',
] as const;
export type ProblemLabel = (typeof PROBLEM_LABELS)[number];
