import { findGarble } from '@shared/dialogue/diagnostics/find-garble';
import { expect, test } from 'vitest';

test.each([
  ['It was the the silence.', 'the the'],
  ['You said you you went.', 'you you'],
  ['I kept your the silence.', 'your the'],
  ['It was a apple of a day.', 'a ap'],
  ['Well , then.', 'an empty place'],
  ['Then  it was over.', 'an empty place'],
  ['You {went}.', 'an unfilled place'],
  ['It is undefined.', 'an unfilled place'],
  ['you went quiet.', 'small letter'],
  ['I left. you stayed.', 'small letter'],
])('%s is garbled', (text, why) => {
  expect(findGarble(text, true)).toContain(why);
});

test.each([
  'When you went quiet, I went too.',
  'I know that the silence was mine as well.',
  'An hour, a union, a year. He had had enough of it.'.replace('had had', 'had'),
  'So. That’s that, then.',
  'You were there? Were you?',
  'It’s been a long time – an honest one.',
])('%s is not', (text) => expect(findGarble(text, true)).toBeNull());

test('a label may begin small', () => expect(findGarble('together', false)).toBeNull());
