import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import { INTENTS } from '@shared/dialogue/intents';
import type { Plays } from '@shared/dialogue/scenario-schema';
import type { Stance } from '@shared/dialogue/scenario-schema';
import { stancesOf } from '@shared/dialogue/setting';
import { TONES } from '@shared/dialogue/tones';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explore } from './explore';
import { runPlay } from './run-play';
import { authoredScenario } from './scenario-files';

const twice = (lines: readonly string[]): string[] => lines.filter((line, at) => lines.indexOf(line) !== at);

function testRuns(compiled: CompiledScenario, stance: Stance, runs: Plays['plays']): void {
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
    expect(twice(steps.map(({ heard }) => heard.text))).toEqual([]);
  });

  // Under a further stance one run is enough; the others have shown the beats.
  if (stance !== compiled.scenario.cast.stance) return;
  test('the runs together stand at every beat', () => {
    const places = runs.flatMap((play) => runPlay(compiled, play).map((step) => step.place));
    const stood = new Set([compiled.scenario.start, ...places]);
    expect([...compiled.beats.keys()].filter((beat) => !stood.has(beat))).toEqual([]);
  });
}

function testWalk(compiled: CompiledScenario, stance: Stance, paths: number | undefined): void {
  test('every beat and ending is reached, everywhere words alone still end the talk, and the number of paths is in the plays', () => {
    const walk = explore(compiled, stance);
    const places = [...compiled.beats.keys(), ...compiled.endings.keys()];
    expect(places.filter((place) => !walk.reached.has(place))).toEqual([]);
    expect(walk.deadEnds).toEqual([]);
    expect(walk.paths, `under “${stance}” it reaches further or less far: look why, then write the number down`).toBe(
      paths,
    );
  });
}

function testAnything(compiled: CompiledScenario, stance: Stance): void {
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
        expect(twice(lines)).toEqual([]);
        expect(steps.filter(({ place }) => !compiled.beats.has(place) && !compiled.endings.has(place))).toEqual([]);
        expect(lines.filter((line) => /[{}]|undefined|^$/.test(line))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
}

/** All tests of one authored scenario, under each of its stances. */
export function testScenario(id: string): void {
  const { compiled, plays } = authoredScenario(id);
  const { cast } = compiled.scenario;
  for (const { stance } of stancesOf(compiled.scenario)) {
    describe(`${id}, ${stance}`, () => {
      testWalk(compiled, stance, plays.paths[stance]);
      testRuns(
        compiled,
        stance,
        plays.plays.filter((play) => (play.stance ?? cast.stance) === stance),
      );
      testAnything(compiled, stance);
    });
  }
}
