import type { Token } from '../../text/token';
import { featuresOf } from './features';
import { hashFeature } from './hash-feature';

/** A line as numbers: which features (rows of the weights) it has, and how much of each; its length is 1, or 0 when none is known. */
export interface SparseVector {
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/** The features a reader knows: the hash of each with its row, and how telling each is. */
export interface FeatureTable {
  readonly rowOf: ReadonlyMap<number, number>;
  /** By row: rarity (inverse document frequency) times the weight of the feature's family. */
  readonly telling: Float64Array;
}

/** Turns counted features into a vector of length 1: the square root of the count times how telling the feature is. */
export function weigh(features: readonly number[], { rowOf, telling }: FeatureTable): SparseVector {
  const counts = new Map<number, number>();
  for (const feature of features) {
    const row = rowOf.get(feature);
    if (row !== undefined) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  const rows = Int32Array.from(counts.keys());
  const values = new Float64Array(rows.length);
  let squares = 0;
  for (const [index, row] of rows.entries()) {
    const value = Math.sqrt(counts.get(row) ?? 0) * (telling[row] ?? 0);
    values[index] = value;
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  return { rows, values: values.map((value) => value / length) };
}

/** A clause or line as numbers. */
export const vectorise = (tokens: readonly Token[], table: FeatureTable): SparseVector =>
  weigh(featuresOf(tokens).map(hashFeature), table);
