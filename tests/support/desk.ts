import { ruleFileSchema } from '@shared/phrasing/rule-schema';
import { fail, ok } from '@shared/result';
import type { Desk } from '../../scripts/headless/phrasing/desk';
import { aPack, filesOf, type RuleSketch } from './phrasing';

/** A desk with a few rules of a test's own, an older set of one rule called "base", and one calm voice. */
export function aDesk(sketches: readonly RuleSketch[]): Desk {
  return {
    compile: () => ok(aPack(sketches)),
    rules: () => filesOf(sketches).flatMap(({ data }) => ruleFileSchema.parse(data).rules),
    compileBase: (base) =>
      base === 'base' ? ok(aPack([{ id: 'guilt-trip.owe', patterns: ['you owe me'] }])) : fail(`${base}: no such base`),
    ownLines: () => [{ name: 'calm: ann', lines: ['good morning', 'I will hurt you'] }],
    watch: () => ({ close: () => {} }),
    openNotes: () => async () => [],
  };
}
