import type { Category, Praise, SafetyClass } from './taxonomy';

/** The word on screen for each category of flag. */
export const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  criticism: 'judging who they are',
  contempt: 'contempt',
  defensiveness: 'warding off',
  stonewalling: 'shutting the door',
  pleading: 'pleading',
  ultimatum: 'ultimatum',
  'guilt-trip': 'guilt',
  pressure: 'pressure',
  bargaining: 'bargaining',
  dependency: 'dependency',
  catastrophising: 'no way out',
  absolutes: 'always or never',
  'mind-reading': 'reading their mind',
  surveillance: 'watching',
  jealousy: 'jealousy',
  'love-bombing': 'too much at once',
  'self-abasement': 'running yourself down',
  'faulty-apology': 'half an apology',
  minimising: 'making it small',
  rushing: 'skipping steps',
  fishing: 'fishing for comfort',
  shouting: 'shouting',
  flooding: 'flooding',
  length: 'length',
};

/** The word on screen for each praise mark. */
export const PRAISE_WORDS: Readonly<Record<Praise, string>> = {
  'i-statement': 'spoke for yourself',
  ownership: 'owned it',
  validation: 'showed you heard',
  'open-question': 'asked openly',
  'permission-to-say-no': 'left them free',
  'concrete-change': 'named a change',
  gratitude: 'thanked',
  'respecting-space': 'gave room',
  'calm-close': 'closed calmly',
};

/** The word on screen for each class of safety. */
export const SAFETY_WORDS: Readonly<Record<SafetyClass, string>> = {
  'self-harm': 'dying, or harm to yourself',
  threat: 'threats',
  'unwanted-contact': 'contact that is not wanted',
};

/** The word on screen for whatever a rule is filed under. */
export const wordsOfCategory = (category: Category | Praise | SafetyClass): string =>
  ({ ...CATEGORY_WORDS, ...PRAISE_WORDS, ...SAFETY_WORDS })[category];
