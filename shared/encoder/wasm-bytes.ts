/** A very small assembler of WebAssembly: only the instructions that the kernel is written in. Source: WebAssembly 2.0, chapter 5. */

/** A piece of code: the bytes of one or more instructions. */
export type Code = readonly number[];

/** A whole number without sign as LEB128: seven bits a byte, the lowest first. */
export function unsigned(value: number): Code {
  const rest = value >>> 7;
  return rest === 0 ? [value & 127] : [(value & 127) | 128, ...unsigned(rest)];
}

/** The same with a sign, which the sixth bit of the last byte carries. */
export function signed(value: number): Code {
  const rest = value >> 7;
  const isLast = (rest === 0 && (value & 64) === 0) || (rest === -1 && (value & 64) !== 0);
  return isLast ? [value & 127] : [(value & 127) | 128, ...signed(rest)];
}

const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const text = (word: string): Code => list(Array.from(word, (letter) => [letter.charCodeAt(0)]));
const section = (id: number, body: Code): Code => [id, ...unsigned(body.length), ...body];
const simd = (operation: number): Code => [0xfd, ...unsigned(operation)];

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];
/** Like `set`, and leaves the value on the stack. */
const tee = (local: number): Code => [0x22, ...unsigned(local)];
export const constant = (value: number): Code => [0x41, ...signed(value)];
const ADD: Code = [0x6a];
const SUBTRACT: Code = [0x6b];
const IS_BELOW: Code = [0x49];

export const add = (a: Code, b: Code): Code => [...a, ...b, ...ADD];
/** Moves a counter on. */
export const increase = (local: number, by: number): Code => set(local, add(get(local), constant(by)));
/** Loads a 32-bit number `offset` bytes after an address. */
export const loadInt32 = (address: Code, offset: number): Code => [...address, 0x28, 2, ...unsigned(offset)];
/** Stores a 32-bit number `offset` bytes after an address. */
export const storeInt32 = (address: Code, value: Code, offset: number): Code => [
  ...address,
  ...value,
  0x36,
  2,
  ...unsigned(offset),
];

const LOOP: Code = [0x03, 0x40];
const END: Code = [0x0b];
/** Back to the start of the innermost loop, if the number on the stack is not 0. */
const AGAIN_IF: Code = [0x0d, 0];
/** Does `body`, moves `counter` on by `step`, and again for as long as it is below `limit`. */
export const loopWhileBelow = (counter: number, step: number, limit: number, body: Code): Code => [
  ...LOOP,
  ...body,
  ...add(get(counter), constant(step)),
  ...tee(counter),
  ...get(limit),
  ...IS_BELOW,
  ...AGAIN_IF,
  ...END,
];
/** Does `body`, takes `step` from `counter`, and again until nothing is left. */
export const loopDown = (counter: number, step: number, body: Code): Code => [
  ...LOOP,
  ...body,
  ...get(counter),
  ...constant(step),
  ...SUBTRACT,
  ...tee(counter),
  ...AGAIN_IF,
  ...END,
];

/** Moves a counter on by what another local holds. */
export const increaseBy = (local: number, step: number): Code => set(local, add(get(local), get(step)));

/** Four 32-bit floats from an address, and to one. */
export const loadFloat32x4 = (address: Code, offset: number): Code => [...address, ...simd(0), 2, ...unsigned(offset)];
export const storeFloat32x4 = (address: Code, value: Code, offset: number): Code => [
  ...address,
  ...value,
  ...simd(11),
  2,
  ...unsigned(offset),
];
/** One 32-bit float from an address, four times. */
export const spreadFloat32 = (address: Code, offset = 0): Code => [...address, ...simd(9), 2, ...unsigned(offset)];
export const addFloat32x4 = (a: Code, b: Code): Code => [...a, ...b, ...simd(228)];
export const multiplyFloat32x4 = (a: Code, b: Code): Code => [...a, ...b, ...simd(230)];

/** Sixteen bytes of 0. */
export const zeros: Code = [...simd(12), ...Array.from({ length: 16 }, () => 0)];
/** Eight 16-bit numbers from an address. */
export const loadInt16x8 = (address: Code, offset: number): Code => [...address, ...simd(0), 4, ...unsigned(offset)];
/** Eight 8-bit numbers from an address, widened to 16 bits with their signs. */
export const loadInt8x8 = (address: Code, offset: number): Code => [...address, ...simd(1), 3, ...unsigned(offset)];
/** Multiplies eight 16-bit numbers by eight others and adds neighbours: four 32-bit numbers. */
export const dotInt16x8 = (a: Code, b: Code): Code => [...a, ...b, ...simd(186)];
export const addInt32x4 = (a: Code, b: Code): Code => [...a, ...b, ...simd(174)];
export const lane = (of: Code, index: number): Code => [...of, ...simd(27), index];

/** "\0asm", version 1. */
const VERSION_1: Code = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const INT32 = 0x7f;
const VECTOR = 0x7b;

/** A function of 32-bit parameters that returns nothing; its further locals are numbered after the parameters. */
export interface WasmFunction {
  readonly name: string;
  readonly int32Locals: number;
  readonly vectorLocals: number;
  readonly code: Code;
}

/** Writes a module whose functions all take so many 32-bit parameters and work in the memory `host.memory`. */
export function writeModule(parameters: number, functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const type = [0x60, ...list(Array.from({ length: parameters }, () => [INT32])), 0];
  const bodies = functions.map(({ int32Locals, vectorLocals, code }) => {
    const locals = list([
      [...unsigned(int32Locals), INT32],
      [...unsigned(vectorLocals), VECTOR],
    ]);
    const body = [...locals, ...code, ...END];
    return [...unsigned(body.length), ...body];
  });
  return Uint8Array.from([
    ...VERSION_1,
    ...section(1, list([type])),
    ...section(2, list([[...text('host'), ...text('memory'), 2, 0, 0]])),
    ...section(3, list(functions.map(() => [0]))),
    ...section(7, list(functions.map(({ name }, index) => [...text(name), 0, ...unsigned(index)]))),
    ...section(10, list(bodies)),
  ]);
}
