import type { Intent } from '../dialogue/intents';
import type { Dimension } from '../dialogue/scenario-schema';
import type { Level } from './debrief';

/** Every sentence of the review that is not the person's own. Plain and kind; nothing scolds, nothing counts up. */

/** Beside the level, by what there is to see. */
export const SUMMARIES: Readonly<Record<Dimension, Readonly<Record<Level, string>>>> = {
  calm: {
    high: 'steady from first to last',
    medium: 'steady, but for a moment or two',
    low: 'the weight of it came through often',
    'not-shown': 'nothing was said yet',
  },
  honest: {
    high: 'what you want and why are both there',
    medium: 'part of it is there; there is more to say',
    low: 'what you want, and why, stayed out of the talk',
    'not-shown': 'the talk was too short for it',
  },
  ownership: {
    high: 'you named your part and let it stand',
    medium: 'what you did and what you changed: some of it is there',
    low: 'your own part stayed out of the talk',
    'not-shown': 'the talk was too short for it',
  },
  listening: {
    high: 'what they said came back in what you said',
    medium: 'you heard some of it; some went by',
    low: 'what they said had little echo',
    'not-shown': 'they had hardly said anything yet',
  },
  respect: {
    high: 'they had room all the way',
    medium: 'room, with a push or a charge in between',
    low: 'there was little room for a no',
    'not-shown': 'nothing was said yet',
  },
};

/** What the person did at a swing of the timeline. */
export const DEEDS: Readonly<Partial<Record<Intent, string>>> = {
  'own-fault': 'you owned it',
  apologise: 'you apologised',
  reflect: 'you had heard it',
  'ask-open-question': 'you asked',
  'give-room': 'you gave room',
  'accept-no': 'you took the no',
  'state-why': 'you said why',
  'give-reason': 'you gave a reason',
  'describe-change': 'you named a change',
  'state-feelings': 'you said a feeling',
  thank: 'you thanked',
  'ask-to-talk': 'you asked first',
  'propose-next-step': 'you proposed a step',
  'set-own-boundary': 'you set a limit',
  'ask-for-second-chance': 'you asked for a try',
  reminisce: 'you remembered',
  beg: 'you pleaded',
  pressure: 'you pressed',
  ultimatum: 'you set an ultimatum',
  blame: 'you blamed',
  insult: 'you insulted',
  threaten: 'you threatened',
  'guilt-trip': 'you put weight on it',
  'apologise-but': 'a “but” came after',
  defend: 'you defended',
  evade: 'you stepped round it',
  'ask-about-new-partner': 'you asked about someone',
  'off-topic': 'you changed the subject',
};

interface NextWords {
  readonly title: string;
  readonly why: string;
}

/** One thing to try, by dimension: where something weighed on it, where it did not come up, where it did and there is more. */
export const NEXT_STEPS: Readonly<Record<Dimension, { weighed: NextWords; missing: NextWords; more: NextWords }>> = {
  respect: {
    weighed: {
      title: 'Ask once, then leave it with them.',
      why: 'Say what you would like and that a no is fine, and let the next word be theirs.',
    },
    missing: {
      title: 'Leave a way out in what you ask.',
      why: 'A yes is worth having when a no would have been easy.',
    },
    more: { title: 'Leave a way out in what you ask.', why: 'A yes is worth having when a no would have been easy.' },
  },
  calm: {
    weighed: {
      title: 'Say it once, at half the weight.',
      why: 'One sentence for what you feel, then a full stop. A pause is a move, too.',
    },
    missing: { title: 'Begin by asking whether now suits.', why: 'It gives both of you a steady start.' },
    more: { title: 'Begin by asking whether now suits.', why: 'It gives both of you a steady start.' },
  },
  ownership: {
    weighed: {
      title: 'Name your part, and stop there.',
      why: 'One thing you did and what it did to them. Nothing after it, not even a reason.',
    },
    missing: {
      title: 'Name one thing you did.',
      why: 'One evening, one habit, one sentence. Something they would recognise.',
    },
    more: {
      title: 'Say what it did to them.',
      why: 'You named your part. The other half is what it was like on their side, in one sentence.',
    },
  },
  listening: {
    weighed: {
      title: 'Answer their line first.',
      why: 'Give back in your own words what they had just said, and only then go on.',
    },
    missing: {
      title: 'Ask what it was like for them.',
      why: 'One open question, and then the patience to hear the answer.',
    },
    more: {
      title: 'Give one of their sentences back.',
      why: 'In your own words, before you go on to yours. It need not be clever.',
    },
  },
  honest: {
    weighed: {
      title: 'Answer the question as it was asked.',
      why: 'They asked something plain. A short, plain answer carries further than a careful one.',
    },
    missing: {
      title: 'Say why, and one reason it could work.',
      why: 'Why them, why now, and one thing that is different from before.',
    },
    more: {
      title: 'Add the half that is missing.',
      why: 'Why them, why now, and one reason it could work: each in one plain sentence.',
    },
  },
};

export const NEXT_AFTER_NO: NextWords = {
  title: 'When the no has come, let it be the answer.',
  why: 'One question to be sure you understood is fine. After that, thank them and go; that is the hard part, and it can be practised.',
};

export const NEXT_WHEN_ALL_HELD: NextWords = {
  title: 'Have it once more, with fewer words.',
  why: 'It held. Said shorter, it is easier to keep hold of on the day.',
};

/** Where the person sees all five differently. */
export const NEXT_OF_YOUR_OWN: NextWords = {
  title: 'Take what you saw yourself.',
  why: 'You see this talk differently from the review. What would you say the same way again, and what otherwise?',
};

/** What each facet of the rubric is about, by its number. */
export const FACETS: Readonly<Record<number, string>> = {
  1: 'a soft opening',
  2: 'honest, concrete reasons',
  3: 'owning your part',
  4: 'what is different now',
  5: 'listening',
  6: 'speaking for yourself, seeing their side',
  7: 'calm and self-respect',
  8: 'a small ask that is free to refuse',
  9: 'reading and respecting limits',
  10: 'ending well',
};

/** Closes the lead, whatever happened. */
export const NOBODY_CAN_TELL = 'What your own ex would do, nobody can tell from here; how you spoke is yours.';
