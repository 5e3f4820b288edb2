import { INTENTS } from '../intents';
import { hashBytes, hashFeature } from './hash-feature';
import type { TrainedReader } from './train-reader';
import { bytesFor, FORMAT, HEADER_BYTES, MAGIC } from './weights';

const CLASSES = INTENTS.length;
/** The features with the largest weights are kept: so many fill about 600 KB and cost half a line in a hundred (decisions/0006). */
const MOST_ROWS = 15_500;

/** The rows worth keeping, in their old order: a row matters by its largest weight, times how telling its feature is. */
function rowsToKeep({ table, weights }: TrainedReader, most: number): number[] {
  const worth = [...table.telling].map((telling, row) => {
    let squares = 0;
    for (let each = 0; each < CLASSES; each += 1) squares += (weights[row * CLASSES + each] ?? 0) ** 2;
    return { row, size: telling * Math.sqrt(squares) };
  });
  const kept = worth.sort((a, b) => b.size - a.size || a.row - b.row).slice(0, most);
  return kept.map(({ row }) => row).sort((a, b) => a - b);
}

/** The largest of some numbers without their signs, or 1 where all are 0. */
function reach(numbers: Iterable<number>): number {
  let most = 0;
  for (const number of numbers) most = Math.max(most, Math.abs(number));
  return most || 1;
}

/** Packs a trained reader: weights rounded to one byte, the names of features as hashes. The layout stands in weights.ts. */
export function packWeights(trained: TrainedReader, mostRows: number = MOST_ROWS): Uint8Array {
  const { table, weights } = trained;
  const kept = rowsToKeep(trained, mostRows);
  const hashes = [...table.rowOf.keys()];
  const bias = table.telling.length * CLASSES;
  const bytes = new Uint8Array(bytesFor(kept.length, CLASSES));
  const view = new DataView(bytes.buffer);
  let at = HEADER_BYTES;
  const scales = INTENTS.map((_, each) => reach(kept.map((row) => weights[row * CLASSES + each] ?? 0)) / 127);
  for (const scale of scales) view.setFloat32((at += 4) - 4, scale, true);
  for (const [each] of INTENTS.entries()) view.setFloat32((at += 4) - 4, weights[bias + each] ?? 0, true);
  const unit = reach(kept.map((row) => table.telling[row] ?? 0)) / 255;
  view.setFloat32((at += 4) - 4, unit, true);
  for (const row of kept) view.setUint32((at += 4) - 4, hashes[row] ?? 0, true);
  for (const row of kept) view.setUint8((at += 1) - 1, Math.round((table.telling[row] ?? 0) / unit));
  for (const row of kept) {
    for (const [each, scale] of scales.entries()) {
      view.setInt8((at += 1) - 1, Math.round((weights[row * CLASSES + each] ?? 0) / scale));
    }
  }
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, FORMAT, true);
  view.setUint16(6, CLASSES, true);
  view.setUint32(8, hashFeature(INTENTS.join()), true);
  view.setUint32(12, kept.length, true);
  view.setUint32(16, Number.parseInt(hashBytes(bytes.subarray(HEADER_BYTES)), 16), true);
  return bytes;
}
