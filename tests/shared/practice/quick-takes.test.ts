import { DIMENSIONS } from '@shared/dialogue/scenario-schema';
import { drillsOfLibrary, drillsOfTalks } from '@shared/practice/drills';
import { playTake } from '@shared/practice/play-take';
import { standAt, standBefore } from '@shared/practice/stand';
import { cardLineFor, putOnCard } from '@shared/preparation/put-on-card';
import { EMPTY_CARD, MAX_ANSWER } from '@shared/preparation/preparation-schema';
import { branchSession } from '@shared/session/branch-session';
import { exchangesOf } from '@shared/session/exchanges';
import type { Session } from '@shared/session/session-schema';
import { describe, expect, it } from 'vitest';
import { compiledFixture } from '../../support/fixture-scenario';
import { aKit } from '../../support/kit';
import { authoredLibrary } from '../../support/scenario-files';
import { aTalk } from '../../support/sessions';
import { aReading } from '../../support/turns';

const compiled = compiledFixture();
const muted = new Set<string>();
const AT = '2026-01-06T10:00:00.000Z';
const PRESSED = 'I need an answer tonight.';
const talk = aTalk(compiled, [
  { say: 'I missed the concert.', as: ['own-fault'] },
  { say: PRESSED, as: ['pressure'], flags: [{ category: 'pressure', severity: 3, on: 'need an answer tonight' }] },
  { say: 'Goodbye, then.', as: ['leave'] },
]);
const stand = standAt({ compiled, seed: 7 });
if (!stand) throw new Error('no stand');

describe('where a quick take is said', () => {
  it('is the first line of a talk, with what was filled in', () => {
    const named = standAt({ compiled, seed: 7, cast: { name: 'Kim', pronouns: 'she' } });
    expect(named?.session).toMatchObject({ cast: { name: 'Kim' }, mode: 'drill', turns: [] });
    expect(named?.heard.text).not.toBe('');
    expect(named?.beat.id).toBe(compiled.scenario.start);
  });

  it('is any moment of any scenario, with a line of its own that has no hole in it', () => {
    for (const one of authoredLibrary().scenarios) {
      for (const { id } of one.scenario.beats) {
        const at = standAt({ compiled: one, seed: 3 }, id);
        expect(at?.heard.text, `${one.scenario.id} ${id}`).toMatch(/^[^{}]{3,}$/);
        expect(at?.snapshot.value).toBe(id);
      }
    }
    expect(standAt({ compiled, seed: 3 }, 'nowhere')).toBeNull();
  });

  it('is a turn of a talk that was had: the same line before it, the same state', () => {
    const before = standBefore(compiled, talk, 2);
    const [first, second] = exchangesOf(talk);
    expect(before?.heard).toEqual(first?.answer);
    expect(before?.beat.id).toBe(second?.from);
    expect(before?.snapshot.context.openness).toBe(first?.openness);
    expect(standBefore(compiled, talk, 1)?.heard).toEqual(talk.opening);
  });
});

describe('a quick take', () => {
  it('is judged, brings up honest points, is answered, and is told to two kinds of ex', async () => {
    const take = await playTake({ kit: aKit(), stand, text: 'I left you alone with it.', muted, at: AT });
    expect(take).toMatchObject({
      text: 'I left you alone with it.',
      view: { taken: ['owning a fault'], unsure: false },
      points: ['faults'],
      guarded: { now: -1, step: 1 },
      open: { now: 3, step: 1 },
    });
    expect(take?.answer.text).not.toBe('');
  });

  it('shows what closes', async () => {
    const kit = aKit((text) => aReading(text, ['pressure']));
    const take = await playTake({ kit, stand, text: 'I need an answer right now.', muted, at: AT });
    expect(take?.view.weighs).toContain('pressure');
    expect([take?.guarded.step, take?.open.step]).toEqual([-1, -1]);
  });

  it('weighs nothing where the words are about more than the talk', async () => {
    expect(await playTake({ kit: aKit(), stand, text: 'I want to kill myself.', muted, at: AT })).toBeNull();
  });
});

