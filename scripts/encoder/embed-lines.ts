import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { keepFile } from '../keep-file';
import type { Encoder } from '../../shared/encoder/create-encoder';
import { FEATURE_COUNT, sentenceFeatures } from '../../shared/dialogue/reading/sentence/sentence-features';

/** An entry of the cache: the first bytes of the line's SHA-256, then its features in 16 bits each (none is larger than 1). */
const NAME_BYTES = 16;
const ENTRY_BYTES = NAME_BYTES + 2 * FEATURE_COUNT;
const UNIT = 32_767;

const nameOf = (line: string): Buffer => createHash('sha256').update(line).digest().subarray(0, NAME_BYTES);

/** The entries of lines, one after the other, as the cache has them: five milliseconds each. */
export function embedEntries(encoder: Encoder, lines: readonly string[]): Uint8Array {
  const entries = Buffer.alloc(ENTRY_BYTES * lines.length);
  for (const [index, line] of lines.entries()) {
    const at = ENTRY_BYTES * index;
    nameOf(line).copy(entries, at);
    for (const [each, value] of sentenceFeatures(encoder.encode(line)).entries())
      entries.writeInt16LE(Math.round(value * UNIT), at + NAME_BYTES + 2 * each);
  }
  return entries;
}

function splitEntries(bytes: Uint8Array): [name: string, entry: Buffer][] {
  return Array.from({ length: Math.floor(bytes.length / ENTRY_BYTES) }, (_, index) => {
    const entry = Buffer.from(bytes.buffer, bytes.byteOffset + index * ENTRY_BYTES, ENTRY_BYTES);
    return [entry.toString('hex', 0, NAME_BYTES), entry];
  });
}

/** Where entries are kept, one file for each pack. */
const pathOf = (root: string, encoderVersion: string): string =>
  join(root, '.cache/content', `embeddings-${encoderVersion}.bin`);

function readEntries(path: string): Map<string, Buffer> {
  return new Map(fs.existsSync(path) ? splitEntries(fs.readFileSync(path)) : []);
}

/** The lines whose entries are not kept yet, each once. */
export function missingLines(root: string, encoderVersion: string, lines: readonly string[]): string[] {
  const kept = readEntries(pathOf(root, encoderVersion));
  return [...new Set(lines)].filter((line) => !kept.has(nameOf(line).toString('hex')));
}

/**
 * The features of lines, FEATURE_COUNT each, in their order, in memory that threads can share. What was embedded once is kept in
 * `.cache/content`: only new lines take time, and lines that are gone are dropped.
 * @param made - entries that were embedded elsewhere; those that are still missing are embedded here.
 */
export function embedLines(
  root: string,
  encoder: Encoder,
  lines: readonly string[],
  made: readonly Uint8Array[] = [],
): Float32Array {
  const path = pathOf(root, encoder.version);
  const kept = readEntries(path);
  let count = 0;
  const add = (bytes: Uint8Array): void => {
    for (const [name, entry] of splitEntries(bytes)) kept.set(name, entry);
    count += 1;
  };
  made.forEach(add);
  const entries = lines.map((line) => {
    const name = nameOf(line).toString('hex');
    if (!kept.has(name)) add(embedEntries(encoder, [line]));
    return kept.get(name) ?? Buffer.alloc(ENTRY_BYTES);
  });
  if (count > 0) keepFile(path, Buffer.concat(entries));
  const features = new Float32Array(new SharedArrayBuffer(4 * lines.length * FEATURE_COUNT));
  for (const [line, entry] of entries.entries()) {
    for (let each = 0; each < FEATURE_COUNT; each += 1)
      features[line * FEATURE_COUNT + each] = entry.readInt16LE(NAME_BYTES + 2 * each) / UNIT;
  }
  return features;
}
