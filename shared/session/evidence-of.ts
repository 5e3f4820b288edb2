import type { Intent } from '../dialogue/intents';
import type { IntentEvidence } from '../dialogue/reading/reading';
import type { PhrasingReport } from '../phrasing/report';
import type { Category, Praise } from '../phrasing/taxonomy';

/** Which intent a kind of phrasing speaks for; kinds that any intent may have are absent. */
const FROM_CATEGORY: Readonly<Partial<Record<Category, Intent>>> = {
  criticism: 'blame',
  contempt: 'insult',
  defensiveness: 'defend',
  pleading: 'beg',
  ultimatum: 'ultimatum',
  'guilt-trip': 'guilt-trip',
  pressure: 'pressure',
  bargaining: 'beg',
  dependency: 'beg',
  absolutes: 'blame',
  jealousy: 'ask-about-new-partner',
  'faulty-apology': 'apologise-but',
  minimising: 'defend',
  rushing: 'pressure',
};

const FROM_PRAISE: Readonly<Partial<Record<Praise, Intent>>> = {
  'i-statement': 'state-feelings',
  ownership: 'own-fault',
  validation: 'reflect',
  'open-question': 'ask-open-question',
  'permission-to-say-no': 'give-room',
  'concrete-change': 'describe-change',
  gratitude: 'thank',
  'respecting-space': 'give-room',
};

/**
 * Narrow enough, at full severity, to decide alone: what a listener would answer to first, whatever else was said. Ultimatums are
 * not among them: over the corpus those rules were right about the main intent of 12 lines in 26 (decisions/0006).
 */
const DECIDING: readonly Intent[] = ['insult'];

function safetyEvidence({ safety }: PhrasingReport): IntentEvidence[] {
  if (!safety || safety.class === 'unwanted-contact') return [];
  const intent = safety.class === 'self-harm' ? 'self-harm' : 'threaten';
  return [{ intent, span: safety.span, ruleId: safety.ruleId, decides: safety.tier === 'a' }];
}

/**
 * What the phrasing rules tell the reader about intents, so that reading need not know the rules.
 * @returns safety first, then findings and praise in the report's order; spans as in the report.
 */
export function evidenceOf(report: PhrasingReport): IntentEvidence[] {
  return [
    ...safetyEvidence(report),
    ...report.findings.flatMap(({ category, severity, span, ruleId }) => {
      const intent = FROM_CATEGORY[category];
      return intent ? [{ intent, span, ruleId, decides: severity === 3 && DECIDING.includes(intent) }] : [];
    }),
    ...report.praise.flatMap(({ category, span, ruleId }) => {
      const intent = FROM_PRAISE[category];
      return intent ? [{ intent, span, ruleId, decides: false }] : [];
    }),
  ];
}
