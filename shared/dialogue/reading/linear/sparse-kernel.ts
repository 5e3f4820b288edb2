import { startModule } from '../../../encoder/start-module';
import {
  addFloat32x4,
  get,
  increase,
  loadFloat32x4,
  loadInt32,
  loopDown,
  multiplyFloat32x4,
  set,
  spreadFloat32,
  storeFloat32x4,
  writeModule,
  zeros,
  type Code,
} from '../../../encoder/wasm-bytes';

/** Numbers that are added and multiplied at once. */
export const LANES = 4;
/** An entry is where in memory its row begins (32 bits), then how much of that row (a 32-bit float). */
export const ENTRY_BYTES = 8;

const ENTRIES = 0;
const SUMS = 1;
const COUNT = 2;
const PARAMETERS = 3;
const ROW = 3;
const SPREAD = 4;
const SUM = 5;

/** The sums stay in registers, sixteen bytes each, until all entries are added. */
function writeSum(vectors: number): Code {
  const places = Array.from({ length: vectors }, (_, vector) => vector);
  return [
    ...places.flatMap((vector) => set(SUM + vector, zeros)),
    ...loopDown(COUNT, 1, [
      ...set(ROW, loadInt32(get(ENTRIES), 0)),
      ...set(SPREAD, spreadFloat32(get(ENTRIES), 4)),
      ...places.flatMap((vector) => {
        const product = multiplyFloat32x4(get(SPREAD), loadFloat32x4(get(ROW), 16 * vector));
        return set(SUM + vector, addFloat32x4(get(SUM + vector), product));
      }),
      ...increase(ENTRIES, ENTRY_BYTES),
    ]),
    ...places.flatMap((vector) => storeFloat32x4(get(SUMS), get(SUM + vector), 16 * vector)),
  ];
}

/** Memory, and the one sum that training over few of many features needs twice: for the scores of a line, for the slopes of a feature. */
export interface SparseKernel {
  readonly memory: ArrayBuffer;
  /**
   * Writes a row: the rows that entries name, each times how much of it there is, added up in the order of the entries in 32-bit
   * floats. So the same numbers give the same bits anywhere.
   * @param entries - where the first stands. @param count - of entries, at least 1.
   */
  readonly sumRows: (entries: number, sums: number, count: number) => void;
}

/**
 * @param bytes - how much memory everything takes together.
 * @param width - of the rows, a multiple of LANES.
 */
export function createSparseKernel(bytes: number, width: number): SparseKernel {
  const vectors = width / LANES;
  const module = writeModule(PARAMETERS, [
    { name: 'sumRows', int32Locals: 1, vectorLocals: 1 + vectors, code: writeSum(vectors) },
  ]);
  const { memory, exports } = startModule(module, bytes);
  return { memory, sumRows: exports['sumRows'] as SparseKernel['sumRows'] };
}
