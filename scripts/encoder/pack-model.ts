import { align, FORMAT, HEADER_BYTES, MAGIC, MATRICES, MATRIX_NAMES, NORM_NAMES } from '../../shared/encoder/layout';
import { nameWeights } from './name-weights';
import { readTensors } from './read-tensors';
import { roundMatrix } from './round-matrix';

const floats = (numbers: Float32Array): Buffer => Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** Puts parts one after another, some from a multiple of 16 on. */
function createPages(first: Buffer) {
  const parts = [first];
  let size = first.length;
  const add = (part: Buffer): void => {
    parts.push(part);
    size += part.length;
  };
  return { add, alignNext: () => add(Buffer.alloc(align(size) - size)), join: () => Buffer.concat(parts) };
}

/**
 * Re-encodes the float weights of the sentence model to 8 bit, one scale a row: a quarter of the bytes, and vectors whose cosine to those
 * of the float model is .9997. The same package gives the same bytes. Layout: shared/encoder/layout.ts.
 * @param folder - `dist` of the package that brings the weights.
 */
export function packModel(folder: string): Buffer {
  const tensors = readTensors(folder);
  const { norms, matrices, waves } = nameWeights(tensors);
  const text = Buffer.from(tensors.vocabulary.map(([piece]) => piece).join('\n'));
  const pages = createPages(Buffer.alloc(HEADER_BYTES));
  for (const name of NORM_NAMES) {
    pages.add(floats(norms[name].scale));
    pages.add(floats(norms[name].bias));
  }
  pages.add(floats(waves));
  pages.add(floats(Float32Array.from(tensors.vocabulary, ([, score]) => score)));
  const rounded = MATRIX_NAMES.map((name) => roundMatrix(matrices[name].cells, MATRICES[name][0]));
  for (const [index, name] of MATRIX_NAMES.entries()) {
    pages.add(floats(rounded[index]?.scale ?? new Float32Array()));
    pages.add(floats(matrices[name].bias));
  }
  pages.add(floats(Float32Array.from(rounded, ({ most }) => most)));
  for (const { cells } of rounded) {
    pages.alignNext();
    pages.add(Buffer.from(cells.buffer));
  }
  pages.add(text);
  const pack = pages.join();
  for (const [index, word] of [MAGIC, FORMAT, text.length, pack.length].entries()) pack.writeUInt32LE(word, 4 * index);
  return pack;
}
