import { INTENTS } from '../intents';
import { hashBytes, hashFeature } from './hash-feature';
import type { TrainedReader } from './train-reader';
import { bytesFor, FORMAT, HEADER_BYTES, MAGIC, maskBytes } from './weights';

/** The largest fifth of the weights reads as well as all of them, and fills a third of the room (decisions/0006). */
const SHARE_KEPT = 0.2;

/** The largest of some numbers without their signs, or 1 where all are 0. */
function reach(numbers: Iterable<number>): number {
  let most = 0;
  for (const number of numbers) most = Math.max(most, Math.abs(number));
  return most || 1;
}

/** Writes numbers one after another; every number little-endian. */
function createWriter(bytes: Uint8Array, from: number) {
  const view = new DataView(bytes.buffer);
  let at = from;
  return {
    float: (value: number) => view.setFloat32((at += 4) - 4, value, true),
    word: (value: number) => view.setUint32((at += 4) - 4, value, true),
    short: (value: number) => view.setUint16((at += 2) - 2, value, true),
    byte: (value: number) => view.setUint8((at += 1) - 1, value),
  };
}

/** The weights as whole numbers from −127 to 127, the small ones as 0: by feature, then by output. */
function roundCells({ table, weights }: TrainedReader, scales: readonly number[]): Int8Array[] {
  const sizes = weights.map(Math.abs).sort();
  const least = sizes[Math.floor(sizes.length * (1 - SHARE_KEPT))] ?? 0;
  return Array.from(table.telling, (_, row) =>
    Int8Array.from(scales, (scale, each) => {
      const weight = weights[row * scales.length + each] ?? 0;
      return Math.abs(weight) < least ? 0 : Math.round(weight / scale);
    }),
  );
}

/**
 * Packs trained weights of words: small ones left out, the others one byte each, features named by their hash. Layout: weights.ts.
 * @param outputs - what they were trained to tell.
 */
export function packWeights(trained: TrainedReader, outputs: readonly string[] = INTENTS): Uint8Array {
  const { table, weights, biases } = trained;
  const scales = outputs.map((_, each) => {
    const column = Array.from(table.telling, (_telling, row) => weights[row * outputs.length + each] ?? 0);
    return reach(column) / 127;
  });
  const rounded = roundCells(trained, scales);
  const kept = [...table.rowOf].filter(([, row]) => rounded[row]?.some((cell) => cell !== 0));
  const cells = kept.flatMap(([, row]) => [...(rounded[row] ?? [])].filter((cell) => cell !== 0));
  const bytes = new Uint8Array(bytesFor(kept.length, outputs.length, cells.length));
  const unit = reach(table.telling) / 255;
  const body = createWriter(bytes, HEADER_BYTES);
  for (const scale of scales) body.float(scale);
  for (const bias of biases) body.float(bias);
  body.float(unit);
  for (const [hash] of kept) body.word(hash);
  for (const [, row] of kept) body.byte(Math.round((table.telling[row] ?? 0) / unit));
  for (const [, row] of kept) {
    const masks = new Uint8Array(maskBytes(outputs.length));
    rounded[row]?.forEach((cell, each) => {
      if (cell !== 0) masks[each >> 3] = (masks[each >> 3] ?? 0) | (1 << (each & 7));
    });
    for (const mask of masks) body.byte(mask);
  }
  for (const cell of cells) body.byte(cell & 0xff);
  const header = createWriter(bytes, 0);
  header.word(MAGIC);
  header.short(FORMAT);
  header.short(outputs.length);
  header.word(hashFeature(outputs.join()));
  header.word(kept.length);
  header.word(cells.length);
  header.word(hashBytes(bytes.subarray(HEADER_BYTES)));
  return bytes;
}
