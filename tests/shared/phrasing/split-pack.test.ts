import { expect, it } from 'vitest';
import { joinPack, splitPack } from '@shared/phrasing/split-pack';
import { aPack, SOME_RULES } from '../../support/phrasing';

it('a pack parts into what finds and what is shown, and comes together again', () => {
  const pack = aPack(SOME_RULES);
  const { matching, words } = splitPack(pack);
  expect(JSON.stringify(matching)).not.toContain('can read as');
  expect(Object.keys(words).sort()).toEqual(SOME_RULES.map(({ id }) => id).sort());
  expect(joinPack(structuredClone({ matching, words }))).toEqual(pack);
});
