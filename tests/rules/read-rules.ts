import { resolve } from 'node:path';
import { compilePack, type RuleFile } from '@shared/phrasing/compile-pack';
import { loadPack, type PhrasingMatcher } from '@shared/phrasing/load-pack';
import { ruleFileSchema, type Rule } from '@shared/phrasing/rule-schema';
import { compileRules, LEXICON, readRuleFile, ruleSources, type RuleSource } from '../../scripts/read-rule-files';

const ROOT = resolve(import.meta.dirname, '../..');

/** `RULES=pleading npx vitest run tests/rules` checks the files whose name begins so; without it, all. */
export const wanted = process.env['RULES'] ?? '';

export interface ReadRules {
  readonly files: readonly RuleFile[];
  readonly lexicon: unknown;
  /** File by file, those wanted. */
  readonly rules: readonly { readonly file: string; readonly rule: Rule }[];
  readonly faults: readonly string[];
  /** Of all files that can be read, wanted or not; null when the pack has faults. */
  readonly matcher: PhrasingMatcher | null;
}

/** With a filter, other people's half-written files do not stand in the way. */
function isUsable(source: RuleSource, filter: string, lexicon: unknown): boolean {
  if (source.name.startsWith(filter) || source.name === LEXICON) return true;
  const { name, data, fault } = readRuleFile(ROOT, source);
  return fault === null && compilePack([{ name, data }], lexicon).ok;
}

/** Reads rules/ as it stands. */
export function readRules(filter = wanted): ReadRules {
  const sources = ruleSources(ROOT);
  const lexicon = sources.filter(({ name }) => name === LEXICON).map((source) => readRuleFile(ROOT, source).data)[0];
  const usable = sources.filter((source) => isUsable(source, filter, lexicon));
  const files = usable.filter(({ name }) => name !== LEXICON).map((source) => readRuleFile(ROOT, source));
  const pack = compileRules(ROOT, usable);
  const rules = files
    .filter(({ name }) => name.startsWith(filter))
    .flatMap(({ name, data }) => {
      const parsed = ruleFileSchema.safeParse(data);
      return parsed.success ? parsed.data.rules.map((rule) => ({ file: name, rule })) : [];
    });
  return { files, lexicon, rules, faults: pack.ok ? [] : pack.error, matcher: pack.ok ? loadPack(pack.value) : null };
}

/** The matcher of all rules, or a failure that says what stands in the way. */
export function requireMatcher({ matcher, faults, rules }: ReadRules): PhrasingMatcher {
  if (!matcher || rules.length === 0) {
    throw new Error(faults.length > 0 ? faults.join('\n') : `no rule file begins with “${wanted}”`);
  }
  return matcher;
}
