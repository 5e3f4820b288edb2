import fs from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { compilePack } from '../shared/phrasing/compile-pack';
import { describeDiagnostic } from '../shared/phrasing/diagnostics';
import type { PhrasingPack } from '../shared/phrasing/pack';
import { fail, ok, type Result } from '../shared/result';
import { cached } from './content-cache';
import { fingerprint } from './fingerprint.mjs';
import { packFromText, packToText, type PackText } from './pack-text';

export const RULES = 'shared/phrasing/rules';
export const LEXICON = 'lexicon.yml';
/** Goes up when YAML is read otherwise: what was read before no longer counts. */
const READING = 'yaml 1.2, no aliases';

/** One file of `rules/`: its name there, and its words. */
export interface RuleSource {
  readonly name: string;
  readonly text: string;
}

/** A file with what YAML makes of it, or what keeps it from being YAML. */
export interface ReadFile {
  readonly name: string;
  readonly data: unknown;
  readonly fault: string | null;
}

/** The files of the rules folder as they stand. */
export function ruleSources(root: string): RuleSource[] {
  const folder = join(root, RULES);
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.yml'));
  return names.sort().map((name) => ({ name, text: fs.readFileSync(join(folder, name), 'utf8') }));
}

/** Reads one file; once for each content, as a thousand lines of YAML take a tenth of a second. */
export function readRuleFile(root: string, { name, text }: RuleSource): ReadFile {
  // Aliases are refused: nothing of ours uses them, and they are how a small file becomes a huge one.
  return cached(root, `rules-${name}`, [READING, text], () => {
    const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
    const [fault] = document.errors;
    if (fault) return { name, data: null, fault: fault.message.split('\n')[0] ?? '' };
    return { name, data: document.toJS({ maxAliasCount: 0 }) as unknown, fault: null };
  });
}

/**
 * Compiles rules from their files; once for each content.
 * @returns the pack, or what is wrong, one line each, the file first.
 */
export function compileRules(root: string, sources: readonly RuleSource[]): Result<PhrasingPack, readonly string[]> {
  const code = fingerprint(root, ['shared/text', 'shared/phrasing', 'shared/ids.ts'], /\.ts$/);
  const key = [code, ...sources.flatMap(({ name, text }) => [name, text])];
  const compiled = cached(root, 'pack', key, (): { pack: PackText | null; faults: readonly string[] } => {
    const files = sources.map((source) => readRuleFile(root, source));
    const unread = files.flatMap(({ name, fault }) => (fault === null ? [] : [`${name}: ${fault}`]));
    if (unread.length > 0) return { pack: null, faults: unread };
    const lexicon = files.find(({ name }) => name === LEXICON)?.data;
    const rules = files.filter(({ name }) => name !== LEXICON);
    const pack = compilePack(rules, lexicon);
    return pack.ok
      ? { pack: packToText(pack.value), faults: [] }
      : { pack: null, faults: pack.error.map(describeDiagnostic) };
  });
  return compiled.pack ? ok(packFromText(compiled.pack)) : fail(compiled.faults);
}
