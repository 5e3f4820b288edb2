import {
  align,
  HEADER_BYTES,
  MATRICES,
  MATRIX_NAMES,
  NORM_NAMES,
  NORMS,
  PIECES,
  WAVES,
  type MatrixName,
  type NormName,
} from './layout';
import { createVocabulary, type Vocabulary } from './vocabulary';

/** What a norm stretches and shifts each number by. */
export interface Norm {
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** A matrix where it lies in memory. */
export interface Matrix {
  /** Its first byte. */
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
  /** The largest whole number an activation may become, so that no sum of products reaches 2^25. */
  readonly most: number;
  /** By row. */
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** Everything a pack holds, as views of the memory it was copied to. */
export interface Model {
  readonly norms: Readonly<Record<NormName, Norm>>;
  readonly matrices: Readonly<Record<MatrixName, Matrix>>;
  /** How fast each wave turns with the place in the line. */
  readonly waves: Float32Array;
  readonly vocabulary: Vocabulary;
}

// Only what is used: shared/ is compiled without the types of browser and Node.
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** Lays views over a whole pack that stands at the start of a memory. @param textBytes - as its header says. */
export function mapPack(memory: ArrayBuffer, textBytes: number): Model {
  let at = HEADER_BYTES;
  const takeFloats = (count: number): Float32Array => new Float32Array(memory, (at += 4 * count) - 4 * count, count);
  const takeBoth = (count: number): Norm => ({ scale: takeFloats(count), bias: takeFloats(count) });
  const norms = NORM_NAMES.map((name) => [name, takeBoth(NORMS[name])] as const);
  const waves = takeFloats(WAVES);
  const scores = takeFloats(PIECES);
  const scales = MATRIX_NAMES.map((name) => takeBoth(MATRICES[name][0]));
  const most = takeFloats(MATRIX_NAMES.length);
  const matrices = MATRIX_NAMES.map((name, index) => {
    const [rows, columns] = MATRICES[name];
    const from = align(at);
    at = from + rows * columns;
    return [name, { at: from, rows, columns, most: most[index] ?? 0, ...scales[index] }] as const;
  });
  const text = new TextDecoder().decode(new Uint8Array(memory, at, textBytes));
  return {
    norms: Object.fromEntries(norms) as Record<NormName, Norm>,
    matrices: Object.fromEntries(matrices) as Record<MatrixName, Matrix>,
    waves,
    vocabulary: createVocabulary(text.split('\n'), scores),
  };
}
