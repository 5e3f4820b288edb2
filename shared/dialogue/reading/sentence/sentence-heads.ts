import { fail, ok, type Result } from '../../../result';
import { INTENTS } from '../../intents';
import { hashBytes, hashFeature } from '../hash-feature';
import { NOTE_LABELS } from '../notes/note-labels';
import type { DenseHead } from './dense-head';
import { FEATURE_COUNT } from './sentence-features';

/** The heads over the sentence model, as they are trained, shipped and used: together. */
export interface SentenceHeads {
  /** Eight hexadecimal digits; other heads have others. */
  readonly version: string;
  readonly intents: DenseHead;
  readonly notes: DenseHead;
}

/** Why bytes are not taken for heads. */
export interface HeadsError {
  readonly code: 'foreign' | 'other-lists' | 'other-encoder' | 'torn';
  readonly message: string;
}

/**
 * The layout in bytes, little-endian. Header of 32-bit words: magic, hash of the lists of outputs and the count of features, version of
 * the encoder, hash of all that follows. Body: scales and biases of the intents (floats), of the notes, then cells in the same order.
 */
const MAGIC = 0x48535350; // "PSSH"
const HEADER_BYTES = 16;
const LISTS = [INTENTS.length, NOTE_LABELS.length] as const;
const OUTPUTS = INTENTS.length + NOTE_LABELS.length;
const BYTES = HEADER_BYTES + OUTPUTS * (8 + FEATURE_COUNT);
const listsHash = (): number => hashFeature([...INTENTS, ...NOTE_LABELS, FEATURE_COUNT].join());

const bytesOf = (list: Float32Array | Int8Array): Uint8Array =>
  new Uint8Array(list.buffer, list.byteOffset, list.byteLength);

/** @param encoderVersion - of the pack whose features the heads were trained on. */
export function packHeads(heads: Omit<SentenceHeads, 'version'>, encoderVersion: string): Uint8Array {
  const { intents, notes } = heads;
  const bytes = new Uint8Array(BYTES);
  let at = HEADER_BYTES;
  for (const list of [intents.scales, intents.biases, notes.scales, notes.biases, intents.cells, notes.cells]) {
    bytes.set(bytesOf(list), at);
    at += list.byteLength;
  }
  const view = new DataView(bytes.buffer);
  const words = [MAGIC, listsHash(), Number.parseInt(encoderVersion, 16), hashBytes(bytes.subarray(HEADER_BYTES))];
  for (const [index, word] of words.entries()) view.setUint32(4 * index, word, true);
  return bytes;
}

/** Reads what packHeads has written. @param encoderVersion - of the pack at hand: heads fit only the one they were trained on. */
export function parseHeads(bytes: Uint8Array, encoderVersion: string): Result<SentenceHeads, HeadsError> {
  const copy = bytes.slice(); // floats have to begin at a multiple of four
  const view = new DataView(copy.buffer);
  if (copy.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC)
    return fail({ code: 'foreign', message: 'not the heads of a sentence model' });
  if (view.getUint32(4, true) !== listsHash())
    return fail({ code: 'other-lists', message: 'heads for other lists: build again' });
  if (view.getUint32(8, true) !== Number.parseInt(encoderVersion, 16))
    return fail({ code: 'other-encoder', message: 'heads for another sentence model: build again' });
  const version = view.getUint32(12, true);
  if (copy.length !== BYTES || hashBytes(copy.subarray(HEADER_BYTES)) !== version)
    return fail({ code: 'torn', message: 'the heads are not whole' });
  let at = HEADER_BYTES;
  const floats = (count: number): Float32Array => new Float32Array(copy.buffer, (at += 4 * count) - 4 * count, count);
  const parts = LISTS.map((count) => ({ scales: floats(count), biases: floats(count) }));
  const [intents, notes] = parts.map(({ scales, biases }): DenseHead => {
    const size = scales.length * FEATURE_COUNT;
    return { scales, biases, cells: new Int8Array(copy.buffer, (at += size) - size, size) };
  });
  if (!intents || !notes) throw new Error('two lists give two heads');
  return ok({ version: version.toString(16).padStart(8, '0'), intents, notes });
}
