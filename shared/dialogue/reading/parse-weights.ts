import { fail, ok, type Result } from '../../result';
import { INTENTS } from '../intents';
import { hashBytes, hashFeature } from './hash-feature';
import { bytesFor, FORMAT, HEADER_BYTES, MAGIC, maskBytes, type ReaderWeights } from './weights';

/** Why bytes are not taken for weights. */
export interface WeightsError {
  readonly code: 'foreign' | 'other-format' | 'other-outputs' | 'torn';
  readonly message: string;
}

const ROWS_AT = 12;
const CELLS_AT = 16;
const HASH_AT = 20;

function headerFault(bytes: Uint8Array, view: DataView, outputs: readonly string[]): WeightsError | null {
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC)
    return { code: 'foreign', message: 'not a reader’s weights' };
  if (view.getUint16(4, true) !== FORMAT)
    return { code: 'other-format', message: 'weights of another format: build again' };
  if (view.getUint16(6, true) !== outputs.length || view.getUint32(8, true) !== hashFeature(outputs.join()))
    return { code: 'other-outputs', message: 'weights for another list of intents or notes: build again' };
  const whole =
    bytes.length === bytesFor(view.getUint32(ROWS_AT, true), outputs.length, view.getUint32(CELLS_AT, true));
  const hash = hashBytes(bytes.subarray(HEADER_BYTES));
  return whole && view.getUint32(HASH_AT, true) === hash
    ? null
    : { code: 'torn', message: 'the weights are not whole' };
}

/** Spreads the kept weights over full rows: those that the masks leave out are 0. */
function spreadCells(masks: Uint8Array, packed: Int8Array, rows: number, outputs: number): Int8Array {
  const cells = new Int8Array(rows * outputs);
  const width = maskBytes(outputs);
  let next = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let each = 0; each < outputs; each += 1) {
      const mask = masks[row * width + (each >> 3)] ?? 0;
      if ((mask >> (each & 7)) & 1) cells[row * outputs + each] = packed[next++] ?? 0;
    }
  }
  return cells;
}

/**
 * Reads what packWeights has written.
 * @param outputs - what the weights were trained to tell.
 * @returns the weights, or why the bytes are none: foreign, of another format or list of outputs, cut short or changed.
 */
export function parseWeights(
  bytes: Uint8Array,
  outputs: readonly string[] = INTENTS,
): Result<ReaderWeights, WeightsError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fault = headerFault(bytes, view, outputs);
  if (fault) return fail(fault);
  const rows = view.getUint32(ROWS_AT, true);
  let at = HEADER_BYTES;
  const readFloat = () => view.getFloat32((at += 4) - 4, true);
  const scales = Float32Array.from(outputs, readFloat);
  const biases = Float32Array.from(outputs, readFloat);
  const unit = readFloat();
  const rowOf = new Map<number, number>();
  for (let row = 0; row < rows; row += 1) rowOf.set(view.getUint32((at += 4) - 4, true), row);
  const telling = Float64Array.from(bytes.subarray(at, (at += rows)), (byte) => byte * unit);
  const masks = bytes.subarray(at, (at += rows * maskBytes(outputs.length)));
  const cells = spreadCells(masks, Int8Array.from(bytes.subarray(at)), rows, outputs.length);
  const version = view.getUint32(HASH_AT, true).toString(16).padStart(8, '0');
  return ok({ version, table: { rowOf, telling }, scales, biases, cells });
}
