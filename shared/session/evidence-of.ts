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

function safetyEvidence({ safety }: PhrasingReport): IntentEvidence[] {
  if (!safety || safety.class === 'unwanted-contact') return [];
  const intent = safety.class === 'self-harm' ? 'self-harm' : 'threaten';
  return [{ intent, span: safety.span, ruleId: safety.ruleId, decides: safety.tier === 'a' }];
}

/**
 * What the phrasing rules tell the reader about intents, so that reading need not know the rules. Only explicit danger decides alone:
 * tried as verdicts, the rules for insults and ultimatums made two lines in a hundred worse read than as evidence (decisions/0006).
 * @returns safety first, then findings and praise in the report's order; spans as in the report.
 */
export function evidenceOf(report: PhrasingReport): IntentEvidence[] {
  return [
    ...safetyEvidence(report),
    ...report.findings.flatMap(({ category, span, ruleId }) => {
      const intent = FROM_CATEGORY[category];
      return intent ? [{ intent, span, ruleId, decides: false }] : [];
    }),
    ...report.praise.flatMap(({ category, span, ruleId }) => {
      const intent = FROM_PRAISE[category];
      return intent ? [{ intent, span, ruleId, decides: false }] : [];
    }),
  ];
}
