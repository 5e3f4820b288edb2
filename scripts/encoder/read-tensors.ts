import fs from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: readonly { readonly name: string; readonly shape: readonly number[]; readonly dtype: string }[];
  }[];
}

/** The model as its package brings it. */
export interface Tensors {
  /** The numbers of a tensor, row by row. @throws Error when there is none of that name. */
  readonly take: (name: string) => Float32Array;
  /** Pieces and the logarithm of how likely each is. */
  readonly vocabulary: readonly (readonly [piece: string, score: number])[];
}

const NUMBER_BYTES = 4;

/** Reads a model in the tfjs layout: `model.json` lists the tensors, the shards hold their numbers one after another. */
export function readTensors(folder: string): Tensors {
  const readJson = (name: string) => JSON.parse(fs.readFileSync(join(folder, name), 'utf8')) as unknown;
  const vocabulary = readJson('vocab.json') as Tensors['vocabulary'];
  const [group] = (readJson('model.json') as Manifest).weightsManifest;
  if (!group) throw new Error('the model lists no weights');
  const bytes = Buffer.concat(group.paths.map((path) => fs.readFileSync(join(folder, path))));
  const tensors = new Map<string, Float32Array>();
  let at = bytes.byteOffset;
  for (const { name, shape, dtype } of group.weights) {
    const end = at + NUMBER_BYTES * shape.reduce((product, side) => product * side, 1);
    if (dtype === 'float32') tensors.set(name, new Float32Array(bytes.buffer.slice(at, end)));
    at = end;
  }
  const take = (name: string): Float32Array => {
    const tensor = tensors.get(name);
    if (!tensor) throw new Error(`the model has no tensor ${name}`);
    return tensor;
  };
  return { take, vocabulary };
}
