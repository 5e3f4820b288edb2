import { startModule } from '../../../encoder/start-module';
import {
  add,
  addFloat32x4,
  get,
  increaseBy,
  loadFloat32x4,
  loopDown,
  multiplyFloat32x4,
  set,
  spreadFloat32,
  storeFloat32x4,
  writeModule,
  type Code,
} from '../../../encoder/wasm-bytes';

/**
 * Adds to a tile of 4 × 12 sums: for each step, 4 numbers of one matrix times 12 of another. Both products that training needs are such
 * sums. Addresses and distances in bytes; 32-bit floats, summed in a fixed order, so that the same numbers give the same bits anywhere.
 */
export interface Tile {
  /** The first of the 4 numbers, how far the other three are, and how far the next step's. */
  readonly four: number;
  readonly fourApart: number;
  readonly fourStep: number;
  /** The first of the 12 numbers, which stand side by side, and how far the next step's. */
  readonly twelve: number;
  readonly twelveStep: number;
  /** The first of the sums, and how far the next row of 12. */
  readonly sums: number;
  readonly sumsApart: number;
  readonly steps: number;
}

export const TILE_ROWS = 4;
export const TILE_COLUMNS = 12;

const FOUR = 0;
const FOUR_APART = 1;
const FOUR_STEP = 2;
const TWELVE = 3;
const TWELVE_STEP = 4;
const SUMS = 5;
const SUMS_APART = 6;
const STEPS = 7;
const PARAMETERS = 8;
/** Where each of the four rows is read, then a vector for the spread number, three for the twelve, and three sums for each row. */
const ROW_AT = 8;
const SPREAD = 12;
const COLUMN = 13;
const SUM = 16;

const ROWS = [0, 1, 2, 3] as const;
const VECTORS = [0, 1, 2] as const;
const sum = (row: number, vector: number): number => SUM + row * VECTORS.length + vector;
/** Where each of the four rows begins. */
const placeRows = (first: number, apart: number): Code =>
  ROWS.flatMap((row) => set(ROW_AT + row, row === 0 ? get(first) : add(get(ROW_AT + row - 1), get(apart))));

const code: Code = [
  ...placeRows(SUMS, SUMS_APART),
  ...ROWS.flatMap((row) =>
    VECTORS.flatMap((vector) => set(sum(row, vector), loadFloat32x4(get(ROW_AT + row), 16 * vector))),
  ),
  ...placeRows(FOUR, FOUR_APART),
  ...loopDown(STEPS, 1, [
    ...VECTORS.flatMap((vector) => set(COLUMN + vector, loadFloat32x4(get(TWELVE), 16 * vector))),
    ...ROWS.flatMap((row) => [
      ...set(SPREAD, spreadFloat32(get(ROW_AT + row))),
      ...VECTORS.flatMap((vector) =>
        set(
          sum(row, vector),
          addFloat32x4(get(sum(row, vector)), multiplyFloat32x4(get(SPREAD), get(COLUMN + vector))),
        ),
      ),
      ...increaseBy(ROW_AT + row, FOUR_STEP),
    ]),
    ...increaseBy(TWELVE, TWELVE_STEP),
  ]),
  ...placeRows(SUMS, SUMS_APART),
  ...ROWS.flatMap((row) =>
    VECTORS.flatMap((vector) => storeFloat32x4(get(ROW_AT + row), get(sum(row, vector)), 16 * vector)),
  ),
];

type RunTile = (...parameters: readonly number[]) => void;

/** Memory and the function that fills tiles in it. Training runs where the app is built, so there is no second way without WebAssembly. */
export interface DenseKernel {
  readonly memory: ArrayBuffer;
  readonly addTile: (tile: Tile) => void;
}

/** @param bytes - how much memory the matrices take together. */
export function createDenseKernel(bytes: number): DenseKernel {
  const module = writeModule(PARAMETERS, [
    { name: 'addTile', int32Locals: ROWS.length, vectorLocals: SUM + 12 - SPREAD, code },
  ]);
  const { memory, exports } = startModule(module, bytes);
  const run = exports['addTile'] as RunTile;
  return {
    memory,
    addTile: ({ four, fourApart, fourStep, twelve, twelveStep, sums, sumsApart, steps }) =>
      run(four, fourApart, fourStep, twelve, twelveStep, sums, sumsApart, steps),
  };
}
