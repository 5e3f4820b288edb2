import { ok, type Result } from '../result';
import { createForwardPass, WIDTHS, type Encoding } from './forward-pass';
import { createKernel, type Kernel } from './kernel';
import { align, MAX_TOKENS } from './layout';
import { mapPack } from './map-pack';
import { SCRATCH_BYTES } from './multiply-rows';
import { checkPack, type PackError } from './parse-pack';
import { prepareLine } from './prepare-line';
import { tokenise } from './tokenise';

/** The sentence model, ready: turns a line into numbers that are close where meanings are. The same line gives the same bits anywhere. */
export interface Encoder {
  /** Of the pack; another pack has another. */
  readonly version: string;
  readonly kind: Kernel['kind'];
  /** Pieces of the vocabulary that a line consists of; at most MAX_TOKENS are read. */
  readonly tokenise: (line: string) => number[];
  /** 512 numbers of length 1; all 0 for a line without any letter. */
  readonly embed: (line: string) => Float32Array;
  /** The same with what the layers before the last one hold. */
  readonly encode: (line: string) => Encoding;
}

/**
 * Makes the encoder.
 * @param pack - what the packing script wrote; it is copied.
 * @param options.allowWasm - false for plain JavaScript also where WebAssembly would run.
 * @returns the encoder, or why the bytes are no pack. Never throws; no line makes it throw or hang.
 */
export function createEncoder(
  pack: Uint8Array,
  { allowWasm = true }: { readonly allowWasm?: boolean } = {},
): Result<Encoder, PackError> {
  const facts = checkPack(pack);
  if (!facts.ok) return facts;
  const scratch = align(pack.length);
  const kernel = createKernel(scratch + SCRATCH_BYTES, allowWasm);
  new Uint8Array(kernel.memory).set(pack);
  const model = mapPack(kernel.memory, facts.value.textBytes);
  const run = createForwardPass(model, kernel, scratch);
  const idsOf = (line: string): number[] => tokenise(prepareLine(line), model.vocabulary);
  const encode = (line: string): Encoding => {
    const ids = idsOf(line).slice(0, MAX_TOKENS);
    if (ids.length > 0) return run(ids);
    return {
      final: new Float32Array(WIDTHS.final),
      outer: new Float32Array(WIDTHS.outer),
      inner: new Float32Array(WIDTHS.inner),
    };
  };
  return ok({
    version: facts.value.version,
    kind: kernel.kind,
    tokenise: idsOf,
    embed: (line) => encode(line).final,
    encode,
  });
}
