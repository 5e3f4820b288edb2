import { fail, ok, type Result } from '../../result';
import { spellPatternWord } from '../spelling/spell';
import { faultInSteps } from './check-steps';
import type { Part, Pattern, PatternLexicon, ResolvedPattern, Step } from './pattern';

type AnyStep = Extract<Step, { kind: 'any' }>;
type Named = Extract<Part, { kind: 'named' }>;

function any(words: readonly string[], plus = false): AnyStep {
  return { kind: 'any', key: words.join('|') + (plus ? '+' : ''), words, plus };
}

/** Puts all options of a single word into one step, so that `(a|b|c d)` is two ways and not three. */
function choose(options: readonly (readonly Step[])[]): Step {
  const words = new Set<string>();
  const longer: (readonly Step[])[] = [];
  for (const option of options) {
    const [step] = option;
    if (option.length === 1 && step?.kind === 'any' && !step.plus) for (const word of step.words) words.add(word);
    else longer.push(option);
  }
  const single = words.size > 0 ? any([...words].sort()) : null;
  if (single && longer.length === 0) return single;
  const ways = single ? [[single], ...longer] : longer;
  const key = `(${ways.map((way) => way.map((step) => step.key).join(' ')).join('/')})`;
  return { kind: 'choice', key, options: ways };
}

/** Parts of one word are read once and shared by all patterns; so are their steps. */
const steps = new WeakMap<Part, AnyStep>();

function wordStep(part: Extract<Part, { kind: 'words' }>): AnyStep {
  const step = steps.get(part) ?? any(part.words, part.plus);
  steps.set(part, step);
  return step;
}

/** Sets are long and used often: each is made once for its lexicon. */
const made = new WeakMap<PatternLexicon, Map<string, Result<Step, string>>>();

function membersOf(part: Named, lexicon: PatternLexicon): Result<Step, string> {
  const shelf = made.get(lexicon) ?? new Map<string, Result<Step, string>>();
  made.set(lexicon, shelf);
  const name = `${part.sign}${part.name}${part.plus ? '+' : ''}`;
  const known = shelf.get(name) ?? makeMembers(part, lexicon);
  shelf.set(name, known);
  return known;
}

function makeMembers({ sign, name, plus }: Named, lexicon: PatternLexicon): Result<Step, string> {
  const shelf = sign === '@' ? lexicon.sets : lexicon.families;
  const label = sign === '@' ? `@${name}` : `{${name}}`;
  const members = Object.hasOwn(shelf, name) ? shelf[name] : undefined;
  if (!members) return fail(`${label} is not in lexicon.yml`);
  const step = choose(
    members.map((member) => member.split(/\s+/).flatMap((word) => spellPatternWord(word).map((norm) => any([norm])))),
  );
  if (!plus) return ok(step);
  return step.kind === 'any' ? ok(any(step.words, true)) : fail(`${label}+ needs members of one word`);
}

function resolvePart(part: Part, lexicon: PatternLexicon): Result<Step, string> {
  if (part.kind === 'words') return ok(wordStep(part));
  if (part.kind === 'named') return membersOf(part, lexicon);
  if (part.kind === 'gap') return ok({ ...part, key: `<${part.min}-${part.max}>` });
  if (part.kind === 'edge') return ok({ ...part, key: part.side === 'open' ? '[' : ']' });
  const options: (readonly Step[])[] = [];
  for (const option of part.options) {
    const steps = resolveParts(option, lexicon);
    if (!steps.ok) return steps;
    options.push(steps.value);
  }
  return ok(choose(options));
}

function resolveParts(parts: readonly Part[], lexicon: PatternLexicon): Result<readonly Step[], string> {
  const steps: Step[] = [];
  for (const part of parts) {
    const step = resolvePart(part, lexicon);
    if (!step.ok) return step;
    steps.push(step.value);
  }
  return ok(steps);
}

/** Looks up the names of a pattern and checks that it can stand: or says what is wrong in words for its author. */
export function resolvePattern(pattern: Pattern, lexicon: PatternLexicon): Result<ResolvedPattern, string> {
  const steps = resolveParts(pattern.parts, lexicon);
  if (!steps.ok) return steps;
  const fault = faultInSteps(steps.value);
  if (fault !== null) return fail(fault);
  return ok({ steps: steps.value, opens: pattern.opens, closes: pattern.closes });
}
