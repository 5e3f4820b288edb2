import { checkLibrary } from '@shared/dialogue/check-library';
import { openScripts } from '@shared/dialogue/open-scripts';
import { faultSentence } from '@shared/dialogue/script-pack';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { openYaml } from '../../scripts/open-yaml';
import { fixtureReactions, fixtureSource } from '../support/fixture-scenario';
import { theTables, theAnswers, theTakenTable, theTopics } from '../support/tables';

const good = stringify(fixtureSource);
const library = (texts: Readonly<Record<string, string>>) =>
  checkLibrary({
    scenarios: Object.entries(texts).map(([file, text]) => openYaml({ file, text })),
    reactions: [{ file: 'guarded.reactions.yml', data: fixtureReactions }],
    history: { file: 'history.yml', data: theTables.history },
    taken: { file: 'taken.yml', data: theTakenTable },
    topics: { file: 'topics.yml', data: theTopics },
    answers: { file: 'answers.yml', data: theAnswers },
  });

const levels = 'abcdefghij'.split('');
const laughs = [
  'a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]',
  ...levels
    .slice(1)
    .map((name, at) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${levels[at]}`).join(', ')}]`),
].join('\n');

const ODD: readonly (readonly [string, string, string])[] = [
  ['a YAML bomb', laughs, 'sc002'],
  ['one alias', `${good}\nx: &x 1\ny: *x\n`, 'sc002'],
  ['a merge key', `base: &base {a: 1}\nother:\n  <<: *base\n`, 'sc002'],
  ['a huge text', `title: ${'x'.repeat(1_000_001)}`, 'sc002'],
  ['many values', `beats: [${'a, '.repeat(60_000)}a]`, 'sc002'],
  ['brackets ten thousand deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'sc002'],
  ['a tree of forty levels', `${Array.from({ length: 40 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')} 1`, 'sc002'],
  ['the same key twice', `${good}\nid: other\n`, 'sc001'],
  ['half a file', good.slice(0, 700), 'sc013'],
  ['dashes ten thousand deep', `a: ${'- '.repeat(10_000)}x`, 'sc001'],
  ['a list of lists, ten thousand deep', `${'- '.repeat(10_000)}x`, 'sc002'],
  ['a prototype key', `${good}\n__proto__: {polluted: true}\n`, 'sc002'],
  ['a constructor key', `${good}\nconstructor: {prototype: {polluted: true}}\n`, 'sc002'],
  ['a foreign tag', `${good}\nx: !!js/function "function () {}"\n`, 'sc001'],
  ['markup', stringify({ ...fixtureSource, situation: 'You <img src=x onerror=alert(1)> sit.' }), 'sc010'],
  ['double braces', stringify({ ...fixtureSource, situation: 'You sit with {{name}}.' }), 'sc010'],
  [
    'an id given twice',
    stringify({ ...fixtureSource, endings: [...fixtureSource.endings, structuredClone(fixtureSource.endings[0])] }),
    'sc009',
  ],
  ['NUL and half a pair of signs', 'id: "\\0\\ud800"', 'sc001'],
  ['a binary file', '\u0000\u0001\u0002PNG', 'sc001'],
  ['nothing', '', 'sc001'],
  ['a list', '- a\n- b\n', 'sc001'],
];

describe('a script that is not one', () => {
  test.each(ODD)('%s is refused with a reason, and the scripts beside it are there', (_, text, code) => {
    const pack = library({ 'odd.scenario.yml': text, 'bench.scenario.yml': good });
    expect(pack.faults.map(({ file, faults }) => [file, faults[0]?.code])).toEqual([['odd.scenario.yml', code]]);
    expect(openScripts(pack).map(({ scenario }) => scenario.id)).toEqual(['bench-by-the-river']);
    expect(pack.faults.map(faultSentence)[0]).toMatch(/^odd\.scenario\.yml: sc0\d\d .{10,}$/);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('of two with one id the first is there, and the other is told', () => {
    const pack = library({ 'a.scenario.yml': good, 'b.scenario.yml': good });
    expect(pack.scenarios.length).toBe(1);
    expect(pack.faults.map(faultSentence)).toEqual([
      'b.scenario.yml: sc009 another file has the id "bench-by-the-river"',
    ]);
  });

  test('survives the way through JSON as it was', () => {
    const pack = library({ 'bench.scenario.yml': good });
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });
});
