import type { RuleId } from '../ids';
import type { Dimension, EndingKind, Point } from '../dialogue/scenario-schema';
import type { Span } from '../text/span';
import type { Category, Praise, Severity } from '../phrasing/taxonomy';

/** "not-shown": nobody had a chance to show it; that is not "low". */
export const LEVELS = ['high', 'medium', 'low', 'not-shown'] as const;
export type Level = (typeof LEVELS)[number];

/** One quote that moved a dimension up or down, with the facet (1 to 10 of the rubric) it speaks to. */
export interface Evidence {
  /** Position in the session's exchanges, from 1, as the person counts turns. */
  readonly turn: number;
  readonly quote: string;
  readonly direction: 'raises' | 'lowers';
  readonly facet: number;
  /** A short plain clause: "named one evening, without a but". */
  readonly because: string;
}

export interface DimensionReview {
  readonly dimension: Dimension;
  readonly level: Level;
  /** A few words beside the level. */
  readonly summary: string;
  /** By turn. */
  readonly evidence: readonly Evidence[];
}

export interface OpennessMoment {
  /** 0 is the start, before the first turn. */
  readonly turn: number;
  readonly openness: number;
  /** Set at no more than four turns: what the person did there ("you owned it"). */
  readonly label: string | null;
  readonly direction: 'opened' | 'closed' | 'held';
}

/** One of the turns at which the most happened. */
export interface Swing {
  readonly turn: number;
  readonly direction: 'opened' | 'closed';
  /** How far, in steps of openness; at least 1. */
  readonly steps: number;
  /** What the person did there ("you owned it"), where the reading tells. */
  readonly label: string | null;
}

export interface ReviewFlag {
  readonly turn: number;
  readonly quote: string;
  readonly span: Span;
  readonly ruleId: RuleId;
  readonly category: Category;
  readonly severity: Severity;
}

export interface ReviewPraise {
  readonly turn: number;
  readonly quote: string;
  readonly span: Span;
  readonly ruleId: RuleId;
  readonly category: Praise;
}

/** What a whole line may read as, though no rule found it there: a guess, without a place in the line and without weight. */
export interface ReviewNote {
  readonly turn: number;
  readonly line: string;
  /** The likeliest first; at least one. */
  readonly categories: readonly Category[];
}

/** The review of a session, computed from its transcript alone. Levels are never added up. */
export interface Debrief {
  readonly ending: {
    readonly id: string;
    readonly kind: EndingKind;
    readonly title: string;
    readonly words: string;
  } | null;
  /** One sentence over the whole: what the turns did. */
  readonly lead: string;
  /** Always the five, in their order. */
  readonly dimensions: readonly DimensionReview[];
  /** Turns in which each honest point came up; empty when it did not. */
  readonly points: Readonly<Record<Point, readonly number[]>>;
  readonly path: readonly OpennessMoment[];
  /** The biggest swings of the path, at most three, by turn. */
  readonly swings: readonly Swing[];
  /** The turns that raised and lowered the most, by all that was found in them; null where nothing did. */
  readonly best: number | null;
  readonly worst: number | null;
  /** At most two, each with its evidence in the talk; fewer when there are none. */
  readonly strengths: readonly string[];
  /** One thing to try, with the turn to say again and the dimension it is for, where there is one. */
  readonly next: {
    readonly title: string;
    readonly why: string;
    readonly turn: number | null;
    readonly dimension: Dimension | null;
  };
  readonly flags: readonly ReviewFlag[];
  readonly praise: readonly ReviewPraise[];
  /** By turn. */
  readonly notes: readonly ReviewNote[];
  /** A safety card or the ending `safety`: nothing was weighed. */
  readonly unscored: boolean;
}
