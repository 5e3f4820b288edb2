import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { READER_CODE_VERSION } from '../../shared/dialogue/reading/build-reader';
import { SENTENCE_CODE_VERSION } from '../../shared/dialogue/reading/build-sentence';
import { readCorpusFiles } from '../content';
import { PACK_SHA256 } from '../encoder/build-encoder';

/** Where everything stands that was trained for the corpus as it is. */
export interface TrainedPaths {
  /** The weights of words. */
  readonly reader: string;
  /** What stands over the sentence model. */
  readonly heads: string;
  readonly notes: string;
}

/** A name for whatever is made from the corpus as it stands. @param version - of what makes it. */
function nameOf(version: string, files: ReturnType<typeof readCorpusFiles>): string {
  const hash = createHash('sha256').update(version);
  for (const { name, text } of files) hash.update(`\0${name}\0${text}`);
  return hash.digest('hex').slice(0, 16);
}

/** The paths, whether or not anything is there yet. */
export function trainedPaths(root: string): TrainedPaths {
  const files = readCorpusFiles(root);
  const words = nameOf(READER_CODE_VERSION, files);
  const sentence = nameOf([READER_CODE_VERSION, SENTENCE_CODE_VERSION, PACK_SHA256].join(), files);
  const at = (name: string): string => join(root, '.cache/content', `${name}.bin`);
  return { reader: at(`reader-${words}`), heads: at(`heads-${sentence}`), notes: at(`notes-${sentence}`) };
}

/** Whether everything stands at its path. */
export const isTrained = (paths: TrainedPaths): boolean => Object.values(paths).every((path) => fs.existsSync(path));
