import fs from 'node:fs';
import { judge, leaveVoiceOut, type LineRead } from '../../shared/dialogue/reading/leave-voice-out';
import { prepareUtterance } from '../../shared/dialogue/reading/prepare-utterance';
import type { IntentEvidence, IntentReader } from '../../shared/dialogue/reading/reading';
import { dealVoices } from '../../shared/dialogue/reading/voice-folds';
import { checkPhrasing } from '../../shared/phrasing/check-phrasing';
import { loadPack } from '../../shared/phrasing/load-pack';
import { evidenceOf } from '../../shared/session/evidence-of';
import type { Content } from '../content';
import { textFault } from './json-line';
import { openEncoder, openReader, openScore, openWords, type ReaderContent } from './open-reader';
import type { CommandIo } from './phrasing/command-io';
import { jsonAnswer, parseReadingLine, wordAnswer } from './reading/answer-lines';
import { explainLine } from './reading/explain-line';
import { calibrate } from './reading/calibration';
import { drawCurve } from './reading/draw-curve';
import { nearestLines } from './reading/nearest-lines';
import { nextLines } from './reading/next-lines';
import { voiceReport } from './reading/report-voices';

/** What the command needs of the content. */
export type ReadingContent = ReaderContent & Pick<Content, 'phrasing' | 'corpus' | 'corpusFeatures' | 'heldOut'>;

const USAGE =
  'usage: reading [--tfidf] [--jsonl] [FILE] | report [--each | --held-out | --curve] | next | explain "LINE"';
const BAD_INPUT = 2;
/** Voices are left out in so many groups: one by one would take three times as long and says the same within half a point. */
const FOLDS = 6;

function evidenceFrom(content: ReadingContent): (text: string) => IntentEvidence[] {
  const matcher = loadPack(content.phrasing);
  return (text) => evidenceOf(checkPhrasing(matcher, text));
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

async function answerInput(reader: IntentReader, call: Call, input: string, io: CommandIo): Promise<number> {
  const { content, isJson } = call;
  const evidence = evidenceFrom(content);
  for (const [index, line] of input.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const fault = textFault(line);
    const parsed = isJson
      ? parseReadingLine(line)
      : fault
        ? { ok: false as const, error: fault }
        : { ok: true as const, value: { id: index + 1, text: line } };
    if (!parsed.ok) {
      io.complain(`line ${index + 1}: ${parsed.error}`);
      return BAD_INPUT;
    }
    // Answers keep the order of the lines.
    // oxlint-disable-next-line no-await-in-loop
    const reading = await reader.read({ ...parsed.value, evidence: evidence(parsed.value.text) });
    const { id, text } = parsed.value;
    io.write(isJson ? `${jsonAnswer(id, reading)}\n` : `${text}\n  ${wordAnswer(text, reading)}\n`);
  }
  return 0;
}

/** How the app's own readers take voices that nobody trained on. */
async function readHeldOut({ content, isWordsOnly }: Call): Promise<LineRead[]> {
  const reader = openReader(content, isWordsOnly);
  const evidence = evidenceFrom(content);
  return Promise.all(
    content.heldOut.map(async (line) => {
      const reading = await reader.read({ text: line.text, evidence: evidence(line.text) });
      return { line, reading, verdict: judge(reading.primary, line.intents) };
    }),
  );
}

function readLeftOut({ content, isWordsOnly, isEach }: Call): LineRead[] {
  const { corpus } = content;
  return leaveVoiceOut(corpus, {
    evidenceOf: evidenceFrom(content),
    folds: dealVoices(corpus, isEach ? Infinity : FOLDS),
    ...(isWordsOnly ? {} : { second: { features: content.corpusFeatures, encoder: openEncoder(content) } }),
  });
}

function explain({ content, isWordsOnly }: Call, text: string, io: CommandIo): number {
  const fault = textFault(text);
  if (fault) {
    io.complain(`line 1: ${fault}`);
    return BAD_INPUT;
  }
  const prepared = prepareUtterance({ text, evidence: evidenceFrom(content)(text) });
  const sentences = isWordsOnly ? null : prepared.texts.map(openScore(content));
  io.write(`${explainLine(openWords(content), prepared, sentences)}\n`);
  if (!isWordsOnly) {
    const meaning = openEncoder(content).embed(prepared.texts[0] ?? text);
    const near = nearestLines(meaning, content.corpus, content.corpusFeatures);
    io.write(`nearest training lines\n${near.join('\n')}\n`);
  }
  return 0;
}

interface Call {
  readonly content: ReadingContent;
  readonly isJson: boolean;
  readonly isWordsOnly: boolean;
  readonly isEach: boolean;
  readonly isHeldOut: boolean;
}

const KNOWN = ['--jsonl', '--tfidf', '--each', '--held-out', '--curve'];

/** Runs the command. @returns its exit code: 0, or 2 for bad input, said in one line. */
export async function runReading(argv: readonly string[], content: ReadingContent, io: CommandIo): Promise<number> {
  const options = argv.filter((arg) => arg.startsWith('-') && arg !== '-');
  const [verb, text, ...more] = argv.filter((arg) => !options.includes(arg));
  const has = (option: string): boolean => options.includes(option);
  const call: Call = {
    content,
    isJson: has('--jsonl'),
    isWordsOnly: has('--tfidf'),
    isEach: has('--each'),
    isHeldOut: has('--held-out'),
  };
  const isKnown = options.every((option) => KNOWN.includes(option)) && more.length === 0;
  if (isKnown && (verb === 'report' || verb === 'next') && text === undefined && !call.isJson) {
    const reads = call.isHeldOut ? await readHeldOut(call) : readLeftOut(call);
    const told = verb === 'next' ? nextLines(reads) : has('--curve') ? drawCurve(calibrate(reads)) : voiceReport(reads);
    io.write(`${told}\n`);
    return 0;
  }
  const isPlain = !call.isEach && !call.isHeldOut && !has('--curve');
  if (isKnown && verb === 'explain' && text !== undefined && !call.isJson && isPlain) return explain(call, text, io);
  if (!isKnown || text !== undefined || ['report', 'next', 'explain'].includes(verb ?? '') || !isPlain) {
    io.complain(USAGE);
    return BAD_INPUT;
  }
  const input = readInput(verb === undefined || verb === '-' ? null : verb, io);
  return input === null ? BAD_INPUT : answerInput(openReader(content, call.isWordsOnly), call, input, io);
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
