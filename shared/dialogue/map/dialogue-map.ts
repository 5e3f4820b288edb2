/** One moment or ending of a scenario, as its map shows it. */
export interface MapPlace {
  /** Of its place on the map alone: where it was not met, it tells nothing of what is there. */
  readonly key: string;
  readonly kind: 'beat' | 'ending';
  /** Null while it was not met: what was not met is never named. */
  readonly met: MetPlace | null;
  /** The talk that one came from stands here, or ended here. */
  readonly isHere: boolean;
  /** How many of its own ways on were not taken. */
  readonly untaken: number;
}

export interface MetPlace {
  /** The beat's or the ending's id. */
  readonly id: string;
  readonly name: string;
  /** In how many talks. */
  readonly talks: number;
  /** Where it was met last: the talk, and after which of its turns; 0 is the start. */
  readonly sessionId: string;
  readonly turn: number;
  /** When that talk began: ISO 8601, UTC. */
  readonly at: string;
}

/** A way from one place to another, by their keys. */
export interface MapStep {
  readonly from: string;
  readonly to: string;
  /** Taken in the talk that one came from. */
  readonly onTrail: boolean;
  /** Taken in another talk. Neither: it lies in the fog. */
  readonly walked: boolean;
}

/** What the map of a scenario shows: its first place is where every talk begins. */
export interface DialogueMap {
  readonly places: readonly MapPlace[];
  readonly steps: readonly MapStep[];
}
