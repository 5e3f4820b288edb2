import { MATRICES, type MatrixName, type NormName } from '../../shared/encoder/layout';
import type { Tensors } from './read-tensors';

/** Float weights under our own names. */
export interface NamedWeights {
  readonly norms: Readonly<Record<NormName, { readonly scale: Float32Array; readonly bias: Float32Array }>>;
  /** Cells row by row, a row for each output. */
  readonly matrices: Readonly<Record<MatrixName, { readonly cells: Float32Array; readonly bias: Float32Array }>>;
  readonly waves: Float32Array;
}

const APPLIED = 'module_apply_default/Encoder_en/KonaTransformer/Encode';
const HELD = 'module/Encoder_en/KonaTransformer/Encode';
const LAST = 'module/Encoder_en/hidden_layers/tanh_layer_0';
const layer = (index: number): string => `Layer_${index}/TransformerLayer`;

/** The model holds a row for each input; the encoder wants one for each output. */
function transpose(cells: Float32Array, outputs: number, inputs: number): Float32Array {
  return Float32Array.from(cells, (_, at) => cells[(at % inputs) * outputs + Math.floor(at / inputs)] ?? 0);
}

/** Finds every weight of the encoder in the model. @throws Error when one is missing. */
export function nameWeights({ take }: Tensors): NamedWeights {
  const joined = (path: string) => take(`${APPLIED}/${path}/ConcatPartitions/concat`);
  const norm = (path: string) => {
    const at = `${path}/layer_prepostprocess/layer_norm`;
    return { scale: joined(`${at}/layer_norm_scale`), bias: joined(`${at}/layer_norm_bias`) };
  };
  const matrix = (name: MatrixName, cells: Float32Array, bias: Float32Array) => {
    const [outputs, inputs] = MATRICES[name];
    return { cells: transpose(cells, outputs, inputs), bias };
  };
  const attention = (name: MatrixName, index: number, part: string) => {
    const at = `${layer(index)}/MultiheadAttention/${part}_transform_single`;
    return matrix(name, take(`${HELD}/${at}/kernel/part_0`), joined(`${at}/bias`));
  };
  const inner = (name: MatrixName, index: number, part: string) => {
    const at = `${layer(index)}/FFN/${part}`;
    return matrix(name, take(`${APPLIED}/TransformerStack/${at}/Tensordot/Reshape_1`), joined(`${at}/bias`));
  };
  const dense = `${layer(0)}/dense`;
  return {
    norms: {
      attention0: norm(layer(0)),
      inner0: norm(`${layer(0)}/FFN`),
      attention1: norm(layer(1)),
      inner1: norm(`${layer(1)}/FFN`),
    },
    matrices: {
      embed: { cells: take('module/Embeddings_en'), bias: new Float32Array(MATRICES.embed[0]) },
      dense: matrix('dense', joined(`${dense}/kernel`), joined(`${dense}/bias`)),
      qkv0: attention('qkv0', 0, 'qkv'),
      out0: attention('out0', 0, 'output'),
      up0: inner('up0', 0, 'conv1'),
      down0: inner('down0', 0, 'conv2'),
      qkv1: attention('qkv1', 1, 'qkv'),
      out1: attention('out1', 1, 'output'),
      up1: inner('up1', 1, 'conv1'),
      down1: inner('down1', 1, 'conv2'),
      last: matrix('last', take(`${LAST}/weights`), take(`${LAST}/bias`)),
    },
    waves: take(`${APPLIED}/TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`),
  };
}
