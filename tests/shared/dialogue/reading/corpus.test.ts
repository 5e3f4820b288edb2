import fs from 'node:fs';
import { join } from 'node:path';
import { INTENTS } from '@shared/dialogue/intents';
import { parseCorpus } from '@shared/dialogue/reading/corpus-schema';
import { PROBLEM_LABELS } from '@shared/dialogue/reading/problem-labels';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROJECT, theCorpus } from '../../../support/corpus';

const FOLDER = join(PROJECT, 'shared/dialogue/reading/corpus');
const told = (file: string) => parse(fs.readFileSync(join(FOLDER, file), 'utf8')) as Record<string, string>;
const filesIn = (folder: string) =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => ({ name, text: fs.readFileSync(join(folder, name), 'utf8') }));
const corpusFiles = () => filesIn(FOLDER);
const heldOutFiles = () => filesIn(join(FOLDER, 'held-out'));
const aLine = (fields: Record<string, unknown> = {}) =>
  JSON.stringify({ text: 'Hello Sam', intents: ['greet'], labels: ['small-talk'], severity: 'none', ...fields });
const faultsOf = (...lines: string[]) => {
  const corpus = parseCorpus([{ name: 'someone.jsonl', text: lines.join('\n') }]);
  return corpus.ok ? [] : corpus.error.map(({ line, message }) => `${line}: ${message}`);
};

describe('the corpus', () => {
  const lines = theCorpus();
  const voices = [...new Set(lines.map(({ voice }) => voice))];

  it('has at least six thousand lines by at least twenty voices, of whom none is louder than the rest', () => {
    expect(lines.length).toBeGreaterThanOrEqual(6_000);
    expect(voices.length).toBeGreaterThanOrEqual(20);
    const share = voices.map((voice) => lines.filter((line) => line.voice === voice).length / lines.length);
    expect(Math.max(...share)).toBeLessThanOrEqual(0.08);
  });

  it('says every intent about two hundred times, and two things at once in every fourth line', () => {
    const rare = INTENTS.filter((intent) => lines.filter(({ intents }) => intents[0] === intent).length < 180);
    expect(rare.filter((intent) => intent !== 'unclear')).toEqual([]);
    expect(lines.filter(({ intents }) => intents.length > 1).length / lines.length).toBeGreaterThanOrEqual(0.25);
  });

  it('has at least a hundred lines for every problem', () => {
    const rare = PROBLEM_LABELS.filter((label) => lines.filter(({ labels }) => labels.includes(label)).length < 100);
    expect(rare).toEqual([]);
  });

  it('is not heard in the held-out voices, nor they in it', () => {
    const held = parseCorpus(heldOutFiles());
    expect(held.ok && [...new Set(held.value.map(({ voice }) => voice))].toSorted()).toEqual(
      Object.keys(told('held-out/voices.yml')).toSorted(),
    );
    expect(voices.filter((voice) => held.ok && held.value.some((line) => line.voice === voice))).toEqual([]);
    const both = parseCorpus([...heldOutFiles(), ...corpusFiles()]);
    expect(both.ok ? [] : both.error).toEqual([]);
  });

  it.each(voices)('lets %s speak for every intent at least nine times', (voice) => {
    const main = lines.filter((line) => line.voice === voice).map(({ intents }) => intents[0]);
    const rare = INTENTS.filter((intent) => main.filter((each) => each === intent).length < 9);
    expect(rare.filter((intent) => intent !== 'unclear')).toEqual([]);
    expect(main).toContain('unclear');
  });

  it('says who each voice is, and of nobody else', () => {
    const about = told('voices.yml');
    expect(Object.keys(about).toSorted()).toEqual(voices.toSorted());
    for (const words of Object.values(about)) expect(words.length).toBeGreaterThan(40);
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
