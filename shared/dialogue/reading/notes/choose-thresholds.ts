import { sigmoid } from '../linear/links';
import { NOTE_LABELS } from './note-labels';
import type { NoteJudgement } from './note-weights';

/** What is asked of a note: of a hundred that are said, ninety are true. */
const PRECISION = 0.9;
/** On fewer notes than this a share says nothing. */
const FEWEST_NOTES = 12;
/** Never said. */
export const NEVER = 2;

/** Lines of voices that training had not heard: raw scores and truth, by line, then by label. */
export interface HeardOut {
  readonly scores: Float64Array;
  readonly truths: readonly boolean[];
}

const SLOPES = Array.from({ length: 31 }, (_, step) => 0.5 + step * 0.05);

/** The slope under which the chances fit the truth best (cross-entropy), of those tried. */
function fitSlope({ scores, truths }: HeardOut): number {
  const lossOf = (slope: number): number =>
    scores.reduce((sum, score, at) => sum + Math.log1p(Math.exp(truths[at] ? -score * slope : score * slope)), 0);
  const losses = SLOPES.map(lossOf);
  return SLOPES[losses.indexOf(Math.min(...losses))] ?? 1;
}

/** The lowest chance from which on notes of one label are true often enough. */
function lowestOf(chances: readonly number[], truths: readonly boolean[]): number {
  const order = chances.map((_, at) => at).sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0));
  let right = 0;
  let lowest = NEVER;
  for (const [index, at] of order.entries()) {
    if (truths[at]) right += 1;
    const said = index + 1;
    if (said >= FEWEST_NOTES && right / said >= PRECISION) lowest = chances[at] ?? NEVER;
  }
  return lowest;
}

/** Chooses what the notes are judged by, from lines of voices left out. */
export function judgeNotes(heard: HeardOut): NoteJudgement {
  const slope = fitSlope(heard);
  const outputs = NOTE_LABELS.length;
  const column = <T>(list: ArrayLike<T>, output: number): T[] =>
    Array.from(list).filter((_, at) => at % outputs === output);
  const thresholds = NOTE_LABELS.map((label, output) => {
    if (label === 'any') return NEVER; // hard-to-hear.ts judges it by more than its own score
    const chances = column(heard.scores, output).map((score) => sigmoid(score * slope));
    return lowestOf(chances, column(heard.truths, output));
  });
  return { slope, thresholds: Float32Array.from(thresholds) };
}
