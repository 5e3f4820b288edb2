import { describe, expect, it } from 'vitest';
import { PROBLEM_LABELS } from '@shared/dialogue/reading/problem-labels';
import type { RuleId } from '@shared/ids';
import type { PhrasingReport } from '@shared/phrasing/report';
import { createSpan } from '@shared/text/span';
import { NOTE_CATEGORIES, notesOf } from '@shared/session/notes-of';
import { aReport } from '../../support/turns';

const span = createSpan(0, 1);
const finding = (category: PhrasingReport['findings'][number]['category']) => ({
  ruleId: 'some.rule' as RuleId,
  category,
  severity: 2 as const,
  phase: 'both' as const,
  span,
  under: [],
});
const praised = aReport({ praise: [{ ruleId: 'gratitude.thanks' as RuleId, category: 'gratitude', span }] });
const guilt = [{ label: 'guilt' as const, p: 0.92 }];

describe('notesOf', () => {
  it('names every label by a category of the taxonomy, each by its own', () => {
    const named = notesOf(
      PROBLEM_LABELS.map((label) => ({ label, p: 0.9 })),
      aReport(),
    ).map(({ category }) => category);
    expect(new Set(named).size).toBe(PROBLEM_LABELS.length);
    for (const category of named) expect(NOTE_CATEGORIES).toContain(category);
    expect(notesOf(guilt, aReport())).toEqual([{ category: 'guilt-trip', p: 0.92 }]);
  });

  it('does not say again what a rule has said, in this word or a near one', () => {
    expect(notesOf(guilt, aReport({ findings: [finding('guilt-trip')] }))).toEqual([]);
    expect(notesOf(guilt, aReport({ findings: [finding('fishing')] }))).toEqual([]);
    expect(notesOf(guilt, aReport({ findings: [finding('shouting')] }))).toHaveLength(1);
    const safety = { ruleId: 'self-harm.plan' as RuleId, class: 'self-harm', tier: 'b', span } as const;
    expect(notesOf([{ label: 'self-harm', p: 0.9 }], aReport({ safety }))).toEqual([]);
  });

  it('leaves a line alone that rules find only good in', () => {
    expect(notesOf(guilt, praised)).toEqual([]);
    expect(notesOf(guilt, { ...praised, findings: [finding('pressure')] })).toHaveLength(1);
  });
});
