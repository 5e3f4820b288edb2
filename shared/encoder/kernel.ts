import { createJsKernel } from './js-kernel';
import { createWasmKernel } from './wasm-kernel';

/**
 * One multiplication: rows of 16-bit activations by rows of 8-bit weights. Addresses are bytes in the kernel's memory, multiples of 16.
 * Rows of activations and of sums begin WIDEST numbers apart, rows of weights follow one another.
 */
export interface Product {
  readonly activations: number;
  readonly weights: number;
  /** Where the 32-bit sums go: for each row, one for each output. */
  readonly sums: number;
  /** Up to MAX_TOKENS. */
  readonly rows: number;
  /** How many numbers are multiplied for one sum: a multiple of 16. */
  readonly columns: number;
  /** A multiple of 4. */
  readonly outputs: number;
}

/** The one hot loop. All sums are exact whole numbers, so that both kinds give the same bits. */
export interface Kernel {
  readonly kind: 'wasm' | 'js';
  readonly memory: ArrayBuffer;
  readonly multiply: (product: Product) => void;
}

/**
 * WebAssembly where it may run; where it is refused (content policy, no SIMD) plain JavaScript: four times slower, the same bits.
 * @param bytes - how much memory the kernel works in.
 */
export function createKernel(bytes: number, allowWasm: boolean): Kernel {
  if (!allowWasm) return createJsKernel(bytes);
  try {
    return createWasmKernel(bytes);
  } catch {
    return createJsKernel(bytes);
  }
}
