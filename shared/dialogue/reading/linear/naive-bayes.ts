import type { SparseVector } from '../vectorise';

/** What a naive Bayes is counted from. */
export interface CountedLines {
  readonly vectors: readonly SparseVector[];
  readonly inputs: number;
  readonly outputs: number;
  /** By line, then by output: 0 to 1. */
  readonly targets: Float64Array;
}

/** What every feature is counted with before any line is: keeps the logarithms finite. Chosen with voices left out (decisions/0023). */
const BEFORE = 0.003;

interface Counts {
  /** How much of each feature the lines of each output have: by input, then by output. */
  readonly those: Float64Array;
  /** How much of each feature all lines have. */
  readonly all: Float64Array;
}

function count({ vectors, inputs, outputs, targets }: CountedLines): Counts {
  const those = new Float64Array(inputs * outputs);
  const all = new Float64Array(inputs);
  for (const [line, { rows, values }] of vectors.entries()) {
    for (const [index, row] of rows.entries()) {
      const value = values[index] ?? 0;
      all[row] = (all[row] ?? 0) + value;
      for (let each = 0; each < outputs; each += 1) {
        const share = targets[line * outputs + each] ?? 0;
        if (share > 0) those[row * outputs + each] = (those[row * outputs + each] ?? 0) + share * value;
      }
    }
  }
  return { those, all };
}

/** The logarithm of each count's share in its column, in place. @param columns - how many stand side by side. */
function toLogShares(counts: Float64Array, columns: number): void {
  const sums = new Float64Array(columns);
  for (let at = 0; at < counts.length; at += 1) {
    const filled = (counts[at] ?? 0) + BEFORE;
    counts[at] = filled;
    sums[at % columns] = (sums[at % columns] ?? 0) + filled;
  }
  for (let at = 0; at < counts.length; at += 1) counts[at] = Math.log((counts[at] ?? 1) / (sums[at % columns] ?? 1));
}

/**
 * Naive Bayes for outputs of which one is true: what each feature says for each output, against what it says for all on average.
 * Its chances are much too sure; it is counted beside a regression, at a small share. Source: Wang & Manning 2012, "Baselines and
 * Bigrams", who let a regression start from such ratios; adding them afterwards read better here.
 * @returns weights by input, then by output.
 */
export function bayesOfOne(lines: CountedLines): Float64Array {
  const { outputs } = lines;
  const { those } = count(lines);
  toLogShares(those, outputs);
  for (let from = 0; from < those.length; from += outputs) {
    const row = those.subarray(from, from + outputs);
    const mean = row.reduce((sum, each) => sum + each, 0) / outputs;
    for (let each = 0; each < outputs; each += 1) row[each] = (row[each] ?? 0) - mean;
  }
  return those;
}

/** The same for outputs of which each is true or not by itself: what each feature says for it, against what it says for its opposite. */
export function bayesOfEach(lines: CountedLines): Float64Array {
  const { outputs } = lines;
  const { those, all } = count(lines);
  const others = those.map((counted, at) => (all[Math.floor(at / outputs)] ?? 0) - counted);
  toLogShares(those, outputs);
  toLogShares(others, outputs);
  return those.map((share, at) => share - (others[at] ?? 0));
}

/** Adds one list of weights to another, at a share. */
export const addShare = (weights: Float32Array, more: Float64Array, share: number): Float32Array =>
  weights.map((weight, at) => weight + share * (more[at] ?? 0));
