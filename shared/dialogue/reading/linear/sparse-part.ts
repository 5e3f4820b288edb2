import type { SparseVector } from '../vectorise';
import { addRows, copyRows } from './copy-rows';
import type { LinearPart } from './linear-part';
import { createSparseKernel, ENTRY_BYTES, LANES } from './sparse-kernel';

const BYTES = 4;

/** Which features each line has, or which lines each feature is in: the entries of each, one after the other. */
interface Lists {
  /** By list: its first entry. And, at the end, where the last one stops. */
  readonly starts: Int32Array;
  /** By entry: the line's feature, or the feature's line; and how much. */
  readonly others: Int32Array;
  readonly values: Float32Array;
}

function listByLine(vectors: readonly SparseVector[]): Lists {
  const starts = new Int32Array(vectors.length + 1);
  for (const [line, { rows }] of vectors.entries()) starts[line + 1] = (starts[line] ?? 0) + rows.length;
  const others = new Int32Array(starts[vectors.length] ?? 0);
  const values = new Float32Array(others.length);
  for (const [line, { rows, values: own }] of vectors.entries()) {
    others.set(rows, starts[line]);
    values.set(own, starts[line]);
  }
  return { starts, others, values };
}

/** The same entries by feature, lines in their order. */
function listByFeature({ starts: lines, others: features, values: own }: Lists, inputs: number): Lists {
  const starts = new Int32Array(inputs + 1);
  for (const feature of features) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
  for (let feature = 0; feature < inputs; feature += 1)
    starts[feature + 1] = (starts[feature + 1] ?? 0) + (starts[feature] ?? 0);
  const next = starts.slice();
  const others = new Int32Array(features.length);
  const values = new Float32Array(features.length);
  for (let line = 0; line + 1 < lines.length; line += 1) {
    for (let entry = lines[line] ?? 0; entry < (lines[line + 1] ?? 0); entry += 1) {
      const feature = features[entry] ?? 0;
      const to = next[feature] ?? 0;
      next[feature] = to + 1;
      others[to] = line;
      values[to] = own[entry] ?? 0;
    }
  }
  return { starts, others, values };
}

function addSquares({ others, values }: Lists, inputs: number): Float64Array {
  const squares = new Float64Array(inputs);
  for (const [entry, feature] of others.entries())
    squares[feature] = (squares[feature] ?? 0) + (values[entry] ?? 0) ** 2;
  return squares;
}

/** A part in which every line has few of many features. */
export function sparsePart(
  vectors: readonly SparseVector[],
  inputs: number,
  outputs: number,
  freedom: number,
): LinearPart {
  const byLine = listByLine(vectors);
  const byFeature = listByFeature(byLine, inputs);
  const width = Math.ceil(outputs / LANES) * LANES;
  const row = BYTES * width;
  const scoresAt = row * inputs;
  const entriesOfLines = scoresAt + row * vectors.length;
  const entriesOfFeatures = entriesOfLines + ENTRY_BYTES * byLine.others.length;
  const { memory, sumRows } = createSparseKernel(entriesOfFeatures + ENTRY_BYTES * byLine.others.length, width);
  /** Weights, then slopes: both have a row for each feature, and none of the one is read once the other is written. */
  const weights = new Float32Array(memory, 0, inputs * width);
  const scores = new Float32Array(memory, scoresAt, vectors.length * width);

  function writeEntries({ others, values }: Lists, at: number, rowsAt: number): void {
    const view = new DataView(memory, at);
    for (let entry = 0; entry < others.length; entry += 1) {
      view.setUint32(ENTRY_BYTES * entry, rowsAt + row * (others[entry] ?? 0), true);
      view.setFloat32(ENTRY_BYTES * entry + 4, values[entry] ?? 0, true);
    }
  }
  writeEntries(byLine, entriesOfLines, 0);
  writeEntries(byFeature, entriesOfFeatures, scoresAt);

  function sumLists({ starts }: Lists, at: number, into: Float32Array, rowsAt: number): void {
    for (let list = 0; list + 1 < starts.length; list += 1) {
      const start = starts[list] ?? 0;
      const count = (starts[list + 1] ?? 0) - start;
      if (count > 0) sumRows(at + ENTRY_BYTES * start, rowsAt + row * list, count);
      else into.fill(0, width * list, width * (list + 1));
    }
  }

  return {
    inputs,
    freedom,
    squares: addSquares(byLine, inputs),
    addScores(from, into) {
      copyRows(from, outputs, weights, width);
      sumLists(byLine, entriesOfLines, scores, scoresAt);
      addRows(scores, width, into, outputs);
    },
    addSlopes(errors, into) {
      copyRows(errors, outputs, scores, width);
      sumLists(byFeature, entriesOfFeatures, weights, 0);
      addRows(weights, width, into, outputs);
    },
  };
}
