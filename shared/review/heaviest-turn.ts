import type { WeighedEvidence } from './collect-evidence';
import type { Evidence } from './debrief';

/** The turn in which the evidence of one direction weighs most, over all dimensions; the earlier among equals, null without any. */
export function heaviestTurn(evidence: readonly WeighedEvidence[], direction: Evidence['direction']): number | null {
  const sums = new Map<number, number>();
  for (const one of evidence) {
    if (one.direction === direction) sums.set(one.turn, (sums.get(one.turn) ?? 0) + one.weight);
  }
  const [heaviest] = [...sums].toSorted(([turnA, a], [turnB, b]) => b - a || turnA - turnB);
  return heaviest && heaviest[1] > 0 ? heaviest[0] : null;
}
