import { advise } from '@shared/preparation/advise';
import { EMPTY_PREPARATION } from '@shared/preparation/preparation-schema';
import type { Preparation } from '@shared/preparation/preparation-schema';
import { SIGN_IDS, SIGNS } from '@shared/preparation/signs';
import { describe, expect, test } from 'vitest';
import { authoredIds } from '../../support/scenario-files';

const from = (answers: Partial<Preparation>) => advise({ ...EMPTY_PREPARATION, ...answers });

describe('what a preparation leads to', () => {
  test('nothing follows from no answers', () => {
    expect(from({})).toEqual({
      isUnsent: false,
      isRefused: false,
      suggestsLettingGo: false,
      suggested: new Map(),
    });
  });

  test.each([
    [{ standing: 'clear-no' }, true, false],
    [{ standing: 'order' }, true, false],
    [{ harm: 'i-hurt-them' }, true, false],
    [{ harm: 'they-hurt-me' }, false, true],
    [{ standing: 'none', harm: 'none' }, false, false],
  ] as const)('%j', (answers, isUnsent, isRefused) => {
    expect(from(answers)).toMatchObject({ isUnsent, isRefused });
  });

  test('one sign is a sign, several that point away are a suggestion, unless as many point the other way', () => {
    expect(from({ signs: ['said-no'] }).suggestsLettingGo).toBe(false);
    expect(from({ signs: ['said-no', 'someone-new'] }).suggestsLettingGo).toBe(true);
    expect(from({ signs: ['never-first', 'short-answers', 'writes-first', 'lingers'] }).suggestsLettingGo).toBe(false);
    expect(from({ signs: ['not-seen'] }).suggestsLettingGo).toBe(false);
  });

  test('where letting go is suggested, no scenario is suggested for a sign that points towards a talk', () => {
    const { suggested } = from({ signs: ['said-no', 'blocked', 'asks-back'] });
    expect([...suggested.keys()]).toEqual(['a-plain-no', 'asked-before']);
    expect(from({ signs: ['asks-back'] }).suggested.has('agreed-coffee')).toBe(true);
  });

  test('every sign has its place in the list, and suggests scenarios that exist', () => {
    expect(SIGNS.map(({ id }) => id)).toEqual(SIGN_IDS);
    const ids = new Set(authoredIds('scenario'));
    for (const { scenarios } of SIGNS) for (const id of scenarios) expect(ids).toContain(id);
  });
});
