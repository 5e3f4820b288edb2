import { fail, ok, type Result } from '../../result';
import { INTENTS } from '../intents';
import { hashBytes, hashFeature } from './hash-feature';
import { bytesFor, FORMAT, HEADER_BYTES, MAGIC, MASK_BYTES, type ReaderWeights } from './weights';

/** Why bytes are not taken for weights. */
export interface WeightsError {
  readonly code: 'foreign' | 'other-format' | 'other-intents' | 'torn';
  readonly message: string;
}

const CLASSES = INTENTS.length;
const ROWS_AT = 12;
const CELLS_AT = 16;
const HASH_AT = 20;

function headerFault(bytes: Uint8Array, view: DataView): WeightsError | null {
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC)
    return { code: 'foreign', message: 'not a reader’s weights' };
  if (view.getUint16(4, true) !== FORMAT)
    return { code: 'other-format', message: 'weights of another format: build again' };
  if (view.getUint16(6, true) !== CLASSES || view.getUint32(8, true) !== hashFeature(INTENTS.join()))
    return { code: 'other-intents', message: 'weights for another list of intents: build again' };
  const whole = bytes.length === bytesFor(view.getUint32(ROWS_AT, true), CLASSES, view.getUint32(CELLS_AT, true));
  const hash = hashBytes(bytes.subarray(HEADER_BYTES));
  return whole && view.getUint32(HASH_AT, true) === hash
    ? null
    : { code: 'torn', message: 'the weights are not whole' };
}

/** Spreads the kept weights over full rows: those that the masks leave out are 0. */
function spreadCells(masks: Uint8Array, packed: Int8Array, rows: number): Int8Array {
  const cells = new Int8Array(rows * CLASSES);
  let next = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let each = 0; each < CLASSES; each += 1) {
      const mask = masks[row * MASK_BYTES + (each >> 3)] ?? 0;
      if ((mask >> (each & 7)) & 1) cells[row * CLASSES + each] = packed[next++] ?? 0;
    }
  }
  return cells;
}

/**
 * Reads what packWeights has written.
 * @returns the weights, or why the bytes are none: foreign, of another format or list of intents, cut short or changed.
 */
export function parseWeights(bytes: Uint8Array): Result<ReaderWeights, WeightsError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fault = headerFault(bytes, view);
  if (fault) return fail(fault);
  const rows = view.getUint32(ROWS_AT, true);
  let at = HEADER_BYTES;
  const readFloat = () => view.getFloat32((at += 4) - 4, true);
  const scales = Float32Array.from(INTENTS, readFloat);
  const biases = Float32Array.from(INTENTS, readFloat);
  const unit = readFloat();
  const rowOf = new Map<number, number>();
  for (let row = 0; row < rows; row += 1) rowOf.set(view.getUint32((at += 4) - 4, true), row);
  const telling = Float64Array.from(bytes.subarray(at, (at += rows)), (byte) => byte * unit);
  const masks = bytes.subarray(at, (at += rows * MASK_BYTES));
  const cells = spreadCells(masks, Int8Array.from(bytes.subarray(at)), rows);
  const version = view.getUint32(HASH_AT, true).toString(16).padStart(8, '0');
  return ok({ version, table: { rowOf, telling }, scales, biases, cells });
}
