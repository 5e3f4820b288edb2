/**
 * What the packed sentence model holds, in the order in which it stands there. The script that packs it and the encoder that runs it both
 * go by this. All numbers are little-endian.
 *
 * Header of 16 bytes: magic, format, bytes of the vocabulary's text, bytes of the whole pack. Then, as 32-bit floats: scale and bias of
 * each norm; the wave lengths of the places in a line; the score of each piece of the vocabulary; scale and bias of each row of each
 * matrix; the largest whole number an activation may become before each matrix. Then the matrices, one signed byte a cell, each from a
 * multiple of 16 on; then the pieces of the vocabulary, UTF-8, a line each.
 */

/** "USL8". */
export const MAGIC = 0x384c5355;
export const FORMAT = 1;
export const HEADER_BYTES = 16;

/** Pieces in the vocabulary; the first six stand for no text. */
export const PIECES = 8000;
export const RESERVED_PIECES = 6;
/** A line is read up to so many pieces; longer ones are cut into clauses before they come here. */
export const MAX_TOKENS = 128;
/** How wide a piece enters, how wide it leaves, and the widest it ever gets between. */
export const ENTRY = 256;
export const SIZE = 512;
export const WIDEST = 1536;
export const HEADS = 4;
/** Half of ENTRY: a place is told by so many sines and as many cosines. */
export const WAVES = ENTRY / 2;

/** Rows and columns of each matrix; a row holds the weights of one output. */
export const MATRICES = {
  embed: [PIECES + 2, ENTRY],
  dense: [SIZE, ENTRY],
  qkv0: [3 * ENTRY, ENTRY],
  out0: [SIZE, ENTRY],
  up0: [WIDEST, SIZE],
  down0: [SIZE, WIDEST],
  qkv1: [3 * SIZE, SIZE],
  out1: [SIZE, SIZE],
  up1: [WIDEST, SIZE],
  down1: [SIZE, WIDEST],
  last: [SIZE, SIZE],
} as const satisfies Readonly<Record<string, readonly [rows: number, columns: number]>>;
export type MatrixName = keyof typeof MATRICES;
export const MATRIX_NAMES = Object.keys(MATRICES) as readonly MatrixName[];

/** How wide each norm is. */
export const NORMS = { attention0: ENTRY, inner0: SIZE, attention1: SIZE, inner1: SIZE } as const;
export type NormName = keyof typeof NORMS;
export const NORM_NAMES = Object.keys(NORMS) as readonly NormName[];

/** The next multiple of 16: where a matrix may begin, so that sixteen cells are fetched at once. */
export const align = (at: number): number => (at + 15) & ~15;
