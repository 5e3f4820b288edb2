import type { Span } from '@shared/text/span';

/** One flag as the composer draws it: where, how heavy, and the number its margin note repeats. */
export interface ComposerMark {
  readonly key: string;
  readonly number: number;
  readonly span: Span;
  /** 1 a nudge (dotted), 2 may weigh on them (dashed), 3 may close the talk (double). */
  readonly severity: 1 | 2 | 3;
  readonly open: boolean;
}
