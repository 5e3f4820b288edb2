import { KINDS, RUN } from './step-contexts';
import type { StepReader } from './step-reader';

/** What is known of a pattern before it is tried. */
export interface PatternFacts {
  /** Whether a match begins only where a clause does, and ends only where one does. */
  opens: boolean;
  closes: boolean;
  /** How far before its anchor a match can begin: tokens at least, words as typed at most. */
  fewest: number;
  most: number;
  /** Words one of which must be near the anchor; none when there is no companion. Words ahead at most or, below zero, before. */
  companion: readonly number[];
  distance: number;
}

/** Reads one pattern, and has its instructions written. */
export function readPattern(steps: StepReader): PatternFacts {
  const facts: PatternFacts = { opens: false, closes: false, fewest: 0, most: 0, companion: [], distance: 0 };
  /** What of a text the steps read so far take; and what they took at most before the anchor, and before the companion. */
  let fewest = 0;
  let most = 0;
  let anchorFrom: number | null = null;
  let companionFrom: number | null = null;
  let isAnchor = false;
  let isCompanion = false;

  const readStep = (kind: number): void => {
    steps.isSought = isAnchor || isCompanion;
    steps.read(kind);
    if (isAnchor) {
      anchorFrom = most;
      facts.fewest = fewest + steps.fewestBefore;
      facts.most = most + steps.mostBefore;
      // Of two steps, the words of the later can stand as far on as it reaches before them.
      if (companionFrom !== null) facts.distance = companionFrom - facts.most;
    }
    if (isCompanion) {
      companionFrom = most;
      facts.companion = [...new Set(steps.sure)].sort((a, b) => a - b);
      if (anchorFrom !== null) facts.distance = most + steps.mostBefore - anchorFrom;
    }
    if (steps.isSought) steps.sure.length = 0;
    isAnchor = false;
    isCompanion = false;
    fewest += steps.fewest;
    most += steps.most;
  };

  steps.reset();
  for (let kind = steps.takeKind(); KINDS[kind] !== 'end'; kind = steps.takeKind()) {
    const name = KINDS[kind];
    if (name === 'opens') facts.opens = true;
    else if (name === 'closes') facts.closes = true;
    else if (name === 'companion') isCompanion = true;
    else if (name === 'inside') isAnchor = true;
    else {
      isAnchor ||= name === 'anchor';
      for (let left = Math.max(1, kind - RUN + 1); left > 0; left -= 1) readStep(kind);
    }
  }
  return facts;
}
