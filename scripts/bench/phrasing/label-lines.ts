import { PROBLEM_LABELS } from '../../../shared/dialogue/reading/problem-labels';
import type { Peer } from './peers';

/** A line somebody labelled. */
export interface LabelledLine {
  readonly text: string;
  readonly isProblem: boolean;
}

const PROBLEMS: ReadonlySet<string> = new Set(PROBLEM_LABELS);

/**
 * Reads labelled lines: one object a line, `{"text","labels":[…],"severity"}`. A line is a problem when its severity is not `none`;
 * without a severity, when one of its labels is.
 * @throws Error naming the line that cannot be read.
 */
export function readLabelledLines(words: string): LabelledLine[] {
  return words
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        const { text, labels = [], severity } = JSON.parse(line) as Record<string, unknown>;
        if (typeof text !== 'string' || !Array.isArray(labels)) throw new Error('no "text", or "labels" is no list');
        const isProblem =
          severity === undefined ? labels.some((label) => PROBLEMS.has(String(label))) : severity !== 'none';
        return { text, isProblem };
      } catch (error) {
        throw new Error(`line ${number}: ${error instanceof Error ? error.message : 'not JSON'}`, { cause: error });
      }
    });
}

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 1000;

/** What share of what a tool flags is a problem, and what share of the problems it flags. */
export async function scoreLines({ name, flags }: Peer, lines: readonly LabelledLine[]) {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { text, isProblem } of lines) {
    // oxlint-disable-next-line no-await-in-loop
    const flagged = await flags(text);
    if (flagged && isProblem) right += 1;
    else if (flagged) wrong += 1;
    else if (isProblem) missed += 1;
  }
  return {
    name,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    flagged: right + wrong,
    falselyFlagged: wrong,
  };
}
