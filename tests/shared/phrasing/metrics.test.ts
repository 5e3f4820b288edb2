import { describe, expect, it } from 'vitest';
import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import type { PhrasingContext } from '@shared/phrasing/report';
import { sliceSpan } from '@shared/text/span';
import { aMatcher } from '../../support/phrasing';

/** What a measure marks in a text. */
function marks(measure: string, threshold: number, text: string, context: PhrasingContext = {}, more = {}): string[] {
  const matcher = aMatcher({ id: 'length.sketch', kind: 'metric', limit: 9, measure, threshold, ...more });
  return checkPhrasing(matcher, text, context).findings.map(({ span }) => sliceSpan(text, span));
}

describe('shouting', () => {
  it.each([
    ['are you SERIOUS RIGHT NOW', ['SERIOUS RIGHT NOW']],
    ["WHY WON'T YOU TALK", ["WHY WON'T YOU TALK"]],
    ['I work for the NHS in the UK', []],
    ['I WAS wrong', []],
    ['My GP sent me to a CBT group', []],
    ['I SAID SORRY', ['SAID SORRY']],
    ['STOP\nTHIS\nNOW', ['STOP\nTHIS\nNOW']],
  ])('capitals in “%s”', (text, expected) => {
    expect(marks('capsRun', 2, text)).toEqual(expected);
  });

  it('measures the share of capitals only in sentences of fifteen letters and more', () => {
    expect(marks('capsShare', 0.4, 'I TOLD you ABOUT this BEFORE')).toHaveLength(1);
    expect(marks('capsShare', 0.4, 'OK FINE')).toEqual([]);
    expect(marks('capsShare', 0.4, 'I was there with you that evening')).toEqual([]);
  });

  it('marks runs of marks, letters and emoji', () => {
    expect(marks('exclaimRun', 3, 'no! no!! no!!!')).toEqual(['!!!']);
    expect(marks('questionRun', 2, 'what?! how?!')).toEqual(['?!']);
    expect(marks('questionRun', 2, 'what?! how?')).toEqual([]);
    expect(marks('stretchRun', 3, 'whyyyyy hmmm thank youuuu jjjjk')).toEqual(['whyyyyy']);
    expect(marks('emojiRun', 4, 'hi 😭😭😭 bye 😭😭 😭😭😭')).toEqual(['😭😭 😭😭😭']);
  });
});

describe('loud words that are meant well', () => {
  it.each([
    ['capsRun', 2, 'HAPPY BIRTHDAY TO YOU'],
    ['capsRun', 2, 'The box says FRAGILE GLASS'],
    ['capsRun', 2, 'You wrote "NOT A TAXI" on the board'],
    ['capsWords', 3, 'the BEST day, the BEST food, the BEST dog, thank you'],
    ['exclaimRun', 3, 'Gab lost his first tooth!!!'],
    ['exclaimRun', 3, 'I passed!!!'],
  ])('leaves be by %s %d: “%s”', (measure, threshold, text) => {
    expect(marks(measure, threshold, text)).toEqual([]);
  });

  it('marks the word in capitals that is one too many', () => {
    expect(marks('capsWords', 3, 'you NEVER ask, NEVER once, and then you told my BOSS')).toEqual(['BOSS']);
    expect(marks('capsRun', 2, 'ARE YOU HAPPY NOW')).toEqual(['ARE YOU HAPPY NOW']);
  });
});

describe('length', () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

  it('marks the word that goes past the bound, never the whole', () => {
    expect(marks('words', 180, words(180))).toEqual([]);
    expect(marks('words', 180, words(400))).toEqual(['word180']);
    expect(marks('sentenceWords', 45, `${words(45)}. ${words(46)}.`)).toEqual(['word45']);
  });

  it('has another bound for a letter, and leaves quotes out', () => {
    expect(marks('words', 180, words(400), { form: 'letter' }, { letterThreshold: 600 })).toEqual([]);
    expect(marks('words', 10, `You wrote: "${words(60)}"`)).toEqual([]);
  });

  it('counts apologies and questions', () => {
    expect(marks('sorryCount', 3, 'sorry sorry, I apologise. sorry')).toEqual(['sorry']);
    expect(marks('sorryCount', 3, 'sorry, sorry, sorry')).toEqual([]);
    expect(marks('questionCount', 3, 'a? b? c? d??')).toEqual(['??']);
  });
});

describe('flooding', () => {
  it.each([
    ['???', [], ['???']],
    ['u there?', ['hey', 'hello?'], ['u there?']],
    ['hello', [], []],
    ['Hello? I wondered how the move went.', [], []],
  ])('chasing with “%s” after %j', (text, earlier, expected) => {
    expect(marks('chasing', 1, text, { earlier })).toEqual(expected);
  });

  it('counts how often in a row a message only chased', () => {
    expect(marks('chasing', 3, 'u there?', { earlier: ['a real line', 'hello?'] })).toEqual([]);
    expect(marks('chasing', 3, 'u there?', { earlier: ['hello?', '??'] })).toEqual(['u there?']);
  });

  it('sees short lines sent one under the other, but no list', () => {
    expect(marks('ownTurnsInRow', 3, 'hey\r\nyou up\r\nok then')).toEqual(['hey\r\nyou up\r\nok then']);
    expect(marks('ownTurnsInRow', 3, '1. keys\n2. post\n3. the cat')).toEqual([]);
  });

  it('sees the same request for the third time, over the session', () => {
    const earlier = ['Can we meet on Friday?', 'Please could we meet on Friday'];
    expect(marks('repeatedRequest', 3, 'Meet me Friday?', { earlier })).toEqual(['Meet me Friday']);
    expect(marks('repeatedRequest', 3, 'How is your mum?', { earlier })).toEqual([]);
  });

  it.each([
    ["i can't i can't i can't sleep", ["i can't i can't i can't"]],
    ['answer. Answer. ANSWER.', ['answer. Answer. ANSWER']],
    ['pick up pick up', []],
    ['ok bye bye bye', []],
    ['You said "come home, come home, come home".', []],
  ])('the same words in a row in “%s”', (text, expected) => {
    expect(marks('repeatRun', 3, text)).toEqual(expected);
  });
});
