import type { Card, CardLine } from './preparation-schema';

/** What each line of the card is called, in the order in which it is said. */
export const CARD_LABELS: Readonly<Record<CardLine, string>> = {
  why: 'Why I’m asking',
  part: 'My part',
  reasons: 'Why it could work',
  ask: 'What I’d like',
  ifNo: 'If it is a no',
};

/** Marks that Markdown would take for its own; the person's words must stay what they are. */
const escape = (text: string): string => text.replace(/([\\`*_[\]<>#|~])/g, '\\$1').replace(/\r?\n/g, '  \n');

/**
 * The card as Markdown, ending with a line break; lines left empty are left out.
 * @param name - of the one it is for; may be empty.
 */
export function cardMarkdown(card: Card, name: string): string {
  const title = ['# What I want to say', name.trim() === '' ? null : `For the talk with ${escape(name.trim())}.`];
  const lines = (Object.entries(CARD_LABELS) as [CardLine, string][]).flatMap(([key, label]) =>
    card[key].trim() === '' ? [] : [`## ${label}`, escape(card[key].trim())],
  );
  const plans = card.plans
    .filter(({ when, act }) => when.trim() !== '' && act.trim() !== '')
    .map(({ when, act }) => `- **If ${escape(when.trim())},** ${escape(act.trim())}`);
  const planned = plans.length > 0 ? ['## If … then', plans.join('\n')] : [];
  return `${[...title, ...lines, ...planned].filter((part) => part !== null).join('\n\n')}\n`;
}

/** The card as plain text for the clipboard: label, then words, a free line between. */
export function cardText(card: Card): string {
  const lines = (Object.entries(CARD_LABELS) as [CardLine, string][]).flatMap(([key, label]) =>
    card[key].trim() === '' ? [] : [`${label}\n${card[key].trim()}`],
  );
  const plans = card.plans
    .filter(({ when, act }) => when.trim() !== '' && act.trim() !== '')
    .map(({ when, act }) => `If ${when.trim()}, ${act.trim()}`);
  return [...lines, ...(plans.length > 0 ? [`If … then\n${plans.join('\n')}`] : [])].join('\n\n');
}
