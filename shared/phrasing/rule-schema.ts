import { z } from 'zod';
import { RULE_ID } from '../ids';
import { CATEGORIES, EVIDENCE_GRADES, GUARDS, PHASES, PRAISES, SAFETY_CLASSES, SAFETY_TIERS } from './taxonomy';

/**
 * One rule as an author writes it, in a YAML file per category under `rules/`. FORMAT.md explains each field and the signs
 * that patterns are made of. Unknown keys are refused, so that a misspelt field is an error and not a silence.
 */
const sentence = z.string().trim().min(3);
const severity = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** What a measure rule counts; thresholds and their grade stand in the rule. */
export const MEASURES = [
  'capsRun',
  'capsShare',
  'capsWords',
  'exclaimRun',
  'questionRun',
  'stretchRun',
  'emojiRun',
  'words',
  'sentenceWords',
  'sorryCount',
  'questionCount',
  'ownTurnsInRow',
  'repeatedRequest',
  'repeatRun',
  'chasing',
] as const;

const base = {
  id: z.string().regex(RULE_ID),
  status: z.enum(['active', 'trial']).default('active'),
  /** "This can read as begging." */
  message: sentence,
  /** Two plain sentences: why it lands the way it does. */
  why: sentence,
  evidence: z.enum(EVIDENCE_GRADES),
  /** Keys of SOURCES.md. Grade P has none. */
  sources: z.array(z.string().regex(/^S\d+$/)).default([]),
  /** Guards to switch off for this rule (`skip`) or, for `logistics`, on. */
  guards: z.union([z.literal('default'), z.partialRecord(z.enum(GUARDS), z.enum(['skip', 'on']))]).default('default'),
  exceptions: z.array(z.string().min(1)).default([]),
  limit: z.int().min(1).max(9).default(2),
  examples: z.strictObject({
    /** The span the rule must mark stands in `[[ ]]`. */
    flag: z.array(z.string().min(1)).min(4),
    pass: z.array(z.string().min(1)).min(4),
  }),
};

const patterns = { kind: z.literal('phrase').default('phrase'), patterns: z.array(z.string().min(1)).min(1) };
const alternative = z.strictObject({ pattern: sentence, examples: z.array(sentence).min(1) });
const problem = { category: z.enum(CATEGORIES), severity, phase: z.enum(PHASES).default('both'), alternative };

export const problemRuleSchema = z.strictObject({ ...base, ...problem, ...patterns });
export const metricRuleSchema = z.strictObject({
  ...base,
  ...problem,
  kind: z.literal('metric'),
  measure: z.enum(MEASURES),
  threshold: z.number().positive(),
  /** Only for `words`: the threshold for a letter. */
  letterThreshold: z.number().positive().optional(),
});
export const praiseRuleSchema = z.strictObject({
  ...base,
  ...patterns,
  kind: z.literal('praise'),
  category: z.enum(PRAISES),
});
export const safetyRuleSchema = z.strictObject({
  ...base,
  ...patterns,
  kind: z.literal('safety'),
  category: z.enum(SAFETY_CLASSES),
  tier: z.enum(SAFETY_TIERS),
  card: z.enum(SAFETY_CLASSES),
});

export type ProblemRule = z.infer<typeof problemRuleSchema>;
export type MetricRule = z.infer<typeof metricRuleSchema>;
export type PraiseRule = z.infer<typeof praiseRuleSchema>;
export type SafetyRule = z.infer<typeof safetyRuleSchema>;
export type Rule = ProblemRule | MetricRule | PraiseRule | SafetyRule;

/** Chooses the shape by `kind`, so that a fault is reported for the shape the author meant. */
export const ruleSchema = z.discriminatedUnion('kind', [
  problemRuleSchema.extend({ kind: z.literal('phrase') }),
  metricRuleSchema,
  praiseRuleSchema.extend({ kind: z.literal('praise') }),
  safetyRuleSchema.extend({ kind: z.literal('safety') }),
]);

/** A file of `rules/`: one category, its rules. */
export const ruleFileSchema = z.strictObject({ rules: z.array(ruleSchema).min(1) });

/** `rules/lexicon.yml`: `@sets` of interchangeable words or short phrases, and `{families}` with every form listed. */
export const lexiconSchema = z.strictObject({
  sets: z.record(z.string().regex(/^[a-z][a-z-]*$/), z.array(z.string().min(1)).min(1)),
  families: z.record(z.string().regex(/^[a-z][a-z-]*$/), z.array(z.string().min(1)).min(1)),
});
