import { fail, ok, type Result } from '../result';
import { hashWords } from './hash-words';
import { align, FORMAT, HEADER_BYTES, MAGIC, MATRICES, MATRIX_NAMES, NORM_NAMES, NORMS, PIECES, WAVES } from './layout';

/** Why bytes are not taken for a packed model. */
export interface PackError {
  readonly code: 'foreign' | 'other-format' | 'torn';
  readonly message: string;
}

/** What the header tells of a pack that is whole. */
export interface PackFacts {
  /** Eight hexadecimal digits; another pack has others. */
  readonly version: string;
  /** Bytes of the vocabulary's text, which ends the pack. */
  readonly textBytes: number;
}

/** How many bytes a pack with so much text has. */
export function packBytes(textBytes: number): number {
  const shapes = MATRIX_NAMES.map((name) => MATRICES[name]);
  const widths = NORM_NAMES.map((name) => NORMS[name]);
  const floats =
    2 * widths.reduce((sum, width) => sum + width, 0) +
    WAVES +
    PIECES +
    2 * shapes.reduce((sum, [rows]) => sum + rows, 0) +
    shapes.length;
  return shapes.reduce((at, [rows, columns]) => align(at) + rows * columns, HEADER_BYTES + 4 * floats) + textBytes;
}

/**
 * Looks at a packed model before it is used.
 * @returns its facts, or why it is none: foreign bytes, another format, cut short or grown.
 */
export function checkPack(bytes: Uint8Array): Result<PackFacts, PackError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC)
    return fail({ code: 'foreign', message: 'not a packed sentence model' });
  if (view.getUint32(4, true) !== FORMAT)
    return fail({ code: 'other-format', message: 'a sentence model of another format: build again' });
  const textBytes = view.getUint32(8, true);
  if (view.getUint32(12, true) !== bytes.length || packBytes(textBytes) !== bytes.length)
    return fail({ code: 'torn', message: 'the sentence model is not whole' });
  return ok({ version: hashWords(bytes).toString(16).padStart(8, '0'), textBytes });
}
