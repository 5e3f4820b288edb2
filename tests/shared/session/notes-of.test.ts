import { describe, expect, it } from 'vitest';
import { PROBLEM_LABELS } from '@shared/dialogue/reading/problem-labels';
import type { RuleId } from '@shared/ids';
import type { PhrasingReport } from '@shared/phrasing/report';
import { createSpan } from '@shared/text/span';
import { CATEGORIES, SAFETY_CLASSES } from '@shared/phrasing/taxonomy';
import { notesOf, storedNotes } from '@shared/session/notes-of';
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
    for (const category of named) expect([...CATEGORIES, ...SAFETY_CLASSES]).toContain(category);
    expect(notesOf(guilt, aReport())).toEqual([{ category: 'guilt-trip', p: 0.92 }]);
  });

  it('leaves a line to the rules where they have spoken', () => {
    expect(notesOf(guilt, aReport({ findings: [finding('shouting')] }))).toEqual([]);
    const safety = { ruleId: 'self-harm.plan' as RuleId, class: 'self-harm', tier: 'b', span } as const;
    expect(notesOf(guilt, aReport({ safety }))).toEqual([]);
    expect(notesOf(guilt, praised)).toEqual([]);
  });
});

describe('storedNotes', () => {
  it('keeps what the review may tell, and nothing that safety looks for', () => {
    const all = PROBLEM_LABELS.map((label) => ({ label, p: 0.9 }));
    const kept = storedNotes(all, aReport()).map(({ category }) => category);
    expect(kept).toHaveLength(PROBLEM_LABELS.length - 3);
    for (const category of SAFETY_CLASSES) expect(kept).not.toContain(category);
  });
});
