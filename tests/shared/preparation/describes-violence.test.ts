import { describesViolence } from '@shared/preparation/describes-violence';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('an answer that tells of violence', () => {
  test.each([
    'He hit me once, in the kitchen',
    'she’s slapped me twice when she was drunk',
    'They threatened me with a knife after work',
    'I was scared of him by the end.',
    'my ex choked me',
    'HE PUNCHED ME',
    'we rowed and then he put his hands on me',
    'she threatened to kill the dog',
    'it was domestic abuse, the social worker said',
    'he locked me in when I wanted to go',
  ])('%s', (text) => expect(describesViolence(text)).toBe(true));

  test.each([
    '',
    'It hit me that I never listened.',
    'That hit me hard',
    'He never hit me, he is a gentle man',
    'She didn’t hit me or anything',
    'I hit the brakes on us',
    'we beat the neighbours at darts',
    'I was scared of losing her',
    'he hit the roof when the car broke down',
    'It hit me when she left',
    'I wasn’t afraid of him',
  ])('not: %s', (text) => expect(describesViolence(text)).toBe(false));

  test('takes any string', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        (text) => typeof describesViolence(text) === 'boolean',
      ),
    );
  });
});
