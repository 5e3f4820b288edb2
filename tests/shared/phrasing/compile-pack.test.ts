import { describe, expect, it } from 'vitest';
import { compilePack } from '@shared/phrasing/compile-pack';
import { describeDiagnostic } from '@shared/phrasing/diagnostics';
import { loadPack } from '@shared/phrasing/load-pack';
import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import { aLexicon, aPack, aRule, filesOf, SOME_RULES } from '../../support/phrasing';

const faultsOf = (files: { name: string; data: unknown }[], lexicon: unknown = aLexicon): string[] => {
  const pack = compilePack(files, lexicon);
  return pack.ok ? [] : pack.error.map(describeDiagnostic);
};
const one = (fields: Record<string, unknown>) => [
  { name: 'pressure.yml', data: { rules: [aRule({ id: 'pressure.now', patterns: ['answer me'], ...fields })] } },
];

describe('a pack', () => {
  it('is plain data: copied, it finds the same', () => {
    const pack = aPack(SOME_RULES);
    const again = structuredClone(pack);
    expect(again).toEqual(pack);
    const text = "I'm begging u. ANSWER ME NOW. You're such a loser!!";
    expect(checkPhrasing(loadPack(again), text)).toEqual(checkPhrasing(loadPack(pack), text));
  });

  it('has a version that depends on its rules and on nothing else', () => {
    const files = filesOf(SOME_RULES);
    const versionOf = (some: typeof files) => {
      const pack = compilePack(some, aLexicon);
      return pack.ok ? pack.value.version : '';
    };
    expect(versionOf(files)).toMatch(/^[0-9a-f]{14}$/);
    expect(versionOf(files.toReversed())).toBe(versionOf(files));
    expect(versionOf(files.slice(1))).not.toBe(versionOf(files));
  });

  it('holds no examples', () => {
    expect(JSON.stringify(aPack(SOME_RULES).rules)).not.toContain('[[');
  });

  it('holds the guards that each rule ends up with', () => {
    const guards = { negated: 'skip', logistics: 'on' };
    const [rule] = aPack([{ id: 'pressure.now', patterns: ['answer me'], guards }]).rules;
    expect(rule?.guards).toEqual(['quoted', 'past', 'other-person', 'refusal', 'logistics', 'everyday']);
  });
});

describe('a broken rule is named with its file, field and reason:', () => {
  it.each<[string, Record<string, unknown>, RegExp]>([
    ['an unknown field', { serverity: 2 }, /^PH001 pressure\.yml pressure\.now: .*serverity/],
    ['a missing reason', { why: '' }, /^PH001 pressure\.yml pressure\.now \(why\)/],
    ['no pattern', { patterns: [] }, /^PH001 .*\(patterns\)/],
    ['a severity of 4', { severity: 4 }, /^PH001 .*\(severity\)/],
    ['another kind', { kind: 'regex' }, /^PH001 .*\(kind\)/],
    [
      'an unknown set',
      { patterns: ['tell @nobody'] },
      /^PH004 .*\(patterns\.0\): “tell @nobody”: @nobody is not in lexicon\.yml/,
    ],
    ['an unknown family in an exception', { exceptions: ['{none} x'] }, /^PH004 .*\(exceptions\.0\)/],
    ['a pattern twice', { patterns: ['answer me', 'answer me'] }, /^PH005 .*\(patterns\.1\)/],
    [
      'an id of another category',
      { id: 'pleading.now', category: 'pressure' },
      /^PH003 .*\(id\): must begin with “pressure\.”/,
    ],
  ])('%s', (_, fields, expected) => {
    expect(faultsOf(one(fields))[0]).toMatch(expected);
  });

  it('the same id twice', () => {
    const rule = aRule({ id: 'pressure.now', patterns: ['answer me'] });
    expect(faultsOf([{ name: 'pressure.yml', data: { rules: [rule, rule] } }])).toEqual([
      'PH002 pressure.yml pressure.now (id): already used in pressure.yml',
    ]);
  });

  it('two categories in a file', () => {
    const rules = [aRule({ id: 'pressure.now', patterns: ['a b'] }), aRule({ id: 'rushing.now', patterns: ['a c'] })];
    expect(faultsOf([{ name: 'pressure.yml', data: { rules } }])[0]).toContain('PH007 pressure.yml rushing.now');
  });

  it.each([[null], ['text'], [{}], [{ rules: [] }], [{ rules: [null] }]])('a file that holds %j', (data) => {
    expect(faultsOf([{ name: 'pressure.yml', data }])[0]).toContain('PH001 pressure.yml');
  });

  it.each([[null], [{ sets: {} }], [{ sets: { you: [] }, families: {} }], [{ sets: { you: ['a|b'] }, families: {} }]])(
    'a lexicon that holds %j',
    (lexicon) => {
      expect(faultsOf([], lexicon)[0]).toMatch(/^PH00[16] lexicon\.yml/);
    },
  );
});
