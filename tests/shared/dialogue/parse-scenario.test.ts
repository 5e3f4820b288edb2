import { loadScenarios } from '@shared/dialogue/load-scenarios';
import { parseScenario } from '@shared/dialogue/parse-scenario';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtureReactions, fixtureSource } from '../../support/fixture-scenario';
import { theTables, theAnswers, theTakenTable, theTopics } from '../../support/tables';

const codes = (data: unknown) => {
  const parsed = parseScenario(data);
  return parsed.ok ? [] : parsed.error.map(({ code }) => code);
};
const reactions = { file: 'guarded.reactions.yml', data: fixtureReactions };
const shelf = {
  reactions: [reactions],
  history: { file: 'history.yml', data: theTables.history },
  taken: { file: 'taken.yml', data: theTakenTable },
  topics: { file: 'topics.yml', data: theTopics },
  answers: { file: 'answers.yml', data: theAnswers },
};

describe('reading a scenario', () => {
  test('refuses what is not plain, too deep, too large or reaches a prototype', () => {
    const cyclic: Record<string, unknown> = { ...fixtureSource };
    cyclic['beats'] = cyclic;
    const bomb = Array.from({ length: 300 }, () => Array.from({ length: 300 }, () => 'ha'));
    expect(codes(cyclic)).toEqual(['sc002']);
    expect(codes({ ...fixtureSource, beats: bomb })).toEqual(['sc002']);
    expect(codes(JSON.parse('{"__proto__": {"polluted": true}, "id": "x"}'))).toEqual(['sc002']);
    expect(codes({ ...fixtureSource, situation: new Date() })).toEqual(['sc002']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('names the place of a fault', () => {
    const parsed = parseScenario({ ...fixtureSource, cast: { ...fixtureSource.cast, pronouns: 'it' } });
    expect(parsed).toMatchObject({ ok: false, error: [{ code: 'sc001', path: ['cast', 'pronouns'] }] });
  });

  test('never throws, whatever a file holds', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), (data) => {
        expect(parseScenario(data).ok).toBe(false);
      }),
    );
  });
});

describe('loading scenarios', () => {
  test('a file with a fault never half-loads, and the others are there', () => {
    const good = { file: 'bench.scenario.yml', data: fixtureSource };
    const bad = { file: 'bad.scenario.yml', data: { ...fixtureSource, id: 'bad', start: 'nowhere' } };
    const junk = { file: 'junk.scenario.yml', data: 'junk' };
    const loaded = loadScenarios({ ...shelf, scenarios: [bad, good, junk, { ...good, file: 'again.scenario.yml' }] });
    expect(loaded.scenarios.map(({ scenario }) => scenario.id)).toEqual(['bench-by-the-river']);
    expect(loaded.diagnostics.map(({ file }) => file)).toEqual([
      'bad.scenario.yml',
      'junk.scenario.yml',
      'again.scenario.yml',
    ]);
    expect(loaded.faults[2]).toBe('again.scenario.yml: sc009 another file has the id "bench-by-the-river"');
  });

  test('without its stance’s reactions a scenario is not offered', () => {
    const loaded = loadScenarios({
      ...shelf,
      scenarios: [{ file: 'bench.scenario.yml', data: fixtureSource }],
      reactions: [],
    });
    expect(loaded.scenarios).toEqual([]);
    expect(loaded.diagnostics[0]?.faults[0]?.code).toBe('sc014');
  });
});
