/**
 * What happened before the talk: closed facts that all scenarios share, so that one script fits many people's story. On screen
 * they are "your situation"; `situation` in a script is the scene the talk begins in.
 */
export const ENDED_BY = ['me', 'them', 'both'] as const;
export type EndedBy = (typeof ENDED_BY)[number];

/** The person's own part in how it ended. */
export const FAULTS = [
  'went-quiet',
  'lied',
  'cheated',
  'shouted',
  'not-there',
  'money',
  'drinking',
  'jealous',
  'pulled-away',
  'something-else',
] as const;
export type Fault = (typeof FAULTS)[number];

/** What the person came to ask for. */
export const ASKS = ['just-say-sorry', 'talk-once', 'coffee', 'try-again', 'stay-in-touch', 'undecided'] as const;
export type Ask = (typeof ASKS)[number];

/** A whole history; `apart` and `together` are lengths of time in the person's own words ("eight months"). */
export interface History {
  readonly endedBy: EndedBy;
  readonly fault: Fault;
  readonly ask: Ask;
  readonly apart: string;
  readonly together: string;
}

export const HISTORY_KEYS = ['endedBy', 'fault', 'ask', 'apart', 'together'] as const;
