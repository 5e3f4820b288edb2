import fs from 'node:fs';
import { createReader } from '../../shared/dialogue/reading/create-reader';
import { leaveVoiceOut } from '../../shared/dialogue/reading/leave-voice-out';
import { parseWeights } from '../../shared/dialogue/reading/parse-weights';
import type { IntentEvidence } from '../../shared/dialogue/reading/reading';
import { checkPhrasing } from '../../shared/phrasing/check-phrasing';
import { loadPack } from '../../shared/phrasing/load-pack';
import { evidenceOf } from '../../shared/session/evidence-of';
import type { Content } from '../content';
import { ContentError } from '../content-error';
import type { CommandIo } from './phrasing';
import { textFault } from './json-line';
import { jsonAnswer, parseReadingLine, wordAnswer } from './reading/answer-lines';
import { explainLine } from './reading/explain-line';
import { voiceReport } from './reading/report-voices';

/** What the command needs of the content. */
export type ReadingContent = Pick<Content, 'phrasing' | 'reader' | 'corpus'>;

const USAGE = 'usage: reading [--jsonl] [FILE] | report | explain "LINE"';
const BAD_INPUT = 2;

function evidenceFrom(content: ReadingContent): (text: string) => IntentEvidence[] {
  const matcher = loadPack(content.phrasing);
  return (text) => evidenceOf(checkPhrasing(matcher, text));
}

function weightsOf(content: ReadingContent) {
  const weights = parseWeights(content.reader);
  if (!weights.ok) throw new ContentError(`reader weights: ${weights.error.message}`);
  return weights.value;
}

function readInput(file: string | null, io: CommandIo): string | null {
  try {
    return io.read(file).replace(/^\uFEFF/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    io.complain(`${file ?? 'standard input'}: cannot be read${code}`);
    return null;
  }
}

async function answerInput(content: ReadingContent, jsonl: boolean, input: string, io: CommandIo): Promise<number> {
  const reader = createReader(weightsOf(content));
  const evidence = evidenceFrom(content);
  for (const [index, line] of input.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const fault = textFault(line);
    const parsed = jsonl
      ? parseReadingLine(line)
      : fault
        ? { ok: false as const, error: fault }
        : { ok: true as const, value: { id: index + 1, text: line } };
    if (!parsed.ok) {
      io.complain(`line ${index + 1}: ${parsed.error}`);
      return BAD_INPUT;
    }
    const reading = await reader.read({ ...parsed.value, evidence: evidence(parsed.value.text) });
    const { id, text } = parsed.value;
    io.write(jsonl ? `${jsonAnswer(id, reading)}\n` : `${text}\n  ${wordAnswer(text, reading)}\n`);
  }
  return 0;
}

/** Runs the command. @returns its exit code: 0, or 2 for bad input, said in one line. */
export async function runReading(argv: readonly string[], content: ReadingContent, io: CommandIo): Promise<number> {
  const [verb, text, ...more] = argv;
  if (verb === 'report' && text === undefined) {
    const reads = leaveVoiceOut(content.corpus, { evidenceOf: evidenceFrom(content) });
    io.write(`${voiceReport(reads)}\n`);
    return 0;
  }
  if (verb === 'explain' && text !== undefined && more.length === 0) {
    const fault = textFault(text);
    if (fault) io.complain(`line 1: ${fault}`);
    else io.write(`${explainLine(weightsOf(content), { text, evidence: evidenceFrom(content)(text) })}\n`);
    return fault ? BAD_INPUT : 0;
  }
  const options = argv.filter((arg) => arg.startsWith('-') && arg !== '-');
  const files = argv.filter((arg) => !options.includes(arg) && arg !== '-');
  if (files.length > 1 || verb === 'report' || verb === 'explain' || options.some((option) => option !== '--jsonl')) {
    io.complain(USAGE);
    return BAD_INPUT;
  }
  const input = readInput(files[0] ?? null, io);
  return input === null ? BAD_INPUT : answerInput(content, options.includes('--jsonl'), input, io);
}

/** The command on the process's own streams. */
export async function main(argv: readonly string[], content: ReadingContent): Promise<number> {
  return runReading(argv, content, {
    read: (file) => fs.readFileSync(file ?? 0, 'utf8'),
    write: (text) => process.stdout.write(text),
    complain: (line) => process.stderr.write(`${line}\n`),
    columns: process.stdout.columns ?? 100,
  });
}
