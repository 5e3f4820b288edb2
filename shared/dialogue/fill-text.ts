import type { Pronouns } from './scenario-schema';

/** What a text may weave in. */
export interface Filling {
  readonly name: string;
  readonly pronouns: Pronouns;
  readonly facts: Readonly<Record<string, string>>;
}

const FORMS: Readonly<Record<Pronouns, Readonly<Record<string, string>>>> = {
  she: { they: 'she', them: 'her', their: 'her', theirs: 'hers', themself: 'herself' },
  he: { they: 'he', them: 'him', their: 'his', theirs: 'his', themself: 'himself' },
  they: { they: 'they', them: 'them', their: 'their', theirs: 'theirs', themself: 'themself' },
};

const PLACEHOLDER = /\{([^{}]*)\}/g;
const VERB = /^([\p{L}’']+)\|([\p{L}’']+)$/u;
const FACT = /^fact\.(.+)$/;

/** What a placeholder is: its kind, or `unknown`. Diagnostics ask; a reader of lines never has to. */
export function readPlaceholder(
  inside: string,
): { kind: 'name' | 'pronoun' | 'verb' | 'unknown' } | { kind: 'fact'; key: string } {
  if (inside === 'name') return { kind: 'name' };
  if (Object.hasOwn(FORMS.they, inside.charAt(0).toLowerCase() + inside.slice(1))) return { kind: 'pronoun' };
  if (VERB.test(inside)) return { kind: 'verb' };
  const key = FACT.exec(inside)?.[1];
  return key === undefined ? { kind: 'unknown' } : { kind: 'fact', key };
}

/** What stands in braces in a text, without them, in order. */
export const placeholdersOf = (text: string): string[] =>
  Array.from(text.matchAll(PLACEHOLDER), (match) => match[1] ?? '');

function fillOne(inside: string, { name, pronouns, facts }: Filling): string {
  const found = readPlaceholder(inside);
  if (found.kind === 'name') return name;
  if (found.kind === 'fact') return Object.hasOwn(facts, found.key) ? (facts[found.key] ?? '') : '';
  if (found.kind === 'verb') {
    const [one = '', many = ''] = inside.split('|');
    return pronouns === 'they' ? many : one;
  }
  if (found.kind === 'unknown') return '';
  const form = FORMS[pronouns][inside.charAt(0).toLowerCase() + inside.slice(1)] ?? '';
  const upper = inside.charAt(0) !== inside.charAt(0).toLowerCase();
  return upper ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/**
 * Weaves name, pronouns, verb forms and facts into a text; FORMAT.md, "Lines".
 * @returns the text without braces. What is unknown is left out; that it does not occur is checked before (sc010, sc011).
 * Values are woven in once: braces inside a name stay as they are.
 * @throws never.
 */
export function fillText(text: string, filling: Filling): string {
  return text.replace(PLACEHOLDER, (_, inside: string) => fillOne(inside, filling));
}
