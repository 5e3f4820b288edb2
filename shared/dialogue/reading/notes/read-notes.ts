import type { PreparedUtterance } from '../prepare-utterance';
import type { ProblemLabel } from '../problem-labels';
import { sigmoid } from '../linear/links';
import type { SentenceScores } from '../sentence/sentence-model';
import { vectorise } from '../vectorise';
import { scoreVector } from '../weights';
import { HARD_TO_HEAR, hardToHear } from './hard-to-hear';
import { NOTE_LABELS } from './note-labels';
import type { NoteWeights } from './note-weights';

/** What a line may read as. */
export interface Note {
  readonly label: ProblemLabel;
  /** 0 to 1, calibrated on voices left out. */
  readonly p: number;
}

const round = (p: number): number => Math.round(p * 10_000) / 10_000;

const ANY = NOTE_LABELS.indexOf('any');

/** The raw score of each label, in the order of NOTE_LABELS. */
function scoreNotes(weights: NoteWeights, { left }: PreparedUtterance, sentence: SentenceScores): Float64Array {
  const words = scoreVector(weights.words, vectorise(left, weights.words.table));
  return words.map((score, each) => score + (sentence.notes[each] ?? 0));
}

/**
 * What may be said of a line: the labels that are likely enough, the likeliest first. Where none of them is, and yet the line is likely
 * enough to be hard to hear, the likeliest of them alone: that something is there is surer than what it is.
 * @param intents - how likely both readers hold each intent of the whole line.
 */
export function readNotes(
  weights: NoteWeights,
  prepared: PreparedUtterance,
  sentence: SentenceScores,
  intents: Float64Array,
): Note[] {
  const scores = scoreNotes(weights, prepared, sentence);
  const chances = scores.map((score) => sigmoid(score * weights.slope));
  const isEnough = (each: number): boolean => (chances[each] ?? 0) >= (weights.thresholds[each] ?? 1);
  const likely = NOTE_LABELS.flatMap((label, each): (Note & { each: number })[] =>
    label === 'any' ? [] : [{ label, p: round(chances[each] ?? 0), each }],
  ).sort((a, b) => b.p - a.p);
  const sure = likely.filter(({ each }) => isEnough(each));
  if (sure.length > 0) return sure.map(({ label, p }) => ({ label, p }));
  const worst = Math.max(...scores.filter((_, each) => each !== ANY));
  const isHard = hardToHear({ any: scores[ANY] ?? 0, worst, intents, harshness: weights.harshness }) >= HARD_TO_HEAR;
  return likely.slice(0, isHard ? 1 : 0).map(({ label, p }) => ({ label, p }));
}