describe('drills of one’s own', () => {
  it('are the moments at which something weighed, for the skill it weighed on, the newest talk first', () => {
    const later: Session = { ...talk, id: talk.id.replace(/1$/, '2') };
    const drills = drillsOfTalks([later, talk], [compiled]);
    expect(drills.length).toBeGreaterThan(0);
    expect(new Set(drills.map(({ id }) => id)).size).toBe(drills.length);
    for (const { own } of drills) {
      expect(own?.talk.id).toBe(later.id);
      expect(exchangesOf(talk)[(own?.turn ?? 0) - 1]?.utterance).toBe(PRESSED);
      expect(own?.because).not.toBe('');
    }
  });

  it('leave out what the person sees differently, another version’s, an unsent talk and one that safety ended', () => {
    const disagreed: Session = { ...talk, disagreed: DIMENSIONS.map((dimension) => `dimension:${dimension}`) };
    expect(drillsOfTalks([disagreed], [compiled])).toEqual([]);
    expect(drillsOfTalks([{ ...talk, scenario: { ...talk.scenario, version: 99 } }], [compiled])).toEqual([]);
    expect(drillsOfTalks([{ ...talk, unsent: true }], [compiled])).toEqual([]);
    const safe = { id: 'safe', kind: 'safety', title: 'Set aside' } as const;
    expect(drillsOfTalks([{ ...talk, ending: safe }], [compiled])).toEqual([]);
  });

  it('come from the talk in which a line was said, not from a branch that took it over', () => {
    const branch = branchSession({ session: talk, before: 3, id: talk.id.replace(/1$/, '2'), at: AT });
    expect(drillsOfTalks([branch], [compiled])).toEqual([]);
    expect(drillsOfTalks([branch, talk], [compiled])[0]?.own?.talk.id).toBe(talk.id);
  });

  it('are few, and quick to find in twenty long talks', () => {
    const [first, second] = talk.turns;
    if (!first || !second) throw new Error('no turns');
    const long: Session = {
      ...talk,
      ending: null,
      turns: Array.from({ length: 60 }, (_, at) => (at % 2 ? second : first)),
    };
    const begun = performance.now();
    const drills = drillsOfTalks(
      Array.from({ length: 20 }, () => long),
      [compiled],
    );
    expect(performance.now() - begun).toBeLessThan(1_500);
    expect(drills.length).toBeLessThanOrEqual(24);
  });
});

describe('drills of the library', () => {
  it('are there for every skill, one of each scenario, in an order of the seed’s', () => {
    const { scenarios } = authoredLibrary();
    for (const dimension of DIMENSIONS) {
      const drills = drillsOfLibrary(scenarios, dimension, 5);
      expect(drills.length, dimension).toBe(6);
      expect(new Set(drills.map(({ scenarioId }) => scenarioId)).size).toBe(6);
      expect(drillsOfLibrary(scenarios, dimension, 5)).toEqual(drills);
    }
    expect(drillsOfLibrary([], 'calm', 5)).toEqual([]);
  });
});

describe('a line for the card', () => {
  it('goes where its first honest point belongs, under what stands there, once', () => {
    expect([cardLineFor([]), cardLineFor(['faults', 'why']), cardLineFor(['reasons'])]).toEqual([
      'why',
      'part',
      'reasons',
    ]);
    const once = putOnCard({ ...EMPTY_CARD, why: 'I miss our walks.' }, 'why', ' I came to ask. ');
    expect(once.why).toBe('I miss our walks.\nI came to ask.');
    expect(putOnCard(once, 'why', 'I came to ask.')).toBe(once);
    const full = { ...EMPTY_CARD, why: 'x'.repeat(MAX_ANSWER) };
    expect(putOnCard(full, 'why', 'more')).toBe(full);
  });
});
