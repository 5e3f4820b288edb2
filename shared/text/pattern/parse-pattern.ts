import { fail, ok, type Result } from '../../result';
import { spellPatternWord } from '../spelling/spell';
import { inflect } from './lemma';
import type { Part, Pattern } from './pattern';

const SIGN = /\s*(?:(<\d-\d>)|([()|[\]])|([^\s()|[\]<>]+))/y;
const NAME = /^(?:@([a-z][a-z-]*)|\{([a-z][a-z-]*)\}|~([a-z]+))$/;
const MARK = /^[^\p{L}\p{N}@{~]+$/u;
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}'’/]*$/u;
const WIDEST_GAP = 5;

class PatternFault extends Error {}

function cutIntoSigns(source: string): string[] {
  const signs: string[] = [];
  const text = source.trimEnd();
  let at = 0;
  while (at < text.length) {
    SIGN.lastIndex = at;
    const match = SIGN.exec(text);
    const sign = match?.[1] ?? match?.[2] ?? match?.[3];
    if (!match || sign === undefined) throw new PatternFault(`cannot read it from “${text.slice(at)}”`);
    // A `?` stuck to a closing bracket belongs to the group, one that stands alone is the mark itself.
    const isStuck = match[0] === sign && signs.at(-1) === ')' && (sign === '?' || sign === '+');
    signs.push(isStuck ? `)${sign}` : sign);
    at = SIGN.lastIndex;
  }
  return signs;
}

const optional = (parts: readonly Part[]): Part => ({ kind: 'choice', options: [parts, []] });

/** The same words stand in thousands of patterns; each is read once. */
const known = new Map<string, readonly Part[]>();

function readWord(sign: string): readonly Part[] {
  const parts = known.get(sign) ?? readNewWord(sign);
  known.set(sign, parts);
  return parts;
}

function readNewWord(sign: string): Part[] {
  if (MARK.test(sign)) return [{ kind: 'words', words: [sign === '...' ? '…' : sign], plus: false }];
  const suffix = /[?+]$/.exec(sign)?.[0] ?? '';
  const body = suffix ? sign.slice(0, -1) : sign;
  const plus = suffix === '+';
  const parts = readBody(body, plus);
  if (plus && parts.length > 1) throw new PatternFault(`“${sign}” is more than one word and cannot be repeated`);
  return suffix === '?' ? [optional(parts)] : parts;
}

function readBody(body: string, plus: boolean): Part[] {
  const named = NAME.exec(body);
  if (named?.[1] !== undefined) return [{ kind: 'named', sign: '@', name: named[1], plus }];
  if (named?.[2] !== undefined) return [{ kind: 'named', sign: '{', name: named[2], plus }];
  if (named?.[3] !== undefined) return [{ kind: 'words', words: inflect(named[3]), plus }];
  if (!WORD.test(body)) {
    const hint = /^[\p{L}\p{N}'’]+[^\p{L}\p{N}'’]+$/u.test(body)
      ? ': a mark stands by itself, with a space before it'
      : '';
    throw new PatternFault(`“${body}” is no word, mark, @set, {family} or ~verb${hint}`);
  }
  return spellPatternWord(body).map((word) => ({ kind: 'words', words: [word], plus }));
}

/** Reads signs until a closing sign or the end; a tiny recursive descent. */
function readParts(signs: readonly string[], from: number, depth: number): { parts: Part[]; next: number } {
  const parts: Part[] = [];
  let at = from;
  for (; at < signs.length; at += 1) {
    const sign = signs[at] ?? '';
    if (sign === '|' || sign === ')') {
      if (depth === 0) throw new PatternFault(`“${sign}” without an opening bracket`);
      break;
    }
    if (sign === '(') {
      const group = readGroup(signs, at + 1, depth + 1);
      at = group.next;
      const after = signs[at + 1];
      if (after === ')+') throw new PatternFault('a group cannot be repeated with “+”');
      if (after === ')?') at += 1;
      parts.push(after === ')?' ? optional([group.part]) : group.part);
    } else if (sign === '[' || sign === ']') parts.push({ kind: 'edge', side: sign === '[' ? 'open' : 'close' });
    else if (sign.startsWith('<') && sign.length > 1 && /^<\d-\d>$/.test(sign)) parts.push(readGap(sign));
    else parts.push(...readWord(sign));
  }
  return { parts, next: at };
}

function readGap(sign: string): Part {
  const min = Number(sign[1]);
  const max = Number(sign[3]);
  if (min > max || max > WIDEST_GAP || max === 0)
    throw new PatternFault(`the gap ${sign} must go from small to large and end at 1 to ${WIDEST_GAP}`);
  return { kind: 'gap', min, max };
}

function readGroup(signs: readonly string[], from: number, depth: number): { part: Part; next: number } {
  const options: Part[][] = [];
  let at = from;
  for (;;) {
    const { parts, next } = readParts(signs, at, depth);
    if (parts.length === 0) throw new PatternFault('an empty choice in brackets');
    options.push(parts);
    if (signs[next] === ')') return { part: { kind: 'choice', options }, next };
    if (signs[next] !== '|') throw new PatternFault('a bracket is not closed');
    at = next + 1;
  }
}

/**
 * Reads one pattern.
 * @returns the pattern, or what is wrong with it in words for its author.
 */
export function parsePattern(source: string): Result<Pattern, string> {
  try {
    const signs = cutIntoSigns(source);
    const opens = signs[0] === '^';
    const closes = signs.at(-1) === '$';
    const body = signs.slice(opens ? 1 : 0, closes ? -1 : undefined);
    if (body.includes('^') || body.includes('$')) throw new PatternFault('“^” stands only first and “$” only last');
    const { parts } = readParts(body, 0, 0);
    return ok({ parts, opens, closes });
  } catch (error) {
    if (error instanceof PatternFault) return fail(error.message);
    throw error;
  }
}
