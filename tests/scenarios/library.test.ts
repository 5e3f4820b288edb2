import { reactionsFileSchema } from '@shared/dialogue/scenario-schema';
import { loadPack } from '@shared/phrasing/load-pack';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { buildPhrasing } from '../../scripts/content';
import { checkFiles } from '../../scripts/headless/scenario/check-files';
import { PROJECT } from '../support/corpus';
import { explore } from '../support/explore';
import { compiledFixture } from '../support/fixture-scenario';
import { authoredFiles, authoredIds, authoredLibrary } from '../support/scenario-files';
import { theTopics, theWords } from '../support/tables';

describe('the authored scenarios', () => {
  // Every line of every script goes through every rule: longer than other tests where the machine is busy.
  test('are there, and none has a fault', { timeout: 240_000 }, () => {
    const files = [...authoredFiles('reactions'), ...authoredFiles('scenario'), ...authoredFiles('plays')];
    const matcher = loadPack(buildPhrasing(PROJECT));
    expect(checkFiles(files, { known: files, tables: theWords, matcher })).toEqual([]);
    const { scenarios, diagnostics } = authoredLibrary();
    expect(diagnostics).toEqual([]);
    expect(scenarios.map(({ scenario }) => scenario.id).toSorted()).toEqual(authoredIds('scenario'));
    expect(scenarios.length).toBeGreaterThan(0);
  });

  test('have each its written runs and a test file of its own, so that they are tested side by side', () => {
    expect(authoredIds('plays')).toEqual(authoredIds('scenario'));
    expect(authoredIds('scenario').filter((id) => !existsSync(join(import.meta.dirname, `${id}.test.ts`)))).toEqual([]);
    const known = new Set(['library', 'json-schemas', ...authoredIds('scenario')]);
    const tests = readdirSync(import.meta.dirname).map((name) => name.replace('.test.ts', ''));
    expect(tests.filter((name) => !known.has(name))).toEqual([]);
  });
});

test('every ex answers every topic that may be asked, and some of it in passing', () => {
  const stances = authoredFiles('reactions').map(({ text }) => reactionsFileSchema.parse(parse(text)));
  const topics = theTopics.topics.map(({ id }) => id).toSorted();
  for (const { stance, asked } of stances) {
    expect([stance, Object.keys(asked).toSorted()]).toEqual([stance, topics]);
    expect(Object.values(asked).filter(({ asides = [] }) => asides.length === 0)).toEqual([]);
  }
});

describe('the walk itself', () => {
  test('reaches all of a small scenario', () => {
    const fixture = compiledFixture();
    const { reached, deadEnds } = explore(fixture);
    expect(reached).toEqual(new Set([...fixture.beats.keys(), ...fixture.endings.keys()]));
    expect(deadEnds).toEqual([]);
  });
});
