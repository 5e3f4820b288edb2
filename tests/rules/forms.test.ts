import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import { PRAISES } from '@shared/phrasing/taxonomy';
import { readRules, requireMatcher, wanted } from './read-rules';
import { complaints } from './say';

const read = readRules('');
const forms = parse(readFileSync(join(import.meta.dirname, 'forms.yml'), 'utf8')) as Readonly<
  Record<string, { readonly true: readonly string[]; readonly false: readonly string[] }>
>;

describe.runIf(wanted === '')('gate 5: what helps', () => {
  it('is listed for each kind of praise', () => {
    expect(Object.keys(forms)).toEqual([...PRAISES]);
  });

  it('is never flagged, as it is truly said', () => {
    const matcher = requireMatcher(read);
    const wrong = Object.values(forms).flatMap((form) =>
      form.true.flatMap((line) => {
        const { findings, safety } = checkPhrasing(matcher, line);
        return [...findings, ...(safety ? [safety] : [])].map(({ ruleId }) => `“${line}”: ${ruleId}`);
      }),
    );
    expect(wrong, complaints(wrong)).toEqual([]);
  });

  it('is not praised where it only looks like it', () => {
    const matcher = requireMatcher(read);
    const wrong = Object.entries(forms).flatMap(([praise, form]) =>
      form.false.flatMap((line) =>
        checkPhrasing(matcher, line)
          .praise.filter(({ category }) => category === praise)
          .map(({ ruleId }) => `“${line}”: ${ruleId}`),
      ),
    );
    expect(wrong, complaints(wrong)).toEqual([]);
  });
});
