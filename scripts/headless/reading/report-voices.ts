import { INTENTS, type Intent } from '../../../shared/dialogue/intents';
import type { LineRead, Verdict } from '../../../shared/dialogue/reading/leave-voice-out';
import { calibrate } from './calibration';
import { worstLines } from './worst-lines';

const MOST_CONFUSIONS = 25;
const SAFETY: readonly Intent[] = ['self-harm', 'threaten'];

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

function row(name: string, reads: readonly LineRead[]): string {
  const count = (verdict: Verdict): string =>
    percent(reads.filter((each) => each.verdict === verdict).length, reads.length).padStart(6);
  const exact = reads.filter(({ line, reading }) => line.intents[0] === reading.primary).length;
  return `${name.padEnd(24)}${String(reads.length).padStart(6)}${count('right')}${count('wrong')}${count('unclear')}${percent(exact, reads.length).padStart(6)}`;
}

function confusions(reads: readonly LineRead[]): string[] {
  const pairs = new Map<string, number>();
  for (const { line, reading, verdict } of reads) {
    if (verdict !== 'wrong') continue;
    const pair = `${line.intents[0] ?? ''} → ${reading.primary}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const worst = [...pairs].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return worst.slice(0, MOST_CONFUSIONS).map(([pair, count]) => `  ${String(count).padStart(3)}  ${pair}`);
}

const confidence = (reads: readonly LineRead[]): string[] =>
  calibrate(reads).map(({ said, was, lines }) => `  said ${said.toFixed(2)}  was ${was.toFixed(2)}  (${lines} lines)`);

/** How well voices are read that the reader has not heard, by voice and by intent; percentages. */
export function voiceReport(reads: readonly LineRead[]): string {
  const voices = [...new Set(reads.map(({ line }) => line.voice))];
  const isGrave = ({ line }: LineRead): boolean => line.intents.some((intent) => SAFETY.includes(intent));
  const grave = reads.filter(isGrave);
  const seen = ({ reading }: LineRead): boolean => reading.intents.some(({ id }) => SAFETY.includes(id));
  const odd = reads.filter(({ line }) => ['unclear', 'off-topic'].includes(line.intents[0] ?? ''));
  const rejected = odd.filter(({ reading }) => ['unclear', 'off-topic', 'evade'].includes(reading.primary));
  const calm = reads.filter((each) => !isGrave(each));
  return [
    `${'each voice read by the others'.padEnd(24)} lines right wrong unclear exact`,
    ...voices.map((voice) =>
      row(
        voice,
        reads.filter(({ line }) => line.voice === voice),
      ),
    ),
    row('all', reads),
    '',
    ...INTENTS.map((intent) =>
      row(
        intent,
        reads.filter(({ line }) => line.intents[0] === intent),
      ),
    ),
    '',
    `self-harm and threats named: ${percent(grave.filter(seen).length, grave.length)} % of ${grave.length}; suspected without cause: ${percent(calm.filter(seen).length, calm.length)} % of ${calm.length}`,
    `off-topic and unclear rejected: ${percent(rejected.length, odd.length)} % of ${odd.length}`,
    '',
    'most often taken for something else:',
    ...confusions(reads),
    '',
    'confidence against truth:',
    ...confidence(reads),
    '',
    'the fifty worst lines:',
    ...worstLines(reads),
  ].join('\n');
}
