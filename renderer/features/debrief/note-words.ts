import type { Category } from '@shared/phrasing/taxonomy';

/** What a line may read as, to go on after "can read as"; other categories are told by rules alone. */
const NOTE_WORDS: Readonly<Partial<Record<Category, string>>> = {
  criticism: 'a judgement of who they are',
  contempt: 'looking down on them',
  defensiveness: 'warding off what they said',
  pleading: 'pleading',
  'guilt-trip': 'putting your pain on them',
  pressure: 'pressing them',
  bargaining: 'offering a trade',
  dependency: 'leaning on them with your whole weight',
  catastrophising: 'the end of all hope',
  absolutes: 'a charge of always or never',
  'mind-reading': 'telling them what they feel',
  surveillance: 'having watched them',
  jealousy: 'jealousy',
  'love-bombing': 'too much at once',
  'self-abasement': 'running yourself down',
  flooding: 'a flood of words',
};

/** "This may read as pressing them, or as pleading." */
export function noteSentence(categories: readonly Category[]): string {
  const words = categories.map((category) => NOTE_WORDS[category] ?? 'hard to hear');
  return `This may read as ${[...new Set(words)].join(', or as ')}.`;
}
