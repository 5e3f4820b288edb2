/** The examples of one rule as its author wrote them: `[[ ]]` around what is marked, ` || ` between messages (read-example.ts). */
export interface RuleExamples {
  readonly flag: readonly string[];
  readonly pass: readonly string[];
}

/** A source as SOURCES.md tells of it. */
export interface RuleSourceWords {
  /** Who, what and when. */
  readonly what: string;
  /** What a rule takes from it. */
  readonly takes: string;
}

/** What the page of rules shows beyond a pack. Nothing of it is needed to check a line, so it is fetched only for that page. */
export interface RuleBook {
  /** By rule id. */
  readonly examples: Readonly<Record<string, RuleExamples>>;
  /** By key: `S31`. */
  readonly sources: Readonly<Record<string, RuleSourceWords>>;
}
