import type { RuleId } from '../ids';
import type { MatchProgram } from '../text/program/program';
import type { CueGroup } from './guard-cues';
import type { MEASURES } from './rule-schema';
import type { Category, EvidenceGrade, Guard, Phase, Praise, SafetyClass, SafetyTier, Severity } from './taxonomy';

/** What every rule of a pack has; the words are shown, the rest decides matches. */
interface PackBase {
  readonly id: RuleId;
  readonly status: 'active' | 'trial';
  readonly message: string;
  readonly why: string;
  readonly evidence: EvidenceGrade;
  readonly sources: readonly string[];
  /** The guards that can call this rule off: those of its kind, less the skipped, plus the switched on. */
  readonly guards: readonly Guard[];
  /** How many entries of the program are its patterns, and how many after them its exceptions. */
  readonly patterns: number;
  readonly exceptions: number;
  readonly limit: number;
}

interface PackProblem extends PackBase {
  readonly category: Category;
  readonly severity: Severity;
  readonly phase: Phase;
  readonly alternative: { readonly pattern: string; readonly examples: readonly string[] };
}

export interface PackPhrase extends PackProblem {
  readonly kind: 'phrase';
}

export interface PackMetric extends PackProblem {
  readonly kind: 'metric';
  readonly measure: (typeof MEASURES)[number];
  readonly threshold: number;
  readonly letterThreshold?: number;
}

export interface PackPraise extends PackBase {
  readonly kind: 'praise';
  readonly category: Praise;
}

export interface PackSafety extends PackBase {
  readonly kind: 'safety';
  readonly category: SafetyClass;
  readonly tier: SafetyTier;
  readonly card: SafetyClass;
}

export type PackRule = PackPhrase | PackMetric | PackPraise | PackSafety;

/** A group of cues; how many entries of the program are its patterns. */
export interface PackCues extends Pick<CueGroup, 'guard' | 'side' | 'forSafety'> {
  readonly patterns: number;
}

export const PACK_FORMAT_VERSION = 3;

/**
 * All rules, checked and compiled, without their examples: plain data, made at build time and loaded by the app (split-pack.ts,
 * pack-file.ts), which so needs neither YAML nor the pattern language.
 */
export interface PhrasingPack {
  readonly formatVersion: typeof PACK_FORMAT_VERSION;
  /** Hash of all that follows, 14 hexadecimal digits: the same rules give the same version on every machine. */
  readonly version: string;
  /** In order of file name, then as written. */
  readonly rules: readonly PackRule[];
  readonly cues: readonly PackCues[];
  /** The patterns and exceptions of each rule in the order of the rules, then the cues in the order of their groups. */
  readonly program: MatchProgram;
}
