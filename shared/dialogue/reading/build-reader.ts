import type { CorpusLine } from './corpus-schema';
import { packWeights } from './pack-weights';
import { trainReader } from './train-reader';

/** To be raised whenever features, training or packing change, so that weights kept from an earlier build are trained again. */
export const READER_CODE_VERSION = '6';

/** Trains the reader on the whole corpus and packs it: the same lines in the same order give the same bytes. */
export const buildReader = (lines: readonly CorpusLine[]): Uint8Array => packWeights(trainReader(lines));
