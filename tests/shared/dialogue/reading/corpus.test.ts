import fs from 'node:fs';
import { join } from 'node:path';
import { INTENTS } from '@shared/dialogue/intents';
import { parseCorpus } from '@shared/dialogue/reading/corpus-schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROJECT, theCorpus } from '../../../support/corpus';

const FOLDER = join(PROJECT, 'shared/dialogue/reading/corpus');
const aLine = (fields: Record<string, unknown> = {}) =>
  JSON.stringify({ text: 'Hello Sam', intents: ['greet'], labels: ['small-talk'], severity: 'none', ...fields });
const faultsOf = (...lines: string[]) => {
  const corpus = parseCorpus([{ name: 'someone.jsonl', text: lines.join('\n') }]);
  return corpus.ok ? [] : corpus.error.map(({ line, message }) => `${line}: ${message}`);
};

describe('the corpus', () => {
  const lines = theCorpus();
  const voices = [...new Set(lines.map(({ voice }) => voice))];

  it('has at least a thousand lines by at least four voices', () => {
    expect(lines.length).toBeGreaterThanOrEqual(1_000);
    expect(voices.length).toBeGreaterThanOrEqual(4);
  });

  it.each(voices)('lets %s speak for every intent at least nine times', (voice) => {
    const main = lines.filter((line) => line.voice === voice).map(({ intents }) => intents[0]);
    const rare = INTENTS.filter((intent) => main.filter((each) => each === intent).length < 9);
    expect(rare.filter((intent) => intent !== 'unclear')).toEqual([]);
    expect(main).toContain('unclear');
  });

  it('says who each voice is, and of nobody else', () => {
    const told = parse(fs.readFileSync(join(FOLDER, 'voices.yml'), 'utf8')) as Record<string, string>;
    expect(Object.keys(told).sort()).toEqual(voices.toSorted());
    for (const about of Object.values(told)) expect(about.length).toBeGreaterThan(40);
  });
});

describe('parseCorpus', () => {
  it('takes a line and names its voice after the file', () => {
    const corpus = parseCorpus([{ name: 'someone.jsonl', text: `${aLine()}\r\n\n` }]);
    expect(corpus.ok && corpus.value).toEqual([
      { voice: 'someone', text: 'Hello Sam', intents: ['greet'], labels: ['small-talk'], severity: 'none' },
    ]);
  });

  it.each([
    ['what is not JSON', '{"text":'],
    ['an unknown intent', aLine({ intents: ['woo'] })],
    ['an unknown label', aLine({ labels: ['nice'] })],
    ['an intent twice', aLine({ intents: ['greet', 'greet'] })],
    ['no intent', aLine({ intents: [] })],
    ['no words', aLine({ text: ' ' })],
    ['an unknown key', aLine({ note: '' })],
    ['a severity without a problem', aLine({ severity: 'mild' })],
    ['a problem without a severity', aLine({ labels: ['blame'] })],
  ])('refuses %s and names the line', (_, bad) => {
    const faults = faultsOf(aLine(), bad);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^2: /);
  });

  it('refuses a line that says the same as another, whatever its case and marks', () => {
    expect(faultsOf(aLine(), aLine({ text: 'hello, SAM!' }))).toEqual(['2: says the same as someone.jsonl:1']);
  });
});
