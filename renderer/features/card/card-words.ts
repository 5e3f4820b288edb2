import type { CardLine } from '@shared/preparation/preparation-schema';

/** What a line of the card is for: stands in it while it is empty, and is read out with its field. */
export const CARD_HINTS: Readonly<Record<CardLine, string>> = {
  why: 'one concrete reason, in your own words',
  part: 'one thing you did, without a “but”',
  reasons: 'what is different now, or what you two are good at',
  ask: 'one small thing, easy to turn down',
  ifNo: 'how you will take it: thanks, and no second try',
};
