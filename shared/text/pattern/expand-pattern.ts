import { fail, ok, type Result } from '../../result';
import { spellPatternWord } from '../spelling/spell';
import type { Item, Part, Pattern, PatternLexicon, Sequence } from './pattern';

/** A pattern that stands for more sequences than this should be two patterns. */
export const MOST_SEQUENCES = 400;

type Step = Item | { readonly kind: 'edge'; readonly side: 'open' | 'close' };
type Path = readonly Step[];

const isSingle = (path: Path): path is [Extract<Item, { kind: 'any' }>] =>
  path.length === 1 && path[0]?.kind === 'any' && !path[0].plus;

/** Puts all choices of a single word into one item, so that `(a|b|c d)` is two paths and not three. */
function join(paths: readonly Path[]): Path[] {
  const singles = paths.filter(isSingle).flatMap(([item]) => item.words);
  const others = paths.filter((path) => !isSingle(path));
  if (singles.length === 0) return [...others];
  return [[{ kind: 'any', words: [...new Set(singles)].sort(), plus: false }], ...others];
}

/** Sets are long and used often: each is made once for its lexicon, and its words stay one array. */
const made = new WeakMap<PatternLexicon, Map<string, Result<Path[], string>>>();

function membersOf(part: Extract<Part, { kind: 'named' }>, lexicon: PatternLexicon): Result<Path[], string> {
  const shelf = made.get(lexicon) ?? new Map<string, Result<Path[], string>>();
  made.set(lexicon, shelf);
  const key = `${part.sign}${part.name}${part.plus ? '+' : ''}`;
  const known = shelf.get(key) ?? makeMembers(part, lexicon);
  shelf.set(key, known);
  return known;
}

function makeMembers(part: Extract<Part, { kind: 'named' }>, lexicon: PatternLexicon): Result<Path[], string> {
  const shelf = part.sign === '@' ? lexicon.sets : lexicon.families;
  const label = part.sign === '@' ? `@${part.name}` : `{${part.name}}`;
  const members = Object.hasOwn(shelf, part.name) ? shelf[part.name] : undefined;
  if (!members) return fail(`${label} is not in lexicon.yml`);
  const paths = join(
    members.map((member) =>
      member
        .split(/\s+/)
        .flatMap((word) => spellPatternWord(word).map((norm): Item => ({ kind: 'any', words: [norm], plus: false }))),
    ),
  );
  if (!part.plus) return ok(paths);
  const only = paths[0];
  if (paths.length !== 1 || !only || !isSingle(only)) return fail(`${label}+ needs members of one word`);
  return ok([[{ ...only[0], plus: true }]]);
}

function pathsOf(part: Part, lexicon: PatternLexicon): Result<Path[], string> {
  if (part.kind === 'words') return ok([[{ kind: 'any', words: part.words, plus: part.plus }]]);
  if (part.kind === 'named') return membersOf(part, lexicon);
  if (part.kind !== 'choice') return ok([[part]]);
  const options: Path[] = [];
  for (const option of part.options) {
    const paths = pathsThrough(option, lexicon);
    if (!paths.ok) return paths;
    options.push(...paths.value);
  }
  return ok(join(options));
}

function pathsThrough(parts: readonly Part[], lexicon: PatternLexicon): Result<Path[], string> {
  let paths: Path[] = [[]];
  for (const part of parts) {
    const next = pathsOf(part, lexicon);
    if (!next.ok) return next;
    if (paths.length * next.value.length > MOST_SEQUENCES) {
      return fail(`it stands for more than ${MOST_SEQUENCES} sequences: split it`);
    }
    paths = paths.flatMap((path) => next.value.map((tail) => [...path, ...tail]));
  }
  return ok(paths);
}

/** Two gaps side by side are one. */
function toSequence(path: Path, pattern: Pattern): Result<Sequence, string> {
  const items: Item[] = [];
  let taken = 0;
  let from = -1;
  let to = -1;
  for (const step of path) {
    if (step.kind === 'edge') {
      if (step.side === 'open' ? from >= 0 : from < 0 || to >= 0)
        return fail('“[ ]” must stand once, opened before it is closed');
      if (step.side === 'open') from = taken;
      else to = taken;
      continue;
    }
    const last = items.at(-1);
    if (step.kind === 'any') taken += 1;
    if (step.kind === 'gap' && last?.kind === 'gap')
      items[items.length - 1] = { kind: 'gap', min: last.min + step.min, max: last.max + step.max };
    else items.push(step);
  }
  if (from >= 0 !== to >= 0) return fail('“[” without “]”');
  if (taken === 0) return fail('nothing in it has to be there');
  if (items[0]?.kind === 'gap' || items.at(-1)?.kind === 'gap') return fail('a gap must stand between two words');
  if (from >= 0 && from === to) return fail('“[ ]” holds nothing');
  return ok({ items, opens: pattern.opens, closes: pattern.closes, from: Math.max(from, 0), to: to < 0 ? taken : to });
}

/** Makes all choices of a pattern: every sequence of words and gaps it stands for, or what is wrong in words for its author. */
export function expandPattern(pattern: Pattern, lexicon: PatternLexicon): Result<Sequence[], string> {
  const paths = pathsThrough(pattern.parts, lexicon);
  if (!paths.ok) return paths;
  const sequences: Sequence[] = [];
  for (const path of paths.value) {
    const sequence = toSequence(path, pattern);
    if (!sequence.ok) return sequence;
    sequences.push(sequence.value);
  }
  return ok(sequences);
}
