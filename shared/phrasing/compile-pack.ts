import type { z } from 'zod';
import { fail, ok, type Result } from '../result';
import { parsePattern } from '../text/pattern/parse-pattern';
import type { PatternLexicon } from '../text/pattern/pattern';
import { resolvePattern } from '../text/pattern/resolve-pattern';
import { compilePatterns } from './compile-patterns';
import type { Diagnostic } from './diagnostics';
import { CUE_GROUPS } from './guard-cues';
import { canonicalJson, hashText } from './hash';
import { PACK_FORMAT_VERSION, type PhrasingPack } from './pack';
import { toPackRule } from './pack-rule';
import { lexiconSchema, ruleFileSchema, type Rule } from './rule-schema';

/** A rule file as a YAML reader gives it. */
export interface RuleFile {
  readonly name: string;
  readonly data: unknown;
}

const LEXICON = 'lexicon.yml';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The id a broken rule carries, as far as it can be told. */
function idAt(data: unknown, path: readonly PropertyKey[]): string | null {
  const rules = isRecord(data) ? data['rules'] : null;
  const rule: unknown = Array.isArray(rules) ? rules[Number(path[1])] : null;
  const id = isRecord(rule) ? rule['id'] : null;
  return typeof id === 'string' ? id : null;
}

function readShape<T>(file: string, schema: z.ZodType<T>, data: unknown, faults: Diagnostic[]): T | null {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const inRule = issue.path[0] === 'rules' && issue.path.length > 1;
    const field = (inRule ? issue.path.slice(2) : issue.path).map(String).join('.');
    const ruleId = inRule ? (idAt(data, issue.path) ?? `rule number ${Number(issue.path[1]) + 1}`) : null;
    faults.push({ code: 'PH001', file, ruleId, field, reason: issue.message });
  }
  return null;
}

/** What is wrong with a pattern, or null. */
function faultIn(source: string, lexicon: PatternLexicon): string | null {
  const pattern = parsePattern(source);
  if (!pattern.ok) return pattern.error;
  const resolved = resolvePattern(pattern.value, lexicon);
  return resolved.ok ? null : resolved.error;
}

function checkRule(file: string, rule: Rule, lexicon: PatternLexicon, faults: Diagnostic[]): void {
  const report = (code: Diagnostic['code'], field: string, reason: string) =>
    faults.push({ code, file, ruleId: rule.id, field, reason });
  if (!rule.id.startsWith(`${rule.category}.`)) report('PH003', 'id', `must begin with “${rule.category}.”`);
  const lists = { patterns: 'patterns' in rule ? rule.patterns : [], exceptions: rule.exceptions };
  for (const [list, sources] of Object.entries(lists)) {
    sources.forEach((source, index) => {
      const reason = faultIn(source, lexicon);
      if (reason !== null) report('PH004', `${list}.${index}`, `“${source}”: ${reason}`);
      if (sources.indexOf(source) < index) report('PH005', `${list}.${index}`, `“${source}” stands twice`);
    });
  }
}

function checkLexicon(lexicon: PatternLexicon, faults: Diagnostic[]): void {
  for (const shelf of ['sets', 'families'] as const) {
    for (const [name, members] of Object.entries(lexicon[shelf])) {
      for (const member of members) {
        const fine = /^[\p{L}\p{N}'’/ ]+$/u.test(member) && parsePattern(member).ok;
        const reason = `“${member}” must be plain words`;
        if (!fine) faults.push({ code: 'PH006', file: LEXICON, ruleId: null, field: `${shelf}.${name}`, reason });
      }
    }
  }
}

/**
 * Checks all rule files and makes the pack of them.
 * @param files - each rule file with its data as read from YAML; the order does not matter.
 * @param lexicon - the data of lexicon.yml.
 * @returns the pack, or everything that is wrong, file by file, in the order of the rules.
 */
export function compilePack(files: readonly RuleFile[], lexicon: unknown): Result<PhrasingPack, readonly Diagnostic[]> {
  const faults: Diagnostic[] = [];
  const words = readShape(LEXICON, lexiconSchema, lexicon, faults) ?? { sets: {}, families: {} };
  checkLexicon(words, faults);
  const rules: Rule[] = [];
  const seen = new Map<string, string>();
  for (const { name, data } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const parsed = readShape(name, ruleFileSchema, data, faults);
    for (const rule of parsed?.rules ?? []) {
      const first = seen.get(rule.id);
      if (first !== undefined) {
        faults.push({ code: 'PH002', file: name, ruleId: rule.id, field: 'id', reason: `already used in ${first}` });
      }
      if (rule.category !== parsed?.rules[0]?.category) {
        faults.push({
          code: 'PH007',
          file: name,
          ruleId: rule.id,
          field: 'category',
          reason: 'one file holds one category',
        });
      }
      seen.set(rule.id, name);
      checkRule(name, rule, words, faults);
      rules.push(rule);
    }
  }
  if (faults.length > 0) return fail(faults);
  const content = {
    formatVersion: PACK_FORMAT_VERSION,
    rules: rules.map(toPackRule),
    cues: CUE_GROUPS.map(({ guard, side, forSafety, patterns }) => ({
      guard,
      side,
      forSafety,
      patterns: patterns.length,
    })),
    program: compilePatterns(rules, words),
  } as const;
  return ok({ ...content, version: hashText(canonicalJson(content)) });
}
