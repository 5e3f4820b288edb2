import type { LineRead } from '../../../shared/dialogue/reading/leave-voice-out';

/** Readings of like confidence: what was said of them on average, and how many were true; both 0 to 1. */
export interface ConfidenceBin {
  readonly said: number;
  readonly was: number;
  readonly lines: number;
}

const BINS = 10;

/** How confidence stands to truth, in ten steps; steps without a line are left out, and so is what rules decided. */
export function calibrate(reads: readonly LineRead[]): ConfidenceBin[] {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, sum: 0, right: 0 }));
  for (const { line, reading } of reads) {
    const main = reading.intents.find(({ id }) => id === reading.primary);
    const bin = bins[Math.min(BINS - 1, Math.floor((main?.p ?? 0) * BINS))];
    if (!main || !bin || main.source === 'rule' || reading.primary === 'unclear') continue;
    bin.count += 1;
    bin.sum += main.p;
    if (line.intents.includes(reading.primary)) bin.right += 1;
  }
  return bins
    .filter(({ count }) => count > 0)
    .map(({ count, sum, right }) => ({ said: sum / count, was: right / count, lines: count }));
}
