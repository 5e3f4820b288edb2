import type { SignReading } from '@shared/practice/read-the-signs';

/** What is said around the exercises that read a cue. */
export const SIGNS_WORDS = {
  name: 'Read the signs',
  title: 'Read the signs',
  lead: 'A cue, and three ways to read it. There is no right answer to give: nobody can see into another person. What you know of the two of you counts for more.',
  question: 'How would you read it?',
  yours: 'your reading',
  leans: {
    interest: 'From outside it leans towards interest.',
    politeness: 'From outside it leans towards politeness.',
    closed: 'From outside it leans towards a closed door.',
  } satisfies Record<SignReading, string>,
  other: 'What else it could be',
  step: 'A next step',
  next: 'Another one',
  skip: 'Leave this one',
} as const;

export const SIGN_READING_WORDS: Readonly<Record<SignReading, string>> = {
  interest: 'Interest',
  politeness: 'Politeness',
  closed: 'A closed door',
};

/** What stands around quick takes, in the opening and in drills. */
export const TAKE_WORDS = {
  caption: 'What came of it, beside the take before',
  latest: 'This take',
  before: 'The one before',
  words: 'Your words',
  taken: 'Taken as',
  guess: '(a guess)',
  weighs: 'May weigh',
  helps: 'Helps',
  points: 'Honest points',
  answer: 'They answer',
  openness: 'How they seem',
  guarded: 'Someone guarded',
  open: 'Someone open',
  nothing: 'nothing here',
  empty: 'Write a line first',
  long: 'This line is too long to say',
  refused: 'This line could not be taken. Your words are still in the field.',
  more: 'If this is about more than the talk:',
  people: 'people to turn to',
} as const;

export const POINT_WORDS = { why: 'why you came', faults: 'your part', reasons: 'a reason it could work' } as const;

/** What is said in the opening. */
export const OPENING_WORDS = {
  name: 'The opening',
  title: 'The opening',
  lead: 'Your first two sentences, as often as you like. Each take stands beside the one before it, and none is kept unless you put it on your card.',
  which: 'Which talk',
  field: 'Your first two sentences',
  placeholder: 'How would you begin?',
  keep: 'Keep it for the card',
  kept: 'Kept on your card, under',
} as const;

/** What is said in drills. */
export const DRILL_WORDS = {
  name: 'Drills',
  title: 'Drills',
  lead: 'One moment, one answer, and what came of it at once. Again, or on to the next.',
  own: 'These are moments of your own talks at which something weighed, or they closed.',
  fromScenarios: 'There is nothing for this skill in your own talks yet, so these are moments from the scenarios.',
  skill: 'Which skill',
  field: 'Your answer',
  placeholder: 'What would you say here?',
  earlier: 'You said then',
  next: 'The next one',
  skip: 'Leave this one',
  goOn: 'Go on from here',
  none: 'There is no moment for this skill in the scenarios.',
  waiting: 'The scenarios are being opened.',
} as const;

export const UNSENT_LINE = 'You noted a no, or something like it: this is practice for you alone.';
