import type { RuleId } from '../ids';
import type { Span } from '../text/span';
import type { Category, Guard, Phase, Praise, SafetyClass, SafetyTier, Severity } from './taxonomy';

/** One match of one problem rule. */
export interface Finding {
  readonly ruleId: RuleId;
  readonly category: Category;
  readonly severity: Severity;
  readonly phase: Phase;
  readonly span: Span;
  /** Weaker findings on the same or a nested span, listed under this one; strongest first. */
  readonly under: readonly RuleId[];
}

/** One match of one praise rule. */
export interface PraiseMark {
  readonly ruleId: RuleId;
  readonly category: Praise;
  readonly span: Span;
}

/** The gravest safety match of an utterance; nothing of it is ever stored. */
export interface SafetyMatch {
  readonly ruleId: RuleId;
  readonly class: SafetyClass;
  readonly tier: SafetyTier;
  readonly span: Span;
}

/** A match that a guard or an exception called off: answers "why was this not flagged?". */
export interface CalledOff {
  readonly ruleId: RuleId;
  readonly span: Span;
  readonly by: Guard | 'exception';
  readonly cue: Span | null;
}

/** All that the rules have to say about one utterance. */
export interface PhrasingReport {
  /** By start, then severity, gravest first; spans lie inside the utterance; empty when nothing matches. */
  readonly findings: readonly Finding[];
  readonly praise: readonly PraiseMark[];
  readonly safety: SafetyMatch | null;
  readonly calledOff: readonly CalledOff[];
}

/** What a check may look at besides the utterance itself. */
export interface PhrasingContext {
  /** The person's own earlier utterances in this session, oldest first; flooding looks at them. */
  readonly earlier?: readonly string[];
  /** Rules the person has switched off. */
  readonly muted?: ReadonlySet<string>;
  /** Findings that the person said are not right in this talk, as keepKey names them. */
  readonly wrong?: ReadonlySet<string>;
  /** `chat` unless told: length has other bounds for a letter. */
  readonly form?: 'chat' | 'letter';
}
