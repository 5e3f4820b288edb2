import { beatTitle } from '@shared/dialogue/map/beat-title';
import { drawMap } from '@shared/dialogue/map/draw-map';
import type { Scenario } from '@shared/dialogue/scenario-schema';
import { scenarioSchema } from '@shared/dialogue/scenario-schema';
import { collectWalks, stepsOf } from '@shared/session/walked';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenarioFiles } from '../../../../scripts/content';

const scenarios: readonly Scenario[] = readScenarioFiles(resolve(import.meta.dirname, '../../../..')).map(({ data }) =>
  scenarioSchema.parse(data),
);
const coffee = scenarios.find(({ id }) => id === 'agreed-coffee');
if (!coffee) throw new Error('no coffee');

const talk = (walk: readonly string[], hour = 10, sessionId = `00000000-0000-4000-8000-0000000000${hour}`) => ({
  sessionId,
  at: `2026-01-04T${hour}:00:00.000Z`,
  walk,
});
const first = talk(['coat-on', 'why-now', 'why-now', 'one-more-talk']);
const second = talk(['coat-on', 'why-now', 'early-goodbye'], 11);

describe('the map of a scenario', () => {
  it('names what was met, and nothing else', () => {
    const { places } = drawMap(coffee, collectWalks([first, second]), null);
    expect(places.flatMap(({ met }) => met?.name ?? []).sort()).toEqual(
      ['An early goodbye', 'Coat on', 'One more talk', 'Why now'].sort(),
    );
    const unmet = places.filter(({ met }) => met === null);
    expect(unmet.length).toBeGreaterThan(10);
    const told = JSON.stringify(unmet);
    for (const { id } of [...coffee.beats, ...coffee.endings]) expect(told).not.toContain(`"${id}"`);
  });

  it('begins where every talk begins, and stands where the talk one came from stands', () => {
    const { places } = drawMap(coffee, collectWalks([second]), { steps: stepsOf(second.walk), here: 'why-now' });
    expect(places[0]?.met?.id).toBe('coat-on');
    expect(places.filter(({ isHere }) => isHere).map(({ met }) => met?.name)).toEqual(['Why now']);
  });

  it('tells the talk one came from and the others apart', () => {
    const trail = { steps: stepsOf(second.walk), here: 'early-goodbye' };
    const { places, steps } = drawMap(coffee, collectWalks([first, second]), trail);
    const idOf = new Map(places.map(({ key, met }) => [key, met?.id]));
    const taken = steps
      .filter(({ onTrail, walked }) => onTrail || walked)
      .map(({ from, to, onTrail, walked }) => [idOf.get(from), idOf.get(to), onTrail, walked]);
    expect(taken).toEqual([
      ['coat-on', 'why-now', true, true],
      ['why-now', 'one-more-talk', false, true],
      ['why-now', 'early-goodbye', true, false],
    ]);
  });

  it('leads into each place in the fog once, and never keeps what a safety card ended', () => {
    const { places, steps } = drawMap(coffee, collectWalks([talk(['coat-on', 'stepped-out', 'gone-since'])]), null);
    expect(places.flatMap(({ met }) => met?.id ?? [])).toEqual(['coat-on']);
    const fog = steps.map(({ to }) => to);
    expect(new Set(fog).size).toBe(fog.length);
    expect(fog).not.toContain(places[0]?.key);
  });

  it.each(scenarios.map((one) => [one.id, one] as const))('holds together for %s, whatever was walked', (_, one) => {
    const doors = one.endings.filter(({ kind }) => kind !== 'safety');
    const ids = [...one.beats, ...doors].map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 9 }), { maxLength: 3 }),
        (all) => {
          const walks = all.map((walk) => talk([one.start, ...walk]));
          const { places, steps } = drawMap(one, collectWalks(walks), null);
          const keys = new Set(places.map(({ key }) => key));
          expect(keys.size).toBe(places.length);
          expect(steps.every(({ from, to }) => keys.has(from) && keys.has(to) && from !== to)).toBe(true);
          // All but endings that only an exit leads to hang on the first place.
          const reached = new Set([places[0]?.key]);
          for (const key of reached) for (const { from, to } of steps) if (from === key) reached.add(to);
          const loose = places.filter(({ key }) => !reached.has(key));
          expect(loose.filter(({ kind, met }) => kind === 'beat' || met !== null)).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('the names of beats', () => {
  it('are their titles, or the words of their ids', () => {
    expect(beatTitle({ id: 'phone-off' })).toBe('Phone off');
    expect(beatTitle({ id: 'cant', title: 'where it cannot be' })).toBe('Where it cannot be');
  });

  it.each(scenarios.map((one) => [one.id, one] as const))('are each another one in %s', (_, { beats, endings }) => {
    const names = [...beats.map(beatTitle), ...endings.map(({ title }) => title)];
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(scenarios.map((one) => [one.id, one] as const))('are words that stand alone in %s', (_, { beats }) => {
    // Words of ids have no apostrophes: those need a title.
    expect(
      beats.map(beatTitle).filter((name) => /\b(?:dont|cant|wont|whats|doesnt|isnt|its|im)\b/i.test(name)),
    ).toEqual([]);
  });
});
