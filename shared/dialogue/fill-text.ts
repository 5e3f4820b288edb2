import type { Pronouns } from './scenario-schema';
import { SLOTS } from './taken/slots';

/** What a text may weave in. */
export interface Filling {
  readonly name: string;
  readonly pronouns: Pronouns;
  readonly facts: Readonly<Record<string, string>>;
  /** Ready-made phrases by their placeholder: `apart`, `fault.deed`, `took.day`, … */
  readonly phrases: Readonly<Record<string, string>>;
}

const FORMS: Readonly<Record<Pronouns, Readonly<Record<string, string>>>> = {
  she: { they: 'she', them: 'her', their: 'her', theirs: 'hers', themself: 'herself' },
  he: { they: 'he', them: 'him', their: 'his', theirs: 'his', themself: 'himself' },
  they: { they: 'they', them: 'them', their: 'their', theirs: 'theirs', themself: 'themself' },
};

/** Phrases that come from what happened before the talk. */
export const HISTORY_PHRASES = [
  'apart',
  'together',
  'ended.story',
  'ended.spoken',
  'fault.deed',
  'fault.doing',
  'fault.thing',
  'ask.to',
  'ask.thing',
] as const;
const PHRASES: readonly string[] = [...HISTORY_PHRASES, ...SLOTS.map((slot) => `took.${slot}`)];

const PLACEHOLDER = /\{([^{}]*)\}/g;
const VERB = /^([\p{L}’']+)\|([\p{L}’']+)$/u;
const FACT = /^fact\.(.+)$/;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Placeholder =
  | { readonly kind: 'name' | 'pronoun' | 'verb' | 'unknown' }
  | { readonly kind: 'fact' | 'phrase'; readonly key: string };

/** What a placeholder is: its kind, or `unknown`. Diagnostics ask; a reader of lines never has to. */
export function readPlaceholder(inside: string): Placeholder {
  const lower = lowerFirst(inside);
  if (lower === 'name') return { kind: 'name' };
  if (Object.hasOwn(FORMS.they, lower)) return { kind: 'pronoun' };
  if (PHRASES.includes(lower)) return { kind: 'phrase', key: lower };
  if (VERB.test(inside)) return { kind: 'verb' };
  const key = FACT.exec(lower)?.[1];
  return key === undefined ? { kind: 'unknown' } : { kind: 'fact', key };
}

/** What stands in braces in a text, without them, in order. */
export const placeholdersOf = (text: string): string[] =>
  Array.from(text.matchAll(PLACEHOLDER), (match) => match[1] ?? '');

const ownValue = (record: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(record, key) ? (record[key] ?? '') : '';

function fillOne(inside: string, { name, pronouns, facts, phrases }: Filling): string {
  const found = readPlaceholder(inside);
  const begin = (value: string) => (inside === lowerFirst(inside) ? value : upperFirst(value));
  if (found.kind === 'name') return begin(name);
  if (found.kind === 'fact') return begin(ownValue(facts, found.key));
  if (found.kind === 'verb') {
    const [one = '', many = ''] = inside.split('|');
    return pronouns === 'they' ? many : one;
  }
  if (found.kind === 'unknown') return '';
  const form = found.kind === 'phrase' ? ownValue(phrases, found.key) : (FORMS[pronouns][lowerFirst(inside)] ?? '');
  return begin(form);
}

const ORPHANED_ARTICLE = /(?<![\p{L}’'])(?:an?|the)\s+(?=[,.;:!?…]|$)/giu;

/** Closes the hole that something missing left: no article without its noun, no space before a mark, a capital at the beginning. */
const mend = (text: string): string =>
  upperFirst(
    text
      .replace(/\s+/gu, ' ')
      .replace(ORPHANED_ARTICLE, '')
      .replace(/\s+(?=[,.;:!?…])/gu, '')
      .replace(/^[\s,.;:]+/u, '')
      .trim(),
  );

/**
 * Weaves name, pronouns, verb forms, facts and phrases into a text; FORMAT.md, "Placeholders".
 * @returns the text without braces. What is unknown or missing is left out without a hole; that it does not occur is checked before (sc010, sc011).
 * Values are woven in once: braces inside a name stay as they are.
 * @throws never.
 */
export function fillText(text: string, filling: Filling): string {
  let isTorn = false;
  const filled = text.replace(PLACEHOLDER, (_, inside: string) => {
    const value = fillOne(inside, filling);
    isTorn ||= value === '';
    return value;
  });
  return isTorn ? mend(filled) : filled;
}

/** Whether everything that a text weaves in is there. */
export const canFill = (text: string, filling: Filling): boolean =>
  placeholdersOf(text).every((inside) => fillOne(inside, filling) !== '');
