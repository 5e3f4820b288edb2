import { startModule } from '../../../encoder/start-module';
import {
  addFloat32x4,
  get,
  increase,
  loadFloat32x4,
  loopDown,
  multiplyFloat32x4,
  set,
  spreadFloat32,
  storeFloat32x4,
  writeModule,
  zeros,
  type Code,
} from '../../../encoder/wasm-bytes';

const BYTES = 4;
const LANES = 4;
/** Sums that grow beside each other, four lanes each: one alone would wait for itself. */
const ABREAST = [0, 1, 2, 3] as const;
const STRIDE = LANES * ABREAST.length;
/** Numbers summed in 32 bits before their sum goes into one of 64. */
const BLOCK = 4096;

const FIRST = 0;
const SECOND = 1;
/** Where a factor stands, or a sum goes to: four lanes. */
const NOTE = 2;
const COUNT = 3;
const PARAMETERS = 4;
const VECTOR = 4;

const onward: Code = [...increase(FIRST, BYTES * STRIDE), ...increase(SECOND, BYTES * STRIDE)];
const multiply: Code = [
  ...ABREAST.flatMap((each) => set(VECTOR + each, zeros)),
  ...loopDown(COUNT, STRIDE, [
    ...ABREAST.flatMap((each) => {
      const product = multiplyFloat32x4(loadFloat32x4(get(FIRST), 16 * each), loadFloat32x4(get(SECOND), 16 * each));
      return set(VECTOR + each, addFloat32x4(get(VECTOR + each), product));
    }),
    ...onward,
  ]),
  ...storeFloat32x4(
    get(NOTE),
    ABREAST.map((each): Code => get(VECTOR + each)).reduce((a, b) => addFloat32x4(a, b)),
    0,
  ),
];
const add: Code = [
  ...set(VECTOR, spreadFloat32(get(NOTE))),
  ...loopDown(COUNT, STRIDE, [
    ...ABREAST.flatMap((each) => {
      const product = multiplyFloat32x4(get(VECTOR), loadFloat32x4(get(SECOND), 16 * each));
      return storeFloat32x4(get(FIRST), addFloat32x4(loadFloat32x4(get(FIRST), 16 * each), product), 16 * each);
    }),
    ...onward,
  ]),
];
const module = writeModule(PARAMETERS, [
  { name: 'multiply', int32Locals: 0, vectorLocals: ABREAST.length, code: multiply },
  { name: 'add', int32Locals: 0, vectorLocals: 1, code: add },
]);

type Run = (first: number, second: number, note: number, count: number) => void;

/** Long lists of 32-bit floats in one memory, and what a search does with them: the same numbers give the same bits anywhere. */
export interface Vectors {
  /** The next list, all 0. As many can be had as were asked for. */
  readonly take: () => Float32Array;
  /** Places to work through one after the other: so much of each list stays in the nearest cache. */
  readonly blocks: readonly number[];
  /** The product of two lists; of one block, when its place is given. Summed in 64 bits from block to block. */
  readonly multiply: (a: Float32Array, b: Float32Array, block?: number) => number;
  /** Adds a list, so many times, to another; one block of it, when its place is given. */
  readonly add: (to: Float32Array, factor: number, list: Float32Array, block?: number) => void;
}

/** @param size - of each list. @param most - how many lists can be taken. */
export function createVectors(size: number, most: number): Vectors {
  const room = Math.ceil(size / STRIDE) * STRIDE;
  const { memory, exports } = startModule(module, BYTES * (LANES + room * most));
  const [runMultiply, runAdd] = [exports['multiply'] as Run, exports['add'] as Run];
  const note = new Float32Array(memory, 0, LANES);
  const blocks = Array.from({ length: Math.ceil(room / BLOCK) }, (_, index) => index * BLOCK);
  let taken = 0;

  const multiplyBlock = (a: Float32Array, b: Float32Array, block: number): number => {
    runMultiply(a.byteOffset + BYTES * block, b.byteOffset + BYTES * block, 0, Math.min(BLOCK, room - block));
    return note.reduce((sum, lane) => sum + lane, 0);
  };
  const addBlock = (to: Float32Array, list: Float32Array, block: number, count: number): void =>
    runAdd(to.byteOffset + BYTES * block, list.byteOffset + BYTES * block, 0, count);

  return {
    blocks,
    take: () => new Float32Array(memory, BYTES * (LANES + room * taken++), size),
    multiply(a, b, block) {
      if (block !== undefined) return multiplyBlock(a, b, block);
      return blocks.reduce((sum, each) => sum + multiplyBlock(a, b, each), 0);
    },
    add(to, factor, list, block) {
      note[0] = factor;
      if (block === undefined) addBlock(to, list, 0, room);
      else addBlock(to, list, block, Math.min(BLOCK, room - block));
    },
  };
}
