import { fail, ok, type Result } from '../../result';
import { INTENTS } from '../intents';
import { hashBytes, hashFeature } from './hash-feature';
import { bytesFor, FORMAT, HEADER_BYTES, MAGIC, type ReaderWeights } from './weights';

/** Why bytes are not taken for weights. */
export interface WeightsError {
  readonly code: 'foreign' | 'other-format' | 'other-intents' | 'torn';
  readonly message: string;
}

const CLASSES = INTENTS.length;

function headerFault(bytes: Uint8Array, view: DataView): WeightsError | null {
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC)
    return { code: 'foreign', message: 'not a reader’s weights' };
  if (view.getUint16(4, true) !== FORMAT)
    return { code: 'other-format', message: 'weights of another format: build again' };
  if (view.getUint16(6, true) !== CLASSES || view.getUint32(8, true) !== hashFeature(INTENTS.join()))
    return { code: 'other-intents', message: 'weights for another list of intents: build again' };
  const whole = bytes.length === bytesFor(view.getUint32(12, true), CLASSES);
  const hash = Number.parseInt(hashBytes(bytes.subarray(HEADER_BYTES)), 16);
  if (!whole || view.getUint32(16, true) !== hash) return { code: 'torn', message: 'the weights are not whole' };
  return null;
}

/**
 * Reads what packWeights has written.
 * @returns the weights, or why the bytes are none: foreign, of another format or list of intents, cut short or changed.
 */
export function parseWeights(bytes: Uint8Array): Result<ReaderWeights, WeightsError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fault = headerFault(bytes, view);
  if (fault) return fail(fault);
  const rows = view.getUint32(12, true);
  let at = HEADER_BYTES;
  const readFloat = () => view.getFloat32((at += 4) - 4, true);
  const scales = Float32Array.from(INTENTS, readFloat);
  const biases = Float32Array.from(INTENTS, readFloat);
  const unit = readFloat();
  const rowOf = new Map<number, number>();
  for (let row = 0; row < rows; row += 1) rowOf.set(view.getUint32((at += 4) - 4, true), row);
  const telling = Float64Array.from({ length: rows }, () => view.getUint8((at += 1) - 1) * unit);
  const cells = new Int8Array(bytes.slice(at).buffer);
  return ok({ version: hashBytes(bytes), table: { rowOf, telling }, scales, biases, cells });
}
