import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { keepFile } from '../keep-file';
import { tell } from '../tell';
import type { Encoder } from '../../shared/encoder/create-encoder';
import { FEATURE_COUNT, sentenceFeatures } from '../../shared/dialogue/reading/sentence/sentence-features';

/** An entry of the cache: the first bytes of the line's SHA-256, then its features in 16 bits each (none is larger than 1). */
const NAME_BYTES = 16;
const ENTRY_BYTES = NAME_BYTES + 2 * FEATURE_COUNT;
const UNIT = 32_767;
/** Lines that take some ten seconds. */
const TOLD_EVERY = 2000;

const nameOf = (line: string): Buffer => createHash('sha256').update(line).digest().subarray(0, NAME_BYTES);

function embed(encoder: Encoder, line: string): Buffer {
  const entry = Buffer.alloc(ENTRY_BYTES);
  nameOf(line).copy(entry);
  for (const [index, value] of sentenceFeatures(encoder.encode(line)).entries())
    entry.writeInt16LE(Math.round(value * UNIT), NAME_BYTES + 2 * index);
  return entry;
}

function readEntries(path: string): Map<string, Buffer> {
  if (!fs.existsSync(path)) return new Map();
  const bytes = fs.readFileSync(path);
  const count = Math.floor(bytes.length / ENTRY_BYTES);
  const entries = Array.from({ length: count }, (_, index) =>
    bytes.subarray(index * ENTRY_BYTES, (index + 1) * ENTRY_BYTES),
  );
  return new Map(entries.map((entry) => [entry.toString('hex', 0, NAME_BYTES), entry]));
}

/**
 * The features of lines, FEATURE_COUNT each, in their order. What was embedded once is kept in `.cache/content`, in one file for each
 * pack: only new lines take time, five milliseconds each, and lines that are gone are dropped.
 */
export function embedLines(root: string, encoder: Encoder, lines: readonly string[]): Float32Array {
  const path = join(root, '.cache/content', `embeddings-${encoder.version}.bin`);
  const kept = readEntries(path);
  let count = 0;
  const entries = lines.map((line, index) => {
    const name = nameOf(line).toString('hex');
    const known = kept.get(name);
    if (known) return known;
    if (count % TOLD_EVERY === TOLD_EVERY - 1) tell(`embedding lines, ${index} of ${lines.length}`);
    count += 1;
    const entry = embed(encoder, line);
    kept.set(name, entry);
    return entry;
  });
  if (count > 0) keepFile(path, Buffer.concat(entries));
  const features = new Float32Array(lines.length * FEATURE_COUNT);
  for (const [line, entry] of entries.entries()) {
    for (let each = 0; each < FEATURE_COUNT; each += 1)
      features[line * FEATURE_COUNT + each] = entry.readInt16LE(NAME_BYTES + 2 * each) / UNIT;
  }
  return features;
}
