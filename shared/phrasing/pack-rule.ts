import { RULE_ID, type RuleId } from '../ids';
import { typographic } from '../text/typographic';
import { guardsOf } from './guard-defaults';
import type { PackRule } from './pack';
import type { Rule } from './rule-schema';

const isRuleId = (id: string): id is RuleId => RULE_ID.test(id);

/** Takes from a checked rule what the app needs: all but its examples, with its guards worked out and its words as they are printed. */
export function toPackRule(rule: Rule): PackRule {
  const { id, status, evidence, sources, limit } = rule;
  const patterns = 'patterns' in rule ? rule.patterns.length : 0;
  const exceptions = rule.exceptions.length;
  const message = typographic(rule.message);
  const why = typographic(rule.why);
  if (!isRuleId(id)) throw new Error(`no rule id: ${id}`);
  const base = { id, status, message, why, evidence, sources, guards: guardsOf(rule), patterns, exceptions, limit };
  if (rule.kind === 'praise') return { ...base, kind: rule.kind, category: rule.category };
  if (rule.kind === 'safety') {
    const { kind, category, tier, card } = rule;
    return { ...base, kind, category, tier, card };
  }
  const { category, severity, phase } = rule;
  const { pattern, examples } = rule.alternative;
  const alternative = { pattern: typographic(pattern), examples: examples.map(typographic) };
  const problem = { ...base, category, severity, phase, alternative };
  if (rule.kind === 'phrase') return { ...problem, kind: rule.kind };
  const { kind, measure, threshold, letterThreshold } = rule;
  return { ...problem, kind, measure, threshold, ...(letterThreshold === undefined ? {} : { letterThreshold }) };
}
