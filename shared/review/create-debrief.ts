import type { CompiledScenario } from '../dialogue/compile-scenario';
import { fillText } from '../dialogue/fill-text';
import { DIMENSIONS } from '../dialogue/scenario-schema';
import type { Dimension } from '../dialogue/scenario-schema';
import type { RuleId } from '../ids';
import type { Session } from '../session/session-schema';
import { fillingOf } from '../session/talk-setting';
import { createSpan, sliceSpan } from '../text/span';
import { collectEvidence, pitchesAfterNo } from './collect-evidence';
import type { WeighedEvidence } from './collect-evidence';
import type { Debrief, DimensionReview, Level } from './debrief';
import { levelOf } from './levels/level-of';
import { leadOf } from './lead';
import { nextStep } from './next-step';
import { notesOfTalk } from './notes-of-talk';
import { disputedDimensions } from './disagreements';
import { heaviestTurn } from './heaviest-turn';
import { opennessPath, swingsOf } from './openness-path';
import { pointsOf } from './points';
import { reviewTurns } from './review-turn';
import type { ReviewTurn } from './review-turn';
import { SUMMARIES } from './words';

const MOST_STRENGTHS = 2;

function reviewDimension(
  dimension: Dimension,
  evidence: readonly WeighedEvidence[],
  turns: readonly ReviewTurn[],
  pressedPastNo: boolean,
  saidWhy: boolean,
): DimensionReview {
  let level: Level = levelOf(dimension, evidence, turns.length);
  // Hard rules: a new pitch after a clear no, twice, respects neither limits nor the ending; and honesty is not all there without the why.
  if (dimension === 'respect' && pressedPastNo) level = 'low';
  if (dimension === 'honest' && level === 'high' && !saidWhy) level = 'medium';
  return {
    dimension,
    level,
    summary: SUMMARIES[dimension][level],
    evidence: evidence.map(({ turn, quote, direction, facet, because }) => ({
      turn,
      quote,
      direction,
      facet,
      because,
    })),
  };
}

/** The two weightiest things that held, from two different dimensions and in different words. */
function strengthsOf(evidence: readonly WeighedEvidence[]): string[] {
  const chosen: WeighedEvidence[] = [];
  for (const one of evidence.toSorted((a, b) => b.weight - a.weight || a.turn - b.turn)) {
    const known = chosen.some(({ dimension, strength }) => dimension === one.dimension || strength === one.strength);
    if (one.direction === 'raises' && one.strength !== null && !known) chosen.push(one);
    if (chosen.length === MOST_STRENGTHS) break;
  }
  return chosen.toSorted((a, b) => a.turn - b.turn).map(({ strength }) => strength ?? '');
}

function marksOf<T extends { start: number; end: number; ruleId: string }>(
  turns: readonly ReviewTurn[],
  list: (turn: ReviewTurn) => readonly T[],
) {
  return turns.flatMap((turn) =>
    list(turn).map(({ start, end, ruleId, ...rest }) => {
      const span = createSpan(start, end);
      const quote = sliceSpan(turn.exchange.utterance, span);
      return { ...rest, turn: turn.number, quote, span, ruleId: ruleId as RuleId };
    }),
  );
}

/**
 * Reviews a talk from its transcript alone: conduct is weighed, never whether the ex agreed; levels are never added up.
 * @param compiled - the scenario, for what the ex had asked or refused and for the ending's words.
 * @returns the same for the same session; of an empty session a review in which nothing is shown.
 * @throws never.
 */
export function createDebrief(session: Session, compiled: CompiledScenario): Debrief {
  const turns = reviewTurns(session, compiled);
  const pitches = pitchesAfterNo(turns);
  const points = pointsOf(turns);
  const perDimension = DIMENSIONS.map((dimension) => [dimension, collectEvidence(dimension, turns)] as const);
  const evidence = perDimension.flatMap(([, list]) => list);
  const dimensions = perDimension.map(([dimension, list]) =>
    reviewDimension(dimension, list, turns, pitches.length >= 2, points.why.length > 0),
  );
  const levels = Object.fromEntries(dimensions.map(({ dimension, level }) => [dimension, level])) as Record<
    Dimension,
    Level
  >;
  const path = opennessPath(session.openness, turns);
  const ending = session.ending;
  const words = ending ? compiled.endings.get(ending.id)?.debrief : undefined;
  return {
    ending: ending && { ...ending, words: fillText(words ?? '', fillingOf(compiled, session)) },
    lead: leadOf(path),
    dimensions,
    points,
    path,
    swings: swingsOf(turns),
    best: heaviestTurn(evidence, 'raises'),
    worst: heaviestTurn(evidence, 'lowers'),
    strengths: strengthsOf(evidence),
    next: nextStep(levels, evidence, pitches, disputedDimensions(session)),
    flags: marksOf(turns, ({ exchange }) => exchange.findings),
    praise: marksOf(turns, ({ exchange }) => exchange.praise),
    notes: notesOfTalk(turns),
    unscored: ending?.kind === 'safety',
  };
}
