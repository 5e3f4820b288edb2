import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { PACK_FORMAT_VERSION, type PhrasingPack } from '../../../shared/phrasing/pack';
import { ruleFileSchema, type Rule } from '../../../shared/phrasing/rule-schema';
import { fail, ok, type Result } from '../../../shared/result';
import { readCalmVoices } from '../../calm-voices';
import { readPlayFiles, readScenarioFiles } from '../../content';
import { compileRules, readRuleFile, RULES, ruleSources, type RuleSource } from '../../read-rule-files';
import { packFromText, type PackText } from '../../pack-text';
import { openNotes, type ReaderContent } from '../open-reader';
import type { NoteLine } from './check';
import type { LineShelf } from './diff';
import type { Watcher } from './watch';

/** Where the command finds rules and lines; a test lays its own. */
export interface Desk {
  /** The rules as they stand now, or what is wrong with them, a line each. */
  readonly compile: () => Result<PhrasingPack, readonly string[]>;
  /** The rules as written. Only asked for once they have compiled. */
  readonly rules: () => readonly Rule[];
  /** The rules of a git revision or of a saved pack, or why there are none. */
  readonly compileBase: (base: string) => Result<PhrasingPack, string>;
  /** The lines that every comparison covers. */
  readonly ownLines: () => readonly LineShelf[];
  readonly watch: Watcher;
  /** The reader is opened only for a format that has notes. @throws ContentError when it cannot be read. */
  readonly openNotes: () => NoteLine;
}

/** The sources of the rules in a git revision. @throws Error when git knows no such revision. */
function sourcesAt(root: string, revision: string): RuleSource[] {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 });
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).trim();
  const paths = git('ls-tree', '--name-only', commit, `${RULES}/`).split('\n');
  return paths
    .filter((path) => path.endsWith('.yml'))
    .map((path) => ({ name: basename(path), text: git('show', `${commit}:${path}`) }));
}

function readSavedPack(file: string): Result<PhrasingPack, string> {
  try {
    const pack = JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<PackText> | null;
    if (pack?.formatVersion !== PACK_FORMAT_VERSION) return fail(`${file}: no pack of format ${PACK_FORMAT_VERSION}`);
    return ok(packFromText(pack as PackText));
  } catch {
    return fail(`${file}: no saved pack`);
  }
}

function compileBase(root: string, base: string): Result<PhrasingPack, string> {
  if (fs.existsSync(base)) return readSavedPack(base);
  let sources: RuleSource[];
  try {
    sources = sourcesAt(root, base);
  } catch {
    return fail(`${base}: neither a git revision nor a saved pack`);
  }
  const pack = compileRules(root, sources);
  return pack.ok ? pack : fail(`${base}: ${pack.error[0] ?? 'its rules cannot be read'}`);
}

/** Every text of several words in a value, whatever its shape. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function ownLines(root: string): LineShelf[] {
  const calm = readCalmVoices(root).map(({ name, messages }) => ({ name: `calm: ${name}`, lines: messages }));
  const scripts = [...readScenarioFiles(root), ...readPlayFiles(root)];
  return [...calm, ...scripts.map(({ file, data }) => ({ name: basename(file), lines: textsIn(data) }))];
}

/** An editor writes a file in several steps: they are told as one. */
const SETTLES_AFTER = 80;

/** Watches folders, as many editors put a new file in place of the old one. */
function watchFiles(root: string, file: string, onChange: () => void): { close: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLES_AFTER);
  };
  const path = resolve(file);
  const own = fs.watch(dirname(path), (_, name) => {
    if (name === null || name === basename(path)) tell();
  });
  const rules = fs.watch(join(root, RULES), tell);
  return {
    close: () => {
      clearTimeout(timer);
      own.close();
      rules.close();
    },
  };
}

/** The desk of a project. */
export function projectDesk(root: string, content: ReaderContent): Desk {
  const compile = () => compileRules(root, ruleSources(root));
  return {
    compile,
    rules: () =>
      ruleSources(root).flatMap((source) => {
        const parsed = ruleFileSchema.safeParse(readRuleFile(root, source).data);
        return parsed.success ? parsed.data.rules : [];
      }),
    compileBase: (base) => compileBase(root, base),
    ownLines: () => ownLines(root),
    watch: (file, onChange) => watchFiles(root, file, onChange),
    openNotes: () => openNotes(content),
  };
}
