import type { CardLine } from '@shared/preparation/preparation-schema';

/** What a line of the card is for: stands in it while it is empty, and is read out with its field. */
export const CARD_HINTS: Readonly<Record<CardLine, string>> = {
  why: 'One concrete reason, in your own words',
  part: 'One thing you did, without a “but”',
  reasons: 'What is different now, or what you two are good at',
  ask: 'One small thing, easy to turn down',
  ifNo: 'How you will take it: thanks, and no second try',
};
