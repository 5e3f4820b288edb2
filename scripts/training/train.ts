import fs from 'node:fs';
import os from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { packSentence } from '../../shared/dialogue/reading/build-sentence';
import { judgeNotes } from '../../shared/dialogue/reading/notes/choose-thresholds';
import { HEARD_GROUPS, uniteGroups } from '../../shared/dialogue/reading/notes/hear-out';
import { dealVoices } from '../../shared/dialogue/reading/voice-folds';
import { readCorpus } from '../content';
import { embedLines, missingLines } from '../encoder/embed-lines';
import { openEncoder } from '../encoder/open-encoder';
import { keepFile } from '../keep-file';
import { tell } from '../tell';
import { openThreads, type ThreadPool } from './thread-pool';
import { isTrained, trainedPaths, type TrainedPaths } from './trained-paths';

/** More threads would bring little, and each takes memory. */
const MOST_THREADS = 4;
/** Lines that one thread embeds at a time: about five seconds. */
const CHUNK = 1000;
/** Milliseconds between two looks whether another process is done. */
const WAIT = 300;

/** The features of all lines; those that are new are embedded side by side. */
async function embed(root: string, lines: readonly string[], threads: ThreadPool): Promise<Float32Array> {
  const encoder = openEncoder(root);
  const missing = missingLines(root, encoder.version, lines);
  const chunks = Array.from({ length: Math.ceil(missing.length / CHUNK) }, (_, index) =>
    missing.slice(index * CHUNK, (index + 1) * CHUNK),
  );
  let done = 0;
  const made = await Promise.all(
    chunks.map(async (chunk) => {
      const entries = await threads.run({ kind: 'embed', lines: chunk });
      done += chunk.length;
      tell(`embedding lines, ${done} of ${missing.length}`);
      return entries;
    }),
  );
  return embedLines(root, encoder, lines, made);
}

/** Waits until nobody else trains here. @returns what lets the next one in. */
async function enter(root: string): Promise<() => void> {
  const door = join(root, '.cache/content/training');
  const own = `${door}.${process.pid}`;
  fs.mkdirSync(dirname(door), { recursive: true });
  fs.writeFileSync(own, String(process.pid));
  try {
    for (;;) {
      try {
        fs.linkSync(own, door); // whole at once: nobody finds a door without a name on it
        return () => fs.rmSync(door, { force: true });
      } catch (error) {
        // A disk without links: two may train at once, and write the same bytes.
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return () => {};
        // Somebody trains; or did, and was stopped in the middle.
        if (!isRunning(nameOn(door))) fs.rmSync(door, { force: true });
        await setTimeout(WAIT);
      }
    }
  } finally {
    fs.rmSync(own, { force: true });
  }
}

function nameOn(door: string): number {
  try {
    return Number(fs.readFileSync(door, 'utf8'));
  } catch {
    return 0; // it has just been opened
  }
}

function isRunning(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Trains everything that reads, on all processors, and keeps it under the paths of `trainedPaths`. The same corpus gives the same bytes,
 * however many threads there are.
 */
export async function train(root: string): Promise<void> {
  const leave = await enter(root);
  try {
    const paths = trainedPaths(root);
    if (!isTrained(paths)) await trainAll(root, paths);
  } finally {
    leave();
  }
}

async function trainAll(root: string, paths: TrainedPaths): Promise<void> {
  const corpus = readCorpus(root);
  tell(`training the readers on ${corpus.length} lines (once for each corpus, some minutes)`);
  const threads = openThreads(root, Math.min(os.availableParallelism(), MOST_THREADS));
  try {
    const features = await embed(
      root,
      corpus.map(({ text }) => text),
      threads,
    );
    tell('training words, sentences and notes, and trying the notes on voices left out');
    // The longest first, so that no thread is left with it at the end.
    const [notes, groups, intents, words] = await Promise.all([
      threads.run({ kind: 'notes', features }),
      Promise.all(dealVoices(corpus, HEARD_GROUPS).map((voices) => threads.run({ kind: 'hear', features, voices }))),
      threads.run({ kind: 'intents', features }),
      fs.existsSync(paths.reader) ? null : threads.run({ kind: 'words' }),
    ]);
    if (words) keepFile(paths.reader, words);
    const judgement = judgeNotes(uniteGroups(corpus, groups));
    const files = packSentence({ intents, notes, judgement }, openEncoder(root).version);
    keepFile(paths.heads, files.heads);
    keepFile(paths.notes, files.notes);
  } finally {
    await threads.close();
  }
}
