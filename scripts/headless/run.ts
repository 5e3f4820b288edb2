import fs from 'node:fs';
import {
  buildPhrasing,
  readCorpus,
  readHeldOut,
  readAnswersFile,
  readHistoryFile,
  readTakenFile,
  readTopicsFile,
  readPlayFiles,
  readReactionFiles,
  readScenarioFiles,
} from '../content';
import type { Content } from '../content';
import { ContentError } from '../content-error';
import { buildEncoderFile } from '../encoder/build-encoder';
import { embedLines } from '../encoder/embed-lines';
import { openEncoder } from '../encoder/open-encoder';
import { ensureTrained } from '../training/ensure-trained';

const readBytes = (path: string): Uint8Array => new Uint8Array(fs.readFileSync(path));

/** Builds only what a command asks for, and only once. */
function lazyContent(root: string): Content {
  const made = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
  return {
    get phrasing() {
      return once('phrasing', () => buildPhrasing(root));
    },
    get reader() {
      return once('reader', () => readBytes(ensureTrained(root).reader));
    },
    get encoder() {
      return once('encoder', () => readBytes(buildEncoderFile(root)));
    },
    get sentence() {
      return once('sentence', () => {
        const { heads, notes } = ensureTrained(root);
        return { heads: readBytes(heads), notes: readBytes(notes) };
      });
    },
    get corpusFeatures() {
      return once('corpusFeatures', () =>
        embedLines(
          root,
          openEncoder(root),
          this.corpus.map(({ text }) => text),
        ),
      );
    },
    get corpus() {
      return once('corpus', () => readCorpus(root));
    },
    get heldOut() {
      return once('heldOut', () => readHeldOut(root));
    },
    get scenarios() {
      return once('scenarios', () => readScenarioFiles(root));
    },
    get reactions() {
      return once('reactions', () => readReactionFiles(root));
    },
    get history() {
      return once('history', () => readHistoryFile(root));
    },
    get taken() {
      return once('taken', () => readTakenFile(root));
    },
    get topics() {
      return once('topics', () => readTopicsFile(root));
    },
    get answers() {
      return once('answers', () => readAnswersFile(root));
    },
    get plays() {
      return once('plays', () => readPlayFiles(root));
    },
  };
}

type Command = (argv: readonly string[], root: string) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  phrasing: async (argv, root) => (await import('./phrasing')).main(argv, root, lazyContent(root)),
  reading: async (argv, root) => (await import('./reading')).main(argv, lazyContent(root)),
  train: async (_argv, root) => {
    await (await import('../training/train')).train(root);
    return 0;
  },
  scenario: async (argv, root) => (await import('./scenario')).main(argv, lazyContent(root)),
};

/** Runs one headless command. @returns the exit code: 0 done, 1 content at fault, 2 bad input. */
export async function run(root: string, name: string, argv: readonly string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Error(`no command ${name}`);
  try {
    return await command(argv, root);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}
