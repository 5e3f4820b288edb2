/** A matrix in one byte a cell. */
export interface RoundedMatrix {
  readonly cells: Int8Array;
  /** By row: what a whole number of it stands for. */
  readonly scale: Float32Array;
  /** The largest whole number an activation may become. */
  readonly most: number;
}

const LARGEST_CELL = 127;
const LARGEST_ACTIVATION = 32_767;
/** Below it sums of products are exact in 32 bits, and two of them in one double (shared/encoder/js-kernel.ts). */
const SUM_LIMIT = 2 ** 25;

/** Rounds each row to whole numbers from −127 to 127 with a scale of its own. */
export function roundMatrix(from: Float32Array, rows: number): RoundedMatrix {
  const columns = from.length / rows;
  const scale = new Float32Array(rows);
  const cells = new Int8Array(from.length);
  let widest = 1;
  for (let row = 0; row < rows; row += 1) {
    const source = from.subarray(row * columns, (row + 1) * columns);
    const step = source.reduce((most, cell) => Math.max(most, Math.abs(cell)), 0) / LARGEST_CELL;
    scale[row] = step;
    if (step === 0) continue;
    const kept = scale[row] ?? step; // as the encoder will read it: a 32-bit float
    let sum = 0;
    for (const [column, cell] of source.entries()) {
      const rounded = Math.max(-LARGEST_CELL, Math.min(LARGEST_CELL, Math.round(cell / kept)));
      cells[row * columns + column] = rounded;
      sum += Math.abs(rounded);
    }
    widest = Math.max(widest, sum);
  }
  return { cells, scale, most: Math.min(LARGEST_ACTIVATION, Math.floor((SUM_LIMIT - 1) / widest)) };
}
