import { placeholdersOf, readPlaceholder } from '../fill-text';
import { diagnose } from './diagnostic';
import type { Diagnostic } from './diagnostic';
import type { ShownText } from './texts-of';

/** Phrases in the mouth of the ex alone: with "I", or with what the person just said; and the one in the app's. */
const SPOKEN_ONLY = /^(?:took\..+|ended\.spoken)$/;
const TOLD_ONLY = 'ended.story';

type Facts = Readonly<Record<string, unknown>>;

function checkPlaceholder(inside: string, { path, kind }: ShownText, facts: Facts): Diagnostic[] {
  const found = readPlaceholder(inside);
  if (found.kind === 'unknown') return [diagnose('sc010', path, `"{${inside}}" is no placeholder`)];
  if (found.kind === 'fact' && !Object.hasOwn(facts, found.key)) {
    return [diagnose('sc011', path, `there is no fact "${found.key}"`)];
  }
  if (found.kind !== 'phrase') return [];
  if (kind !== 'line' && SPOKEN_ONLY.test(found.key)) {
    return [diagnose('sc026', path, `"{${inside}}" is for what the ex says, not for what is told`)];
  }
  return kind === 'line' && found.key === TOLD_ONLY
    ? [diagnose('sc026', path, `"{${inside}}" is for what is told, not for what the ex says`)]
    : [];
}

/** sc010, sc011, sc026: what stands in braces can be filled there, and nothing else does. */
export function checkText(shown: ShownText, facts: Facts): Diagnostic[] {
  const { text, path } = shown;
  const isTorn = /[{}]/.test(text.replace(/\{[^{}]*\}/g, ''));
  return [
    ...(isTorn ? [diagnose('sc010', path, 'a brace without its other half, or braces within braces')] : []),
    ...(/<\/?[a-z!]/i.test(text)
      ? [diagnose('sc010', path, 'markup is not a placeholder; lines are plain words')]
      : []),
    ...placeholdersOf(text).flatMap((inside) => checkPlaceholder(inside, shown, facts)),
  ];
}
