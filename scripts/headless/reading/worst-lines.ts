import type { LineRead } from '../../../shared/dialogue/reading/leave-voice-out';

const MOST = 50;

/** The misread lines of which the reader was surest: where a label, a voice or the reader wants a look. */
export function worstLines(reads: readonly LineRead[]): string[] {
  return reads
    .filter(({ verdict }) => verdict === 'wrong')
    .map((read) => ({ ...read, p: read.reading.intents.find(({ id }) => id === read.reading.primary)?.p ?? 0 }))
    .toSorted((a, b) => b.p - a.p)
    .slice(0, MOST)
    .map(
      ({ line, reading, p }) =>
        `  ${p.toFixed(2)}  ${line.intents[0] ?? ''} → ${reading.primary}  ${line.voice}: ${line.text.replace(/\s+/g, ' ').slice(0, 140)}`,
    );
}
