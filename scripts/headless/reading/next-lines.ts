import { INTENTS } from '../../../shared/dialogue/intents';
import type { LineRead } from '../../../shared/dialogue/reading/leave-voice-out';

const SHOWN = 12;
/** Reading gains about six points for each doubling of the lines (decisions/0011): so much of what is missed comes back. */
const BACK_BY_DOUBLING = 0.2;

interface Want {
  readonly name: string;
  readonly lines: number;
  readonly missed: number;
}

// What a hundred more lines would bring: doubling brings back a fifth of what is missed, and takes as many lines as there are.
const gainOf = ({ lines, missed }: Want): number => (100 * BACK_BY_DOUBLING * missed) / Math.max(lines, 1);
const byGain = (a: Want, b: Want): number => gainOf(b) - gainOf(a) || (a.name < b.name ? -1 : 1);
const row = (want: Want): string =>
  `  ${gainOf(want).toFixed(1).padStart(5)}  ${want.name} (${want.missed} of ${want.lines} misread or not told)`;

/** Where more training lines would gain most: which intents, and which pairs that are taken for one another. */
export function nextLines(reads: readonly LineRead[]): string {
  const wants = INTENTS.map((intent): Want => {
    const own = reads.filter(({ line }) => line.intents[0] === intent);
    return { name: intent, lines: own.length, missed: own.filter(({ verdict }) => verdict !== 'right').length };
  });
  const pairs = new Map<string, Want>();
  for (const { line, reading, verdict } of reads) {
    const meant = line.intents[0];
    if (verdict !== 'wrong' || meant === undefined) continue;
    const name = [meant, reading.primary].toSorted().join(' and ');
    const lines = reads.filter((each) => each.line.intents[0] === meant || each.line.intents[0] === reading.primary);
    pairs.set(name, { name, lines: lines.length, missed: (pairs.get(name)?.missed ?? 0) + 1 });
  }
  return [
    'lines that would be read rightly for each hundred more of an intent',
    ...wants.toSorted(byGain).slice(0, SHOWN).map(row),
    '',
    'and of lines that tell two intents apart',
    ...[...pairs.values()].toSorted(byGain).slice(0, SHOWN).map(row),
  ].join('\n');
}
