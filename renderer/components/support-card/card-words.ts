import type { SafetyClass } from '@shared/phrasing/taxonomy';

/** The words on the card. One sentence of care, then people; no diagnosis, no promise, no scolding. */
export const CARD_WORDS: Readonly<
  Record<SafetyClass | 'open' | 'hurt', { readonly title: string; readonly text: string }>
> = {
  'self-harm': {
    title: 'It sounds as if this is very hard right now.',
    text: 'If you might hurt yourself, please talk to a person today. You don’t have to be sure how bad it is, and you don’t have to find the right words.',
  },
  threat: {
    title: 'This line reads as a threat.',
    text: 'Said to a real person it can frighten them, and it can be a crime; that depends on where you live. If you are worried about what you might do, there are people who will listen, and stopping for today is a good step.',
  },
  'unwanted-contact': {
    title: 'Before this goes any further than this page.',
    text: 'If a court order or a clear no is in place, sending this can harm you both, even if it is kind. Rehearsing here is private; sending is a different step. People who know the law where you live can tell you more.',
  },
  hurt: {
    title: 'You said that they hurt or frightened you.',
    text: 'A talk with them is not offered here: what helps with most exes can be dangerous with one like that, and none of it was yours to prevent. These people know a lot about it, and will listen without telling you what to do.',
  },
  open: {
    title: 'People to turn to.',
    text: 'A break-up can be one of the hardest times there is. You can talk to someone about it at any hour; it need not be an emergency, and you don’t have to find the right words.',
  },
};
