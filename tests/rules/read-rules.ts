import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { compilePack, type RuleFile } from '@shared/phrasing/compile-pack';
import { describeDiagnostic } from '@shared/phrasing/diagnostics';
import { loadPack, type PhrasingMatcher } from '@shared/phrasing/load-pack';
import { ruleFileSchema, type Rule } from '@shared/phrasing/rule-schema';

const RULES = resolve(import.meta.dirname, '../../shared/phrasing/rules');

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

function readYaml(name: string, faults: string[]): unknown {
  try {
    return parse(readFileSync(join(RULES, name), 'utf8'));
  } catch (error) {
    faults.push(`${name} is no YAML: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** Reads rules/ from disk. With a filter, other people's half-written files do not stand in the way. */
export function readRules(filter = wanted): ReadRules {
  const faults: string[] = [];
  const names = readdirSync(RULES).filter((name) => name.endsWith('.yml') && name !== 'lexicon.yml');
  const lexicon = readYaml('lexicon.yml', faults);
  const files = names.map((name) => ({ name, data: readYaml(name, name.startsWith(filter) ? faults : []) }));
  const usable = files.filter((file) => file.name.startsWith(filter) || compilePack([file], lexicon).ok);
  const pack = usable.length === 0 ? null : compilePack(usable, lexicon);
  if (pack && !pack.ok) faults.push(...pack.error.map(describeDiagnostic));
  const rules = usable
    .filter(({ name }) => name.startsWith(filter))
    .flatMap(({ name, data }) => {
      const parsed = ruleFileSchema.safeParse(data);
      return parsed.success ? parsed.data.rules.map((rule) => ({ file: name, rule })) : [];
    });
  return { files, lexicon, rules, faults, matcher: pack?.ok ? loadPack(pack.value) : null };
}

/** The matcher of all rules, or a failure that says what stands in the way. */
export function requireMatcher({ matcher, faults, rules }: ReadRules): PhrasingMatcher {
  if (!matcher || rules.length === 0) {
    throw new Error(faults.length > 0 ? faults.join('\n') : `no rule file begins with “${wanted}”`);
  }
  return matcher;
}
