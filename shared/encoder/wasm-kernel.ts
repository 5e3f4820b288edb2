import type { Kernel, Product } from './kernel';
import { WIDEST } from './layout';
import { startModule } from './start-module';
import {
  add,
  addInt32x4,
  dotInt16x8,
  get,
  increase,
  lane,
  loadInt16x8,
  loadInt8x8,
  loopDown,
  loopWhileBelow,
  set,
  storeInt32,
  writeModule,
  zeros,
  type Code,
  type WasmFunction,
} from './wasm-bytes';

/** The parameters of each function, then its counters: addresses in bytes, but for COLUMNS (one byte each, so the same) and OUTPUTS. */
const X = 0;
const WEIGHTS = 1;
const SUMS = 2;
const COLUMNS = 3;
const OUTPUTS = 4;
const PARAMETERS = 5;
const AT_X = 5;
const AT_FIRST = 6;
const AT_SECOND = 7;
const END_FIRST = 8;
/** Vectors: sixteen weights of each of two outputs as two halves, sixteen activations likewise, then two sums for each row. */
const FIRST_LOW = 9;
const FIRST_HIGH = 10;
const SECOND_LOW = 11;
const SECOND_HIGH = 12;
const X_LOW = 13;
const X_HIGH = 14;
const SUM = 15;

const LANES = [0, 1, 2, 3] as const;
const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Adds to a sum, four lanes wide, the products of sixteen activations and sixteen weights. */
const accumulate = (sum: number, low: number, high: number): Code => {
  const products = addInt32x4(dotInt16x8(get(X_LOW), get(low)), dotInt16x8(get(X_HIGH), get(high)));
  return set(sum, addInt32x4(get(sum), products));
};

/** Sixteen columns of all rows and of two outputs. */
const step = (rows: number): Code => [
  ...set(FIRST_LOW, loadInt8x8(get(AT_FIRST), 0)),
  ...set(FIRST_HIGH, loadInt8x8(get(AT_FIRST), 8)),
  ...set(SECOND_LOW, loadInt8x8(get(AT_SECOND), 0)),
  ...set(SECOND_HIGH, loadInt8x8(get(AT_SECOND), 8)),
  ...range(rows).flatMap((row) => [
    ...set(X_LOW, loadInt16x8(get(AT_X), row * WIDEST * 2)),
    ...set(X_HIGH, loadInt16x8(get(AT_X), row * WIDEST * 2 + 16)),
    ...accumulate(SUM + 2 * row, FIRST_LOW, FIRST_HIGH),
    ...accumulate(SUM + 2 * row + 1, SECOND_LOW, SECOND_HIGH),
  ]),
  ...increase(AT_X, 32),
  ...increase(AT_SECOND, 16),
];

/** The four lanes of a sum, added up. */
const total = (sum: number): Code => LANES.map((index) => lane(get(sum), index)).reduce(add);

/** Multiplies a fixed number of rows by all outputs, two outputs at a time: what is kept in registers is not fetched again. */
function multiplyRows(rows: number): WasmFunction {
  const pairOfOutputs = [
    ...range(2 * rows).flatMap((index) => set(SUM + index, zeros)),
    ...set(AT_X, get(X)),
    ...set(AT_FIRST, get(WEIGHTS)),
    ...set(AT_SECOND, add(get(WEIGHTS), get(COLUMNS))),
    ...set(END_FIRST, get(AT_SECOND)),
    ...loopWhileBelow(AT_FIRST, 16, END_FIRST, step(rows)),
    ...range(2 * rows).flatMap((index) =>
      storeInt32(get(SUMS), total(SUM + index), (index >> 1) * WIDEST * 4 + (index & 1) * 4),
    ),
    ...increase(SUMS, 8),
    ...set(WEIGHTS, get(AT_SECOND)), // the second row's end is where the next pair begins
  ];
  return {
    name: `rows${rows}`,
    int32Locals: 4,
    vectorLocals: 6 + 2 * rows,
    code: loopDown(OUTPUTS, 2, pairOfOutputs),
  };
}

/** As many rows as the registers of common processors hold sums for. */
const MOST_ROWS = 4;

type RunRows = (x: number, weights: number, sums: number, columns: number, outputs: number) => void;

/**
 * The kernel as WebAssembly with SIMD: two kilobytes, written here, so that the build needs no compiler and the app no file for it.
 * @throws where WebAssembly is refused, or without SIMD.
 */
export function createWasmKernel(bytes: number): Kernel {
  const functions = range(MOST_ROWS).map((index) => multiplyRows(index + 1));
  const { memory, exports } = startModule(writeModule(PARAMETERS, functions), bytes);
  const runs = functions.map(({ name }) => exports[name] as RunRows);
  const multiply = ({ activations, weights, sums, rows, columns, outputs }: Product): void => {
    for (let row = 0; row < rows; row += MOST_ROWS) {
      const run = runs[Math.min(MOST_ROWS, rows - row) - 1];
      run?.(activations + row * WIDEST * 2, weights, sums + row * WIDEST * 4, columns, outputs);
    }
  };
  return { kind: 'wasm', memory, multiply };
}
