import fs from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import { checkScenario } from '../../../shared/dialogue/check-scenario';
import { checkPlays } from '../../../shared/dialogue/diagnostics/check-plays';
import { checkReactionsFile } from '../../../shared/dialogue/diagnostics/check-reactions';
import { diagnose } from '../../../shared/dialogue/diagnostics/diagnostic';
import type { Diagnostic } from '../../../shared/dialogue/diagnostics/diagnostic';
import { parsePlays, parseReactions, parseScenario } from '../../../shared/dialogue/parse-scenario';
import type { ReactionsFile, Scenario, Stance } from '../../../shared/dialogue/scenario-schema';
import { BadInput } from './bad-input';

/** An authored file as it stands on disk. */
export interface AuthoredText {
  readonly file: string;
  readonly text: string;
}

/** A file with what YAML makes of it and where everything stands. */
interface OpenedFile extends AuthoredText {
  readonly data: unknown;
  readonly faults: Diagnostic[];
  lineOf(path: readonly (string | number)[]): number;
}

/** Longer than any scenario; a bigger file is not even parsed. */
const MAX_FILE_LENGTH = 1_000_000;

function openFile({ file, text }: AuthoredText): OpenedFile {
  const none = { file, text, data: null, lineOf: () => 1 };
  if (text.length > MAX_FILE_LENGTH)
    return { ...none, faults: [diagnose('sc002', [], 'a file of this size is not read')] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const [message = ''] = error.message.split('\n');
    return { ...none, lineOf: () => error.linePos?.[0].line ?? 1, faults: [diagnose('sc001', [], message)] };
  }
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  try {
    // Aliases are refused: nothing of ours uses them, and they are how a small file becomes a huge one.
    return { file, text, data: document.toJS({ maxAliasCount: 0 }) as unknown, lineOf, faults: [] };
  } catch {
    return { ...none, faults: [diagnose('sc002', [], 'aliases are not read')] };
  }
}

/** Reads files named on the command line. @throws BadInput naming the file. */
export const readFiles = (files: readonly string[]): AuthoredText[] =>
  files.map((file) => {
    try {
      return { file, text: fs.readFileSync(file, 'utf8') };
    } catch {
      throw new BadInput(`${file}: cannot be read`);
    }
  });

type Found = Map<OpenedFile, readonly Diagnostic[]>;

function openReactions(files: readonly OpenedFile[], found: Found): Map<Stance, ReactionsFile> {
  const stances = new Map<Stance, ReactionsFile>();
  for (const file of files) {
    if (file.faults.length > 0) continue;
    const parsed = parseReactions(file.data);
    found.set(file, parsed.ok ? checkReactionsFile(parsed.value) : parsed.error);
    if (parsed.ok) stances.set(parsed.value.stance, parsed.value);
  }
  return stances;
}

/**
 * Checks scenarios, reactions and plays; what a file is, its name tells.
 * @param known - the project's own reactions and scenarios, for files that are checked alone.
 * @returns `file:line code message` for each fault, in the order of the files.
 */
export function checkFiles(files: readonly AuthoredText[], known: readonly AuthoredText[]): string[] {
  const opened = files.map(openFile);
  const beside = known.filter(({ file }) => !files.some((one) => one.file === file)).map(openFile);
  const found: Found = new Map(opened.map((file) => [file, file.faults]));
  const named = (list: readonly OpenedFile[], suffix: string) => list.filter(({ file }) => file.endsWith(suffix));

  const stances = new Map([
    ...openReactions(named(beside, '.reactions.yml'), new Map()),
    ...openReactions(named(opened, '.reactions.yml'), found),
  ]);
  const scenarios = new Map<string, Scenario>();
  for (const file of [...named(beside, '.scenario.yml'), ...named(opened, '.scenario.yml')]) {
    if (file.faults.length > 0) continue;
    const parsed = parseScenario(file.data);
    if (parsed.ok) {
      found.set(file, checkScenario(parsed.value, stances));
      scenarios.set(parsed.value.id, parsed.value);
    } else found.set(file, parsed.error);
  }
  for (const file of named(opened, '.plays.yml')) {
    if (file.faults.length > 0) continue;
    const parsed = parsePlays(file.data);
    found.set(file, parsed.ok ? checkPlays(parsed.value, scenarios.get(parsed.value.scenario)) : parsed.error);
  }
  return opened.flatMap((file) =>
    (found.get(file) ?? []).map(({ code, path, message }) => {
      const at = path.length > 0 ? ` (${path.join('.')})` : '';
      return `${file.file}:${file.lineOf(path)} ${code} ${message}${at}`;
    }),
  );
}
