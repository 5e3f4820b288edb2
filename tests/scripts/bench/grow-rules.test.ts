import { expect, it } from 'vitest';
import { compilePack } from '@shared/phrasing/compile-pack';
import { growRules } from '../../../scripts/bench/phrasing/grow-rules';
import { aLexicon, filesOf, SOME_RULES } from '../../support/phrasing';

it('a rule set grows to so many patterns of its own shape, the same ones each time', () => {
  const files = filesOf(SOME_RULES);
  const grown = growRules(files, 40);
  const pack = compilePack(grown, aLexicon);
  expect(pack.ok && pack.value.rules.reduce((sum, { patterns }) => sum + patterns, 0)).toBeGreaterThanOrEqual(40);
  expect(growRules(files, 40)).toEqual(grown);
  expect(growRules(files, 1)).toHaveLength(files.length);
});
