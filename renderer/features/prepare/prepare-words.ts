/** The questions of Prepare, in their order. */
export const STEPS = ['why', 'apart', 'part', 'signs', 'standing', 'names'] as const;
export type Step = (typeof STEPS)[number];

interface StepWords {
  /** In the gutter, and on the button that leads there. */
  readonly name: string;
  readonly question: string;
  readonly lead: string;
  /** Beside the question: a heading and a few sentences each. */
  readonly beside: readonly (readonly [string, string])[];
}

const STAYS =
  'It stays on this computer. You will see it again when you fill in your card, and nowhere else unless you ask.';

export const STEP_WORDS: Readonly<Record<Step, StepWords>> = {
  why: {
    name: 'Why them',
    question: 'Why would you like to talk with them?',
    lead: 'This one person, not just anybody. What do you hope would be different afterwards?',
    beside: [
      [
        'Why this question',
        'A concrete reason is easier to hear than a big one. Missing them is a good reason to feel sad; it need not be a reason to try again.',
      ],
      [
        'If you are stuck',
        'What would you tell them if nothing could come of it? And is it them you miss, or the company?',
      ],
      ['What happens with it', STAYS],
    ],
  },
  apart: {
    name: 'How long apart',
    question: 'How long have you been apart?',
    lead: 'Roughly is fine. The scenarios use it, so that you don’t have to explain it each time.',
    beside: [
      [
        'Why this question',
        'Space does a lot of the work. In the first weeks most people can hardly think, on both sides.',
      ],
      [
        'If it was last week',
        'You can rehearse all the same. Perhaps let the real talk wait until a good day is more common than a bad one.',
      ],
    ],
  },
  part: {
    name: 'Your part',
    question: 'What was your part in how it ended?',
    lead: 'Not all of it. One or two things you did, said as plainly as you can.',
    beside: [
      [
        'Why this question',
        'One specific thing, owned without a “but”, is what people tend to hear. It was not all your fault, which does not mean that nothing was.',
      ],
      [
        'If you are stuck',
        'Think of one evening rather than the whole year. What would they say you did? Is some of that fair?',
      ],
      ['What happens with it', STAYS],
    ],
  },
  signs: {
    name: 'Signs you’ve seen',
    question: 'What have you seen from their side?',
    lead: 'Tick what you have noticed yourself, without looking for it.',
    beside: [
      [
        'Why this question',
        'Signs are never certain: a short answer may be a busy day. Several that point the same way are worth taking seriously.',
      ],
      ['What happens with it', 'Some scenarios are suggested because of a sign you noted. None is taken away.'],
    ],
  },
  standing: {
    name: 'A no, or an order',
    question: 'Is there a no, or something to keep in mind?',
    lead: 'Two plain questions. Your answers change what this place offers, not what you may write.',
    beside: [
      [
        'Why this question',
        'Writing to someone who said no, or whom a court told you to leave alone, can harm you both, even if it is kind.',
      ],
      [
        'What happens with it',
        'With a no or an order, talks here are practice for you alone: unsent. If they hurt or frightened you, you will find people to turn to in place of a talk.',
      ],
    ],
  },
  names: {
    name: 'Names and facts',
    question: 'Who is it about?',
    lead: 'A first name or a nickname will do. The lines then sound like your story.',
    beside: [
      [
        'What happens with it',
        'Each scenario starts out with these. You can change them for one talk, and leave all of it empty.',
      ],
    ],
  },
};

export const STANDING_CHOICES = [
  { value: 'none', label: 'No', words: 'nobody has asked me not to write' },
  { value: 'clear-no', label: 'They said no', words: 'they asked me to stop, or blocked me' },
  { value: 'order', label: 'A court order', words: 'no contact, or only about certain things' },
] as const;

export const HARM_CHOICES = [
  { value: 'none', label: 'No', words: 'there were rows, but nobody had to be afraid' },
  { value: 'they-hurt-me', label: 'They hurt or frightened me', words: 'or I was afraid of what they might do' },
  { value: 'i-hurt-them', label: 'I hurt or frightened them', words: 'or they said that they were afraid of me' },
] as const;

/** Said below a question. */
export const STEP_ASIDES = {
  readSigns: 'One sign can be read in several ways.',
  toSigns: 'Practise reading them',
} as const;
