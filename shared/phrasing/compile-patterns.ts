import { parsePattern } from '../text/pattern/parse-pattern';
import type { PatternLexicon, ResolvedPattern } from '../text/pattern/pattern';
import { resolvePattern } from '../text/pattern/resolve-pattern';
import { compileProgram, type ProgramEntry } from '../text/program/compile-program';
import type { MatchProgram } from '../text/program/program';
import { countWords } from './count-words';
import { CUE_GROUPS } from './guard-cues';
import type { Rule } from './rule-schema';

const NO_LEXICON: PatternLexicon = { sets: {}, families: {} };

/** Reads a pattern that was checked before. @throws Error when it was not. */
export function readPattern(source: string, lexicon: PatternLexicon): ResolvedPattern {
  const pattern = parsePattern(source);
  const resolved = pattern.ok ? resolvePattern(pattern.value, lexicon) : pattern;
  if (!resolved.ok) throw new Error(`unchecked pattern “${source}”: ${resolved.error}`);
  return resolved.value;
}

/**
 * Compiles the patterns of checked rules, then those of the cues, into one program.
 * @throws Error for a pattern that cannot be read: a bug, since compilePack has read them all.
 */
export function compilePatterns(rules: readonly Rule[], lexicon: PatternLexicon): MatchProgram {
  const entries: ProgramEntry[] = [];
  for (const rule of rules) {
    const patterns = 'patterns' in rule ? rule.patterns : [];
    const mendsShortWords = rule.kind === 'safety';
    for (const source of patterns) entries.push({ pattern: readPattern(source, lexicon), mendsShortWords });
    for (const source of rule.exceptions) entries.push({ pattern: readPattern(source, lexicon) });
  }
  for (const { patterns } of CUE_GROUPS)
    for (const source of patterns) entries.push({ pattern: readPattern(source, NO_LEXICON) });
  return compileProgram(entries, countWords(rules));
}
