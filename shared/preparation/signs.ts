import data from './signs.json' with { type: 'json' };

/** Something a person may have seen in how the other one acts; never certain. */
export interface Sign {
  readonly id: SignId;
  /** Where it may point: away from another try, towards a talk, or neither way. */
  readonly points: 'away' | 'towards' | 'neither';
  readonly label: string;
  /** Scenarios that practise what it may call for. */
  readonly scenarios: readonly string[];
}

export const SIGN_IDS = [
  'said-no',
  'someone-new',
  'blocked',
  'never-first',
  'short-answers',
  'turned-away',
  'writes-first',
  'asks-back',
  'lingers',
  'warm-memory',
  'not-seen',
] as const;
export type SignId = (typeof SIGN_IDS)[number];

/** All signs that Prepare asks after, from `signs.json`, in the order in which they are shown. */
export const SIGNS = data.signs as readonly Sign[];
