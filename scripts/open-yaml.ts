import { LineCounter, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import { diagnose } from '../shared/dialogue/diagnostics/diagnostic';
import type { Diagnostic } from '../shared/dialogue/diagnostics/diagnostic';

/** An authored file as it stands on disk. */
export interface AuthoredText {
  readonly file: string;
  readonly text: string;
}

/** A file with what YAML makes of it and where everything stands. */
export interface OpenedFile extends AuthoredText {
  readonly data: unknown;
  readonly faults: Diagnostic[];
  lineOf(path: readonly (string | number)[]): number;
}

/** Longer than any scenario; a bigger file is not even parsed. */
const MAX_FILE_LENGTH = 1_000_000;

/** Deeper than any script, and far from where the parser runs out of stack: there it can take the whole process down. */
const MAX_DEPTH = 60;
const MAX_INDENT = 200;

/** Whether brackets or indentation go deeper than any script; told from the signs alone, before a parser sees them. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) return true;
  }
  return text.split('\n').some((line) => (/^[\s?:-]*/.exec(line)?.[0].length ?? 0) > MAX_INDENT);
}

/** Opens a file as YAML; what is wrong with it as such is among its faults. @throws never. */
export function openYaml({ file, text }: AuthoredText): OpenedFile {
  const none = { file, text, data: null, lineOf: () => 1 };
  if (text.length > MAX_FILE_LENGTH)
    return { ...none, faults: [diagnose('sc002', [], 'a file of this size is not read')] };
  if (isTooDeep(text)) return { ...none, faults: [diagnose('sc002', [], 'nested too deep to be read')] };
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
