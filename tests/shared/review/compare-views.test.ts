import { compareViews } from '@shared/review/compare-views';
import { createDebrief } from '@shared/review/create-debrief';
import { toggleDisagreement } from '@shared/review/disagreements';
import { BEST_BESIDE, CALM_BESIDE, WORST_BESIDE } from '@shared/review/view-words';
import { CALMS } from '@shared/session/person-schema';
import { describe, expect, it } from 'vitest';
import { compiledFixture } from '../../support/fixture-scenario';
import { aTalk } from '../../support/sessions';

const compiled = compiledFixture();
const talk = aTalk(compiled, [
  { say: 'I left you alone with the move. That was me.', as: ['own-fault'] },
  {
    say: 'I need an answer tonight.',
    as: ['pressure'],
    flags: [{ category: 'pressure', severity: 3, on: 'need an answer tonight' }],
  },
  { say: 'Well.', as: ['small-talk'] },
  { say: 'I am sorry for that evening.', as: ['apologise'] },
]);
const debrief = createDebrief(talk, compiled);
const beside = (best: number | null, worst: number | null) => compareViews({ best, worst, calm: null }, debrief);

describe('the person’s own view and the review', () => {
  it('stand beside each other where they agree', () => {
    expect(beside(1, 2)).toEqual({ best: BEST_BESIDE.same, worst: WORST_BESIDE.same, calm: null });
    expect(beside(4, null)).toEqual({ best: BEST_BESIDE.helped, worst: null, calm: null });
  });

  it('stand beside each other where they differ, and neither is wrong', () => {
    expect(beside(2, 1)).toMatchObject({ best: BEST_BESIDE.weighed, worst: WORST_BESIDE.helped });
    expect(beside(3, 3)).toMatchObject({ best: BEST_BESIDE.plain, worst: WORST_BESIDE.plain });
  });

  it('say nothing of what was left out, and nothing of calm where none was shown', () => {
    expect(beside(null, null)).toEqual({ best: null, worst: null, calm: null });
    const nothing = createDebrief(aTalk(compiled, []), compiled);
    expect(compareViews({ best: null, worst: null, calm: 'swept' }, nothing).calm).toBeNull();
  });

  it.each(CALMS)('set how it felt beside how it reads: %s', (calm) => {
    const level = debrief.dimensions[0]?.level;
    if (level === undefined || level === 'not-shown') throw new Error('calm has a level in this talk');
    expect(compareViews({ best: null, worst: null, calm }, debrief).calm).toBe(CALM_BESIDE[calm][level]);
  });
});

describe('a disagreement', () => {
  it('is kept, and taken back again, without a word of the talk being touched', () => {
    const at = '2026-02-01T10:00:00.000Z';
    const once = toggleDisagreement(talk, 'calm', at);
    expect(once).toEqual({ ...talk, changedAt: at, disagreed: ['dimension:calm'] });
    const twice = toggleDisagreement(toggleDisagreement(once, 'respect', at), 'calm', at);
    expect(twice.disagreed).toEqual(['dimension:respect']);
  });
});
