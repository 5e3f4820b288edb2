import { INTENTS } from '@shared/dialogue/intents';
import { stancesOf } from '@shared/dialogue/setting';
import { TONES } from '@shared/dialogue/tones';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildPhrasing } from '../../scripts/content';
import { checkFiles } from '../../scripts/headless/scenario/check-files';
import { explore } from '../support/explore';
import { compiledFixture } from '../support/fixture-scenario';
import { loadPack } from '@shared/phrasing/load-pack';
import { runPlay } from '../support/run-play';
import { PROJECT } from '../support/corpus';
import { theWords } from '../support/tables';
import { authoredFiles, authoredLibrary, authoredPlays } from '../support/scenario-files';

const { scenarios, diagnostics } = authoredLibrary();
const plays = authoredPlays();
/** How many states the walk of `explore` tells apart; written down so that a change of a script shows how far it reaches. */
const pathCounts: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(resolve(import.meta.dirname, 'path-counts.json'), 'utf8'),
);

/** Each scenario under each of its stances, by a name of its own. */
const talks = scenarios.flatMap((compiled) =>
  stancesOf(compiled.scenario).map(({ stance }) => {
    const { id, cast } = compiled.scenario;
    return [stance === cast.stance ? id : `${id} as ${stance}`, compiled, stance] as const;
  }),
);

describe('the authored scenarios', () => {
  test('there is at least one, and none has a fault', () => {
    const files = [...authoredFiles('reactions'), ...authoredFiles('scenario'), ...authoredFiles('plays')];
    expect(checkFiles(files, { known: files, tables: theWords, matcher: loadPack(buildPhrasing(PROJECT)) })).toEqual(
      [],
    );
    expect(diagnostics).toEqual([]);
    expect(scenarios.length).toBeGreaterThan(0);
  });

  test('each has its written runs and its number of paths, and nothing is left over', () => {
    expect(plays.map(({ scenario }) => scenario).toSorted()).toEqual(
      scenarios.map(({ scenario }) => scenario.id).toSorted(),
    );
    expect(Object.keys(pathCounts).toSorted()).toEqual(talks.map(([name]) => name).toSorted());
  });
});

describe.each(talks)('%s', (name, compiled, stance) => {
  const { id, cast } = compiled.scenario;
  const { reached, deadEnds, paths } = explore(compiled, stance);

  test('every beat and every ending is reached by some talk', () => {
    const places = [...compiled.beats.keys(), ...compiled.endings.keys()];
    expect(places.filter((place) => !reached.has(place))).toEqual([]);
  });

  test('wherever a talk stands, words alone still bring it to an ending', () => {
    expect(deadEnds).toEqual([]);
  });

  test('the number of paths is the one written down in path-counts.json', () => {
    expect(paths, 'the script reaches further or less far than before: look why, then write the number down').toBe(
      pathCounts[name],
    );
  });

  const runs = plays
    .filter((file) => file.scenario === id)
    .flatMap((file) => file.plays)
    .filter((play) => (play.stance ?? cast.stance) === stance);
  test.each(runs.map((play) => [play.name, play] as const))('the run “%s” goes as written', (_, play) => {
    const steps = runPlay(compiled, play);
    const want = play.turns.map(({ say, to, openness }, at) => {
      const { place = '', openness: now = 0 } = steps[at] ?? {};
      return { say, to: to ?? place, openness: openness ?? now };
    });
    const got = play.turns.map(({ say }, at) => {
      const { place = '', openness = 0 } = steps[at] ?? {};
      return { say, to: place, openness };
    });
    expect(got).toEqual(want);
    const last = steps.at(-1)?.place ?? '';
    expect(compiled.endings.has(last) ? last : null).toBe(play.ends);
  });

  test('no run hears the same line twice', () => {
    for (const play of runs) {
      const lines = runPlay(compiled, play).map(({ heard }) => heard.text);
      expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
    }
  });

  test('in thirty turns of anything, no line comes twice and the talk stays at known places', () => {
    const turn = fc.record({
      say: fc.oneof({ weight: 6, arbitrary: fc.uuid() }, fc.constantFrom('', '…', 'ok', 'I am sorry')),
      as: fc.uniqueArray(fc.constantFrom(...INTENTS), { minLength: 1, maxLength: 3 }),
      tone: fc.oneof(
        { weight: 4, arbitrary: fc.constant([]) },
        fc.uniqueArray(fc.constantFrom(...TONES), { maxLength: 2 }),
      ),
    });
    const talk = fc.record({ seed: fc.nat(0xffff_ffff), turns: fc.array(turn, { minLength: 30, maxLength: 30 }) });
    fc.assert(
      fc.property(talk, (script) => {
        const steps = runPlay(compiled, { ...script, stance });
        const lines = steps.map(({ heard }) => heard.text);
        expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
        expect(steps.filter(({ place }) => !compiled.beats.has(place) && !compiled.endings.has(place))).toEqual([]);
        expect(lines.filter((line) => /[{}]|undefined|^$/.test(line))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('the runs together stand at every beat', () => {
    // Under a further stance one run is enough; the others have shown the beats.
    if (stance !== cast.stance) return;
    const stood = new Set([
      compiled.scenario.start,
      ...runs.flatMap((play) => runPlay(compiled, play).map((step) => step.place)),
    ]);
    expect([...compiled.beats.keys()].filter((beat) => !stood.has(beat))).toEqual([]);
  });
});

describe('the walk itself', () => {
  test('reaches all of a small scenario', () => {
    const fixture = compiledFixture();
    const { reached, deadEnds } = explore(fixture);
    expect(reached).toEqual(new Set([...fixture.beats.keys(), ...fixture.endings.keys()]));
    expect(deadEnds).toEqual([]);
  });
});
