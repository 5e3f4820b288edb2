import type { Intent } from '@shared/dialogue/intents';
import type { Tone } from '@shared/dialogue/tones';
import { storedReading } from '@shared/session/stored-reading';
import { describe, expect, test } from 'vitest';
import type { PreparedLine } from '../../../scripts/headless/scenario/random/line-pool';
import { reportJson, reportWords } from '../../../scripts/headless/scenario/random/report';
import { runTalks } from '../../../scripts/headless/scenario/random/run-talks';
import { compiledFixture } from '../../support/fixture-scenario';
import { aReading } from '../../support/turns';

const line = (text: string, as: Intent, tones: Tone[] = [], aside = false): PreparedLine => ({
  text,
  reading: storedReading(aReading(text, [as])),
  tones,
  aside,
});
const INTENTS: Intent[] = [
  'own-fault',
  'state-why',
  'propose-next-step',
  'ask-for-second-chance',
  'leave',
  'thank',
  'greet',
];
const lines = [
  ...INTENTS.flatMap((intent) => ['one', 'two', 'three'].map((nth) => line(`${intent} ${nth}`, intent))),
  line('please please', 'beg', ['pleading']),
  line('you selfish liar', 'insult', ['contemptuous']),
  line('', 'unclear'),
  line('I will not be here tomorrow', 'self-harm', [], true),
];
const fixture = compiledFixture();
const talks = (runs = 300, seed = 5) => runTalks({ scenarios: [fixture], lines, runs, seed });

describe('random talks', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(talks()).toEqual(talks());
    expect(talks(300, 6).turns).not.toEqual(talks().turns);
  });

  test('come to an ending each, and tell which were reached', () => {
    const found = talks();
    expect(found.troubles).toEqual([]);
    const [script] = found.scripts;
    expect(Object.keys(script?.endings ?? {})).toEqual(fixture.scenario.endings.map(({ id }) => id));
    expect(Object.values(script?.endings ?? {}).reduce((sum, count) => sum + count, 0)).toBe(300);
    expect(script?.endings['safe']).toBeGreaterThan(0);
    expect(script?.endings['a-no-heard']).toBeGreaterThan(0);
  });

  test('name what went wrong, and how to see it again', () => {
    const torn = {
      ...fixture,
      get lines(): never {
        throw new Error('no lines');
      },
    };
    const found = runTalks({ scenarios: [torn], lines, runs: 2, seed: 1 });
    expect(found.troubles).toMatchObject([
      { kind: 'crash', scenario: 'bench-by-the-river', stance: 'guarded', talk: 0, words: 'no lines' },
      { kind: 'crash', talk: 1 },
    ]);
    const opening = [{ text: 'Well ,  then.' }];
    const holes = { ...fixture, lines: new Map(fixture.lines).set('beat/arrives', { wordings: opening, instead: [] }) };
    const holed = runTalks({ scenarios: [holes], lines, runs: 3, seed: 1 });
    expect(holed.troubles.filter(({ kind }) => kind === 'hole-in-line').length).toBeGreaterThan(0);
    expect(reportWords(holed)).toMatch(
      /hole in line: \d+\n  bench-by-the-river, guarded, [a-z]+, talk 0, turn 0: "Well ,  then\."/,
    );
  });

  test('are reported in words and as JSON', () => {
    const few = talks(4);
    expect(reportWords(few)).toMatch(
      /^4 talks with seed 5; turns: median \d+, p95 \d+, most \d+\nbench-by-the-river \(guarded\): 4 talks\n/,
    );
    expect(reportWords(few)).toContain('never reached: ');
    expect(JSON.parse(reportJson(few))).toMatchObject({
      talks: 4,
      seed: 5,
      troubles: [],
      scenarios: [{ id: 'bench-by-the-river', talks: 4 }],
    });
  });
});
