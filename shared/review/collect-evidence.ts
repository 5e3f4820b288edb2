import type { Dimension } from '../dialogue/scenario-schema';
import { createSpan } from '../text/span';
import type { Span } from '../text/span';
import type { Evidence } from './debrief';
import { quoteAround } from './quote';
import type { ReviewTurn } from './review-turn';
import { PITCHES, SOURCES } from './sources';
import type { EvidenceSource } from './sources/evidence-source';

/** Evidence with what it weighs; the weight is for the level alone and never shown. */
export interface WeighedEvidence extends Evidence {
  readonly dimension: Dimension;
  readonly weight: number;
  readonly strength: string | null;
}

/** A flag that is only a nudge weighs little (P). */
const BY_SEVERITY = { 1: 0.25, 2: 1, 3: 1.25 } as const;
/** What the reader notes of a whole line is right nine times in ten (P). */
const NOTED = 0.75;

/** What in this turn makes a source speak: the place to quote and how much it weighs; null when nothing does. */
function trigger(source: EvidenceSource, turn: ReviewTurn): { span: Span; share: number } | null {
  const { exchange } = turn;
  if (source.only === 'asked' && !turn.asked) return null;
  if (source.only === 'after-no' && !turn.afterNo) return null;
  const good = source.direction === 'raises';
  const said = turn.said.find(({ id, tainted }) => source.intents?.includes(id) && !(good && tainted));
  const flags = exchange.findings.filter(({ category }) => source.categories?.includes(category));
  const flag = flags.toSorted((a, b) => b.severity - a.severity)[0];
  const praise = exchange.praise.find(({ category }) => source.praises?.includes(category));
  if (flag) return { span: createSpan(flag.start, flag.end), share: BY_SEVERITY[flag.severity] };
  if (praise) return { span: createSpan(praise.start, praise.end), share: 1 };
  if (said) return { span: said.span, share: 1 };
  const noted = !good && exchange.notes.some(({ category }) => source.categories?.includes(category));
  return noted ? { span: createSpan(0, exchange.utterance.length), share: NOTED } : null;
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Where nothing moved calm either way, its evidence is a turn that carries no flag at all. */
function steadyTurn(turns: readonly ReviewTurn[]): WeighedEvidence[] {
  const turn = turns.find(({ exchange, words }) => exchange.findings.length === 0 && words > 2);
  if (!turn) return [];
  const quote = quoteAround(turn.exchange.utterance, createSpan(0, 1));
  if (quote === '') return [];
  const because = 'No push in it, here or later.';
  return [
    { dimension: 'calm', turn: turn.number, quote, direction: 'raises', facet: 7, because, weight: 0, strength: null },
  ];
}

/**
 * All evidence of a talk for one dimension, by turn: of each direction the weightiest of a turn. The same words said again count
 * against the talk again, but for it only once.
 */
export function collectEvidence(dimension: Dimension, turns: readonly ReviewTurn[]): WeighedEvidence[] {
  const seen = new Set<string>();
  const all = turns.flatMap((turn) => {
    const found = SOURCES.filter((source) => source.dimension === dimension).flatMap((source) => {
      const met = trigger(source, turn);
      if (!met) return [];
      const quote = quoteAround(turn.exchange.utterance, met.span);
      if (quote === '') return [];
      const { direction, facet, because } = source;
      const weight = source.weight * met.share;
      return [
        { dimension, turn: turn.number, quote, direction, facet, because, weight, strength: source.strength ?? null },
      ];
    });
    const best = (direction: Evidence['direction']) =>
      found.filter((one) => one.direction === direction).toSorted((a, b) => b.weight - a.weight)[0];
    const up = best('raises');
    const fresh = up && !seen.has(plain(up.quote)) ? up : undefined;
    if (up) seen.add(plain(up.quote));
    return [fresh, best('lowers')].filter((one) => one !== undefined);
  });
  return all.length === 0 && dimension === 'calm' ? steadyTurn(turns) : all;
}

/** The turns that pressed on past a clear no: the first push is a question, from the second on it is not (rubric, hard rules). */
export function pitchesAfterNo(turns: readonly ReviewTurn[]): ReviewTurn[] {
  return turns.filter(({ afterNo, said }) => afterNo && said.some(({ id }) => PITCHES.includes(id)));
}
