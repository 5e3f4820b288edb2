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
