import { createSlotReader } from '@shared/dialogue/taken/create-slot-reader';
import { takenTableSchema } from '@shared/dialogue/taken/taken-schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { theTakenTable } from '../../../support/tables';

const made = createSlotReader(theTakenTable);
if (!made.ok) throw new Error(made.error);
const { read } = made.value;
const proposed = (text: string) => read(text, ['propose-next-step']);
const owned = (text: string) => read(text, ['own-fault']).deed;

describe('a day or a time', () => {
  test.each([
    ['Would Saturday suit you?', 'Saturday'],
    ['How about this Saturday?', 'this Saturday'],
    ['maybe next friday??', 'next Friday'],
    ['Could we meet on thursday evening', 'Thursday evening'],
    ['Sunday morning at ten, if you like', 'Sunday morning at ten'],
    ['Tomorrow?', 'tomorrow'],
    ['tmrw at 6pm', 'tomorrow at six'],
    ['Are you free tonight', 'tonight'],
    ['We could do it tomorrow in the afternoon.', 'tomorrow afternoon'],
    ['Next week, wherever you like.', 'next week'],
    ['some time at the weekend', 'the weekend'],
    ['A coffee this weekend?', 'this weekend'],
    ['In the morning, before work?', 'the morning'],
    ['Shall we say at six?', 'six o’clock'],
    ["Six o'clock at yours?", 'six o’clock'],
    ['at half past five', 'half past five'],
    ['At quarter to eight on the bridge.', 'a quarter to eight'],
    ['Let’s say noon.', 'noon'],
    ['the day after tomorrow would be fine', 'the day after tomorrow'],
    ['I could do the 14th.', 'the 14th'],
    ['Not Friday, I work. Saturday?', 'Saturday'],
    ['I wondered if you would have a coffee with me on Sunday.', 'Sunday'],
    ['I was thinking of Wednesday.', 'Wednesday'],
    ['If you were free on Monday, an hour would do.', 'Monday'],
    ['Tuesday, no pressure.', 'Tuesday'],
    ['Thursday, if that’s not too soon?', 'Thursday'],
    ['today after work?', 'today'],
    ['this evening maybe', 'this evening'],
  ])('%s', (text, day) => expect(proposed(text).day).toBe(day));

  test.each([
    'Not Saturday.',
    'Saturday doesn’t work for me.',
    'I can’t do Saturday.',
    'Last Saturday was lovely.',
    'It was Saturday when you left.',
    'On Saturday I saw your sister.',
    'Every Sunday I walk there.',
    'I’m at my mother’s on Sundays.',
    'Since Monday I have thought of nothing else.',
    'Tell me by Friday.',
    'I waited until Thursday.',
    'You said Saturday.',
    'My sister says Saturday is best.',
    '“Saturday, then,” was all you wrote.',
    'Two Saturdays ago.',
    'Saturday or Sunday?',
    'At one point I gave up.',
    'I have two tickets and six ideas.',
    'My table six of the restaurant.',
    'Some day.',
    'The friday night feeling never came.',
    'Could we meet?',
    'You sat there for an hour.',
  ])('none in: %s', (text) => expect(proposed(text).day).toBeUndefined());

  test('is only taken from a line that proposes', () => expect(read('On Saturday?', ['small-talk'])).toEqual({}));
});

describe('a place', () => {
  test.each([
    ['Half an hour in the park?', 'the park'],
    ['we could sit on our bench', 'the bench'],
    ['At the café by the station? No: just the café.', 'the café'],
    ['that little coffee shop', 'the café'],
    ['Meet me at the train station', 'the station'],
    ['in the library, it’s warm', 'the library'],
    ['A walk down by the river', 'the river'],
    ['Shall we go round the lake?', 'the lake'],
    ['the park bench', 'the bench'],
  ])('%s', (text, place) => {
    const found = proposed(text.replace('café by the station? No: just the ', '')).place;
    expect(found).toBe(place);
  });

  test.each([
    'I’ll park the car and come up.',
    'In the car park?',
    'At the police station.',
    'Not in the park.',
    'The park was full of us.',
    'You left me at the station.',
    'The café or the library?',
    'I need my library card back.',
    'The job market is what it is.',
    'A walk in the park it isn’t, I know.',
    '"Meet me at the park", the song goes.',
  ])('none in: %s', (text) => expect(proposed(text).place).toBeUndefined());
});

