import fs from 'node:fs';
import type { Note } from '../../shared/dialogue/reading/notes/read-notes';
import { checkPhrasing } from '../../shared/phrasing/check-phrasing';
import { loadPack, type PhrasingMatcher } from '../../shared/phrasing/load-pack';
import type { PhrasingPack } from '../../shared/phrasing/pack';
import { notesOf } from '../../shared/session/notes-of';
import { MAX_UTTERANCE_LENGTH } from '../../shared/text/limits';
import type { Content } from '../content';
import { parseJsonLine, TOO_LONG, type JsonLine } from './json-line';
import { openNotes } from './open-reader';
import { writeReport } from './phrasing-report';

/** What a command reads and writes; the process itself, or a test. */
export interface CommandIo {
  /** The words of a file, or of standard input for null. @throws Error when the file cannot be read. */
  readonly read: (file: string | null) => string;
  readonly write: (text: string) => void;
  readonly complain: (line: string) => void;
  readonly columns: number;
}

const USAGE = 'usage: phrasing [--jsonl] [FILE]';
const BAD_INPUT = 2;
/** What the reader notes about a line. */
type NoteLine = (text: string) => Promise<readonly Note[]>;

/** One line of the stable format of product.md. */
async function answer(matcher: PhrasingMatcher, noteLine: NoteLine, { id, text }: JsonLine): Promise<string> {
  const report = checkPhrasing(matcher, text);
  const { findings, praise, safety } = report;
  return JSON.stringify({
    id,
    findings: findings.map(({ ruleId, category, severity, span: { start, end } }) => ({
      ruleId,
      category,
      severity,
      start,
      end,
    })),
    praise: praise.map(({ ruleId, category, span: { start, end } }) => ({ ruleId, category, start, end })),
    notes: notesOf(await noteLine(text), report),
    safety: safety && { class: safety.class, tier: safety.tier },
  });
}

async function answerLines(
  matcher: PhrasingMatcher,
  noteLine: NoteLine,
  input: string,
  io: CommandIo,
): Promise<number> {
  for (const [index, line] of input.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const read = parseJsonLine(line);
    if (!read.ok) {
      io.complain(`line ${index + 1}: ${read.error}`);
      return BAD_INPUT;
    }
    // Answers keep the order of the lines.
    // oxlint-disable-next-line no-await-in-loop
    io.write(`${await answer(matcher, noteLine, read.value)}\n`);
  }
  return 0;
}

function answerText(matcher: PhrasingMatcher, input: string, io: CommandIo): number {
  if (input.length > MAX_UTTERANCE_LENGTH) {
    const line = input.slice(0, MAX_UTTERANCE_LENGTH).split('\n').length;
    io.complain(`line ${line}: from here on the text is ${TOO_LONG}`);
    return BAD_INPUT;
  }
  io.write(writeReport(matcher, input, checkPhrasing(matcher, input), io.columns));
  return 0;
}

/** What the command works with; the reader is opened only for a format that has notes. */
export interface PhrasingTools {
  readonly phrasing: PhrasingPack;
  readonly openNotes: () => NoteLine;
}

/** Runs the command. @returns its exit code: 0, or 2 for bad input, said in one line. */
export async function runPhrasing(argv: readonly string[], tools: PhrasingTools, io: CommandIo): Promise<number> {
  const options = argv.filter((arg) => arg.startsWith('-') && arg !== '-');
  const files = argv.filter((arg) => !options.includes(arg) && arg !== '-');
  if (files.length > 1 || options.some((option) => option !== '--jsonl')) {
    io.complain(USAGE);
    return BAD_INPUT;
  }
  const [file = null] = files;
  let input: string;
  try {
    input = io.read(file).replace(/^\uFEFF/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    io.complain(`${file ?? 'standard input'}: cannot be read${code}`);
    return BAD_INPUT;
  }
  const matcher = loadPack(tools.phrasing);
  return options.includes('--jsonl')
    ? answerLines(matcher, tools.openNotes(), input, io)
    : answerText(matcher, input, io);
}

/** The command on the process's own streams. */
export async function main(
  argv: readonly string[],
  content: Pick<Content, 'phrasing' | 'encoder' | 'sentence'>,
): Promise<number> {
  const tools = {
    get phrasing() {
      return content.phrasing;
    },
    openNotes: () => openNotes(content),
  };
  return runPhrasing(argv, tools, {
    read: (file) => fs.readFileSync(file ?? 0, 'utf8'),
    write: (text) => process.stdout.write(text),
    complain: (line) => process.stderr.write(`${line}\n`),
    columns: process.stdout.columns ?? 100,
  });
}
