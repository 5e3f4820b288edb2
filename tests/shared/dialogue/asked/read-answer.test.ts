import { createAnswerReader } from '@shared/dialogue/asked/read-answer';
import { describe, expect, test } from 'vitest';
import { theAnswers, theTables } from '../../../support/tables';

const { answers } = theTables;

describe('bare answers', () => {
  test.each([
    ['yes', 'yes'],
    ['Yes.', 'yes'],
    ['YEAH!!', 'yes'],
    ['yesss', 'yes'],
    ['aye', 'yes'],
    ['ya', 'yes'],
    ['of course', 'yes'],
    ['I do', 'yes'],
    ['It did.', 'yes'],
    ['it was', 'yes'],
    ['i can', 'yes'],
    ['promise', 'yes'],
    ['I promise', 'yes'],
    ['a little', 'yes'],
    ['kinda', 'yes'],
    ['I think so', 'yes'],
    ['Yeah, I do.', 'yes'],
    ['well, yes, it did', 'yes'],
    ['yes 🙂', 'yes'],
    ['true', 'yes'],
    ['No.', 'no'],
    ['nope', 'no'],
    ['Nooo', 'no'],
    ['not really', 'no'],
    ["I don't", 'no'],
    ['i dont', 'no'],
    ["it wasn't", 'no'],
    ['never', 'no'],
    ["No, I won't", 'no'],
    ["I don't think so", 'no'],
    ["no, I don't think so", 'no'],
    ['hardly', 'no'],
    ['maybe', 'not-sure'],
    ['idk', 'not-sure'],
    ['dunno', 'not-sure'],
    ["I don't know", 'not-sure'],
    ["no, I don't know", 'not-sure'],
    ['not sure', 'not-sure'],
    ['hard to say', 'not-sure'],
    ['yes and no', 'not-sure'],
    ['depends', 'not-sure'],
  ])('“%s” is %s', (line, answer) => {
    expect(answers(line)).toBe(answer);
  });

  test.each([
    'ok',
    'okay',
    'fine',
    'Alright.',
    '',
    '…',
    '👍',
    'yes?',
    'no?!',
    'I do love you',
    'no problem',
    'no worries',
    'I know',
    'you',
    'I was wrong',
    'yes but you never listened',
    'I did what you asked',
    'it was me',
    'I am sorry',
    'well',
    'yes yes yes yes yes yes',
    'I never meant it like that',
  ])('“%s” is none', (line) => {
    expect(answers(line)).toBeNull();
  });

  test('a broken pattern is told with its place', () => {
    expect(createAnswerReader({ ...theAnswers, no: ['no', '(nope'] })).toMatchObject({
      ok: false,
      error: { path: ['no', 1], message: expect.stringContaining('not closed') as string },
    });
  });
});