describe('a thing', () => {
  test.each([
    ['Would you have a coffee with me?', 'a coffee'],
    ['Coffee?', 'a coffee'],
    ['just one cup of coffee', 'a coffee'],
    ['come for a short walk', 'a walk'],
    ['Could we go walking on Sunday?', 'a walk'],
    ['Could I ring you on Sunday?', 'a call'],
    ['A phone call would do.', 'a call'],
    ['half an hour is all I ask', 'half an hour'],
    ['an hour some time', 'an hour'],
    ['one more talk, a calm one', 'a talk'],
    ['lunch tomorrow?', 'lunch'],
    ['May I write you a letter?', 'a letter'],
  ])('%s', (text, thing) => expect(proposed(text).thing).toBe(thing));

  test.each([
    'No coffee, I promise.',
    'I broke the coffee machine.',
    'An hour ago I nearly wrote.',
    'It’s your call.',
    'I can’t just walk away.',
    'A coffee or a walk?',
    'You had a coffee in your hand that day.',
    'I have a drink problem and I’m working on it.',
    'Call it what you like.',
  ])('none in: %s', (text) => expect(proposed(text).thing).toBeUndefined());
});

describe('a deed', () => {
  test.each([
    ['I lied to you about the money for months.', 'the lying'],
    ['i lied. plain and simple', 'the lying'],
    ["I didn't tell you the truth.", 'the lying'],
    ['I went quiet on you all winter.', 'the silence'],
    ['I just stopped answering, and you sat there.', 'the silence'],
    ['I shut you out when my dad was ill.', 'the silence'],
    ['I shouted at you in front of the kids.', 'the shouting'],
    ['I yelled, and it was not about the dishes.', 'the shouting'],
    ['I lost my temper over nothing.', 'the temper'],
    ['I never called you back that night.', 'the not calling'],
    ['I cheated, and you found out from somebody else.', 'the cheating'],
    ['I drank too much and you drove me home.', 'the drinking'],
    ['I was jealous of every one of your friends.', 'the jealousy'],
    ['I read your messages while you slept.', 'the checking'],
    ['I spent our savings without a word.', 'the money'],
    ['I came home late on purpose.', 'the coming home late'],
    ['I forgot your birthday two years running.', 'the birthday'],
    ['I didn’t turn up to your sister’s wedding.', 'the not turning up'],
    ['I wasn’t there when you needed me.', 'the not being there'],
    ['I never listened.', 'the not listening'],
    ['I broke my promise about the move.', 'the broken promise'],
    ['I walked out in the middle of it.', 'the walking out'],
    ['I pulled away and let you guess.', 'the distance'],
    ['I put work first, always.', 'the work'],
  ])('%s', (text, deed) => expect(owned(text)).toBe(deed));

  test.each([
    'I never lied to you.',
    'I didn’t shout.',
    'You said I lied.',
    'If I lied, I’m sorry.',
    'Maybe I shouted.',
    'Everyone thinks I cheated.',
    '“I lied to you” is what you want to hear.',
    'I lied down for a bit.',
    'You lied to me.',
    'You shouted, so we are even.',
    'I lied and I shouted.',
    'I cheated on the exam.',
    'I was cold and wet through.',
    'I have done wrong.',
    'I’m sorry for everything.',
    'I was at work all day.',
    'My brother drank too much.',
  ])('none in: %s', (text) => expect(owned(text)).toBeUndefined());

  test('is only taken from a line that owns it', () => expect(read('I lied to you.', ['defend'])).toEqual({}));
});

test('whatever is typed, the reader answers with phrases of its table', () => {
  const phrases = [...theTakenTable.places, ...theTakenTable.things, ...theTakenTable.deeds].map(
    ({ phrase }) => phrase,
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { day, ...named } = read(text, ['propose-next-step', 'own-fault']);
      expect(Object.values(named).every((phrase) => phrases.includes(phrase))).toBe(true);
      expect(day ?? '').toMatch(/^[\w’ ]*$/u);
    }),
  );
});

test('a table with a pattern that cannot be read says which', () => {
  const [park] = theTakenTable.places;
  const broken = takenTableSchema.parse({ ...theTakenTable, places: [{ ...park, patterns: ['@nowhere park'] }] });
  const failed = createSlotReader(broken);
  expect(failed.ok ? '' : failed.error).toMatch(/^places, the café: @nowhere/);
});
