import fs from 'node:fs';
import { draw } from '../../../../shared/dialogue/choose-wording';
import type { CorpusLine } from '../../../../shared/dialogue/reading/corpus-schema';
import type { Tone } from '../../../../shared/dialogue/tones';
import { evidenceOf } from '../../../../shared/session/evidence-of';
import type { StoredReading } from '../../../../shared/session/session-schema';
import { storedReading } from '../../../../shared/session/stored-reading';
import { isAside } from '../../../../shared/session/take-turn';
import { tonesOf } from '../../../../shared/session/tones-of';
import { BadInput } from '../bad-input';
import type { TalkTools } from '../play-talk';
import { readUtterances } from '../read-lines';

/** An utterance, read once for all the talks it is said in. */
export interface PreparedLine {
  readonly text: string;
  readonly reading: StoredReading;
  readonly tones: readonly Tone[];
  /** A safety card takes it out of the talk. */
  readonly aside: boolean;
}

/** Lines of the corpus that are read for one run; the rest would tell nothing new. */
const SAMPLE = 1_500;

/** What nobody plans for, beside whatever is given. */
const ODD = [
  '',
  '   ',
  '…',
  '👍👍',
  'ok',
  '?',
  'x',
  '\u0000',
  '\ud800',
  'la '.repeat(1_500),
  '{name} {took.day}',
  '<b>hi</b>',
];

async function prepare(texts: readonly string[], tools: TalkTools): Promise<PreparedLine[]> {
  const lines: PreparedLine[] = [];
  for (const text of new Set([...texts, ...ODD])) {
    const report = tools.check(text, []);
    // Readings come one after the other: a reader in a worker has one queue.
    // oxlint-disable-next-line no-await-in-loop
    const reading = storedReading(await tools.read(text, [], evidenceOf(report)));
    lines.push({ text, reading, tones: tonesOf(report.findings), aside: isAside(report) });
  }
  return lines;
}

/** A sample of the training corpus, drawn by the seed. */
export function corpusPool(corpus: readonly CorpusLine[], seed: number, tools: TalkTools): Promise<PreparedLine[]> {
  const few = corpus.length <= SAMPLE;
  const texts = few
    ? corpus.map(({ text }) => text)
    : Array.from({ length: SAMPLE }, (_, at) => corpus[draw(seed, at, 'corpus', corpus.length)]?.text ?? '');
  return prepare(texts, tools);
}

/** The utterances of a file: `{"text"}` a line where it is named `.jsonl`, else one a line. @throws BadInput. */
export async function filePool(file: string, tools: TalkTools): Promise<PreparedLine[]> {
  if (!fs.existsSync(file)) throw new BadInput(`${file}: cannot be read`);
  const texts: string[] = [];
  for await (const { text } of readUtterances(fs.createReadStream(file), file.endsWith('.jsonl'))) texts.push(text);
  return prepare(texts, tools);
}
