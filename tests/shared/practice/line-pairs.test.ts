import { DIMENSIONS } from '@shared/dialogue/scenario-schema';
import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import { loadPack } from '@shared/phrasing/load-pack';
import { LINE_PAIRS, linePairSchema, pairsFor } from '@shared/practice/line-pairs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPhrasing, readScenarioFiles } from '../../../scripts/content';

const root = resolve(import.meta.dirname, '../../..');
const matcher = loadPack(buildPhrasing(root));

describe('the same thing said twice', () => {
  it('is thirty pairs and more, of every dimension, each in its shape and with a name of its own', () => {
    for (const pair of LINE_PAIRS) expect(linePairSchema.safeParse(pair), pair.id).toMatchObject({ success: true });
    expect(LINE_PAIRS.length).toBeGreaterThanOrEqual(30);
    expect(new Set(LINE_PAIRS.map(({ id }) => id)).size).toBe(LINE_PAIRS.length);
    for (const dimension of DIMENSIONS) {
      const own = LINE_PAIRS.filter((pair) => pair.dimension === dimension);
      expect(own.length, dimension).toBeGreaterThanOrEqual(6);
      expect(own.every(({ id }) => id.startsWith(`${dimension}.`))).toBe(true);
    }
  });

  it('has a stronger line and a reason in which our rules find nothing', () => {
    const flagged = LINE_PAIRS.flatMap(({ id, strong, differs }) =>
      [strong, differs].flatMap((text) =>
        checkPhrasing(matcher, text).findings.map(({ ruleId }) => ({ id, ruleId, text })),
      ),
    );
    expect(flagged).toEqual([]);
  });

  it('speaks of nothing that is woven into a script, so that no line of it can be carried over', () => {
    const facts = readScenarioFiles(root).flatMap(({ data }) =>
      Object.values((data as { facts?: Record<string, { value: string }> }).facts ?? {}).map(({ value }) =>
        value.toLowerCase(),
      ),
    );
    expect(facts.length).toBeGreaterThan(10);
    const said = LINE_PAIRS.flatMap(({ weak, strong }) => [weak, strong])
      .join('\n')
      .toLowerCase();
    expect(facts.filter((fact) => new RegExp(`\\b${fact}\\b`).test(said))).toEqual([]);
  });

  it('comes up where the beat has a hint for it, what is expected there first', () => {
    const beat = { hints: { respect: 'x', calm: 'y' }, expects: ['accept-no', 'leave'] as const };
    const pairs = pairsFor({ hints: beat.hints, expects: [...beat.expects] });
    expect(new Set(pairs.map(({ dimension }) => dimension))).toEqual(new Set(['respect', 'calm']));
    expect(pairs[0]?.intents).toContain('accept-no');
    expect(pairsFor({ hints: {}, expects: [] })).toEqual([]);
  });
});
