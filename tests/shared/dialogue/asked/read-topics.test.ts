import { createTopicReader } from '@shared/dialogue/asked/create-topic-reader';
import { compileTopics, findTopics } from '@shared/dialogue/asked/find-topics';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { theTables, theTopics } from '../../../support/tables';

const ids = theTopics.topics.map(({ id }) => id);
const read = createTopicReader([theTables.common], ids);

/** Ways of asking each topic, as people of different ages and places do. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  'how-are-you': [
    'how are you?',
    'How r u',
    'hows things',
    'how have you been keeping',
    'You ok?',
    'hru',
    'I wanted to ask how you are.',
    'are you alright',
    'how are you doing these days?',
    'and you?',
    'wbu',
    "how's life treating you?",
    'Have you been well?',
  ],
  'your-day': [
    'what have you been up to',
    'how was your week?',
    'hows ur day been',
    'what r u up to these days?',
    'wyd',
    'Did you have a good Christmas?',
  ],
  family: [
    "How's your mum?",
    'hows ur mom doing',
    'how is everybody at home?',
    'How are your parents keeping?',
    'is your dad ok',
    'what about your sister?',
    'I was wondering how your nan is.',
    'your mum ok?',
  ],
  work: [
    "How's work?",
    'hows the new job going',
    'are you still working at the hospital?',
    'tell me about work',
    'how is your course going?',
    'work ok?',
  ],
  'miss-me': [
    'Do you miss me?',
    'do u ever miss me',
    'did you miss us at all?',
    'have you missed me?',
    'miss me?',
    'I wonder if you miss me.',
  ],
  'think-of-me': [
    'Do you ever think about us?',
    'do you think about it',
    'have you thought about me at all?',
    'do i ever cross your mind',
    'think of me much?',
  ],
  'love-me': [
    'Do you still love me?',
    'do u love me',
    'do you have feelings for me still?',
    'are you still in love with me',
    'is there any love left?',
    "Don't you love me?",
    'Do you still care about me?',
  ],
  'loved-me': [
    'Did you ever love me?',
    'was any of it real?',
    'was it real',
    'did it mean anything to you?',
    'did I mean anything to you',
  ],
  'seeing-anyone': [
    'Are you seeing anyone?',
    'is there someone else?',
    'r u single',
    'have you met someone',
    'do you have a boyfriend',
    'is it serious',
    'have you moved on?',
    "who's the new guy",
  ],
  happy: ['Are you happy?', 'are you happier now', 'is life better without me?', 'you happy now?'],
  'why-ended': [
    'Why did you leave?',
    'why did we break up',
    'what did I do wrong?',
    'what went wrong with us',
    'where did I go wrong?',
    'what broke us?',
    'was it me?',
    'I never understood why you left.',
    'was I not enough?',
  ],
  'how-was-it': [
    'What was it like for you?',
    'how did that feel?',
    'Did I hurt you?',
    'how was it for you when I left',
    'what was that like for you?',
    'was it hard for you?',
    'How did that make you feel?',
  ],
  angry: ['Are you still angry with me?', 'are u mad at me', 'do you hate me?', 'still angry?', 'do you blame me'],
  regret: ['Do you regret it?', 'any regrets?', 'do you ever regret leaving me?', 'was it a mistake?'],
  forgive: ['Can you forgive me?', 'could you ever forgive me', 'will you be able to forgive me?', 'am I forgiven?'],
  'believe-me': [
    'Do you believe me?',
    'do you trust me',
    'could you ever trust me again?',
    "don't you believe me?",
    'would you be able to trust me',
  ],
  'what-need': [
    'What do you need from me?',
    'what do you want',
    'what would help?',
    'what do u want from me',
    'is there anything you need?',
    'what is it you want?',
  ],
  'what-can-i-do': [
    'What can I do?',
    'how can I make it right?',
    'is there anything I can do',
    'what could i do to fix this',
    'how do I make things right with you?',
    'tell me what to do',
    'can I fix this?',
    'what would it take?',
  ],
  'too-late': [
    'Is it too late?',
    'is there any chance for us?',
    'could you see us together again?',
    'do I have a chance',
    'would you take me back?',
    'is it really over?',
    'can we get back together?',
  ],
  'see-again': [
    'Can I see you again?',
    'could we do this again some time?',
    'will I see you again?',
    'can we meet up again',
    'would you want to meet again?',
  ],
  'stay-in-touch': [
    'Can I call you?',
    'can i text u sometimes',
    'could I write to you?',
    'can we be friends?',
    'can we stay in touch',
    'do you want to hear from me?',
    'will you write back?',
  ],
  'how-long': ['How long do you need?', 'when will you know?', 'how much time do you need', 'do you need more time?'],
  'stay-or-go': [
    'Should I go?',
    'do you want me to leave',
    'do you want me to stop?',
    'should I leave you alone?',
    'shall I go now',
    'want me to go?',
    'would you rather I left?',
  ],
  'did-you-read': [
    'Did you get my message?',
    'did you read my letter',
    'have you seen my text?',
    'did my letter arrive?',
  ],
  'what-think': [
    'What do you think?',
    'how does that sound?',
    'does that make sense',
    'do you understand?',
    'what do you say to that?',
    'do you see what I mean',
    'is that ok?',
  ],
  'what-mean': ['What do you mean?', 'like what?', 'which one?', 'what are you asking me', 'what do you mean by that'],
  'may-i-say': [
    'Can I say something?',
    'can i explain',
    'may I ask you something?',
    'can I tell you something',
    'could I just explain myself?',
    'would you hear me out?',
  ],
  'tell-me': [
    'Fine. Read me the list.',
    'ok, fire away',
    'give me the others',
    'Tell me.',
    'go on',
    'Go on, please.',
    'say more',
    "I'm listening.",
    'I’m all ears',
    'tell me more',
  ],
  remember: ['Do you remember the lake?', 'remember when we got lost?', 'do u still remember our song'],
  'why-cold': [
    "What's wrong?",
    'what did I say?',
    'why are you being like this',
    'why so cold?',
    'did I say something wrong?',
  ],
  'not-answered': [
    "You didn't answer me.",
    'i literally asked u twice lol',
    "That's not what I asked.",
    'you still havent said why',
    'you skipped my question',
  ],
  nervous: [
    'Are you nervous?',
    'is this weird for you?',
    'do you want to stop for a minute?',
    'is this hard for you too?',
    'do you need a break?',
  ],
  'bad-news': [
    'My sister died in October.',
    'my dad is in hospital',
    'i lost my job last week',
    'Our dog died.',
    'My mum’s got cancer.',
    'i got laid off',
  ],
  'not-said': [
    'I never said tomorrow.',
    'that’s not what I meant',
    'you got me wrong',
    'no i didnt mean it like that',
    'I did not offer that.',
    'Who said anything about money?',
    'what tomorrow?',
  ],
  wait: ['wait', 'hang on a sec', 'One moment.', 'please wait', 'let me think'],
  'any-who': ['Who plays this viola?', 'who helped you', 'With who?'],
  'any-when': ['When did you move?', 'since when', 'What time does your shift end?'],
  'any-long': ['How long did it take you?', 'how many are there', 'How far is it?'],
  'any-where': ['where did you go', 'Where is that?', 'From where?'],
  'any-why': ['why me', 'Why did you want the six weeks?', 'What made you come?', 'why him?'],
  'any-which': ['What are you working on after this one?', 'which song was it', 'what else', 'whose wedding is it'],
  'any-how': ['How’s the boiler?', 'how did it go', 'How would that work?'],
  'any-them': ['Did she know about me?', 'was any of it good', 'Is it still a no?', 'is he driving you mad yet'],
  'any-you': ['Did you see the match?', 'would you wear it', 'Could you put the light on?'],
  'any-may': ['Can I bring the boxes on Saturday?', 'shall we sit down', 'Is it ok if I answer later?'],
};

const NOT_ASKED = [
  'Your mum was kind to me.',
  'I miss you.',
  'I love you still.',
  'you asked how I was',
  'You asked me why I left and I said nothing.',
  'My sister asked “how are you?” and I cried.',
  'I am sorry I lied to you.',
  'I know why you left.',
  'I have been seeing a therapist.',
  'I am not asking what you think.',
  'I was angry that night.',
  'I remember the lake.',
  'I work nights now.',
  'It was real to me.',
  'I regret it.',
  'We could be friends.',
  'You were happy with him.',
  'Thank you for telling me.',
  'I will not ask you to forgive me.',
  'ok',
  '',
  'My sister, who lives up here, knows it too.',
  'When you left I cried.',
  'I know how you felt.',
  'That is nice, isn’t it?',
  'Who cares.',
  'My phone died on the way.',
  'My sister passed her driving test.',
  'I never said sorry for that night.',
  'I never said it when it mattered.',
  'I never asked you that.',
  'When my dad was ill you just did the washing up.',
  'I never said goodbye to your mum.',
  'It died a death, that joke.',
  'We could each write down what went wrong.',
  'You don’t have to tell me if there is someone.',
];

describe('topics', () => {
  test('every common topic is asked here', () => {
    expect(Object.keys(ASKED).toSorted()).toEqual(theTopics.topics.map(({ id }) => id).toSorted());
  });

  test.each(Object.entries(ASKED).flatMap(([topic, lines]) => lines.map((line) => [line, topic] as const)))(
    '“%s” asks %s',
    (line, topic) => {
      expect(read(line)?.topics[0]).toBe(topic);
      expect(read(line)?.mainly).toBe(true);
    },
  );

  test.each(NOT_ASKED)('“%s” asks nothing', (line) => {
    expect(read(line)).toBeNull();
  });

  test('of several the weightiest comes first, and a question beside something else is not what the line mainly does', () => {
    expect(read('How are you? Do you still love me?')?.topics).toEqual(['love-me', 'how-are-you']);
    const beside = read('I lied to you about the money for two years and I am ashamed of it. How is your mum?');
    expect(beside).toEqual({ topics: ['family'], mainly: false });
  });

  test('a scenario’s own come first, also where their words lie around common ones', () => {
    const own = [{ id: 'the-dog', patterns: ['how is your mum and the dog', 'is the dog ok'], except: [] }];
    const both = createTopicReader([findTopics(own, theTopics), theTables.common], ['the-dog', ...ids]);
    expect(both('How is your mum and the dog?')).toEqual({ topics: ['the-dog'], mainly: true });
    expect(both('How are you? Is the dog ok?')).toEqual({ topics: ['the-dog', 'how-are-you'], mainly: true });
  });

  test('never throws, and a pattern that cannot be read is told', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (line) => void read(line)));
    const broken = compileTopics([{ id: 'dog', patterns: ['how is @nobody'], except: [] }], theTopics.lexicon);
    expect(broken).toMatchObject({
      ok: false,
      error: [{ path: ['topics', 0, 'patterns', 0], message: expect.stringContaining('@nobody') as string }],
    });
  });
});
