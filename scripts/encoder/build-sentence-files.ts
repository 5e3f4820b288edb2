import fs from 'node:fs';
import { join } from 'node:path';
import { READER_CODE_VERSION } from '../../shared/dialogue/reading/build-reader';
import { buildSentence, SENTENCE_CODE_VERSION } from '../../shared/dialogue/reading/build-sentence';
import { createEncoder, type Encoder } from '../../shared/encoder/create-encoder';
import { corpusHash, readCorpus } from '../content';
import { ContentError } from '../content-error';
import { keepFile } from '../keep-file';
import { tell } from '../tell';
import { buildEncoderFile, PACK_SHA256 } from './build-encoder';
import { embedLines } from './embed-lines';

/** Where everything stands that was trained over the sentence model. */
export interface SentencePaths {
  readonly heads: string;
  readonly notes: string;
}

/** The encoder over the packed model. @throws ContentError when the pack cannot be used. */
export function openEncoder(root: string): Encoder {
  const encoder = createEncoder(new Uint8Array(fs.readFileSync(buildEncoderFile(root))));
  if (!encoder.ok) throw new ContentError(`sentence model: ${encoder.error.message}`);
  return encoder.value;
}

/** The features of every line of the corpus, from the cache where they are there. */
export const embedCorpus = (root: string): Float32Array =>
  embedLines(
    root,
    openEncoder(root),
    readCorpus(root).map(({ text }) => text),
  );

/** Trains what stands over the sentence model for the corpus as it is, where that is not done yet. */
export function buildSentenceFiles(root: string): SentencePaths {
  const name = corpusHash(root, [READER_CODE_VERSION, SENTENCE_CODE_VERSION, PACK_SHA256].join());
  const paths = {
    heads: join(root, '.cache/content', `heads-${name}.bin`),
    notes: join(root, '.cache/content', `notes-${name}.bin`),
  };
  if (fs.existsSync(paths.heads) && fs.existsSync(paths.notes)) return paths;
  tell('training over the sentence model (once for each corpus, up to two minutes)');
  const { heads, notes } = buildSentence(readCorpus(root), embedCorpus(root), openEncoder(root).version, tell);
  keepFile(paths.heads, heads);
  keepFile(paths.notes, notes);
  return paths;
}
