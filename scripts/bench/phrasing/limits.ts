import type { benchPhrasing } from '../phrasing';
import { OURS } from './ours';
import type { Size } from './sizes';

type Figures = Awaited<ReturnType<typeof benchPhrasing>> & { readonly engine: Size };

/** What was asked of a figure, and what it is. */
export interface Verdict {
  readonly figure: string;
  readonly unit: 'ms' | 'bytes';
  readonly value: number;
  readonly limit: number;
  readonly verdict: 'kept' | 'missed';
}

/** Limits: of the issue on phrasing; a kilobyte is a thousand bytes. */
export function judgePhrasing({ sizes, load, worst, engine, sets }: Figures): Verdict[] {
  const judge = (figure: string, unit: Verdict['unit'], value: number | undefined, limit: number): Verdict => {
    if (value === undefined) throw new Error(`nothing was measured for ${figure}`);
    return { figure, unit, value, limit, verdict: value <= limit ? 'kept' : 'missed' };
  };
  const p95 = (words: number): number | undefined =>
    sizes.find((size) => size.words === words)?.rows.find(({ name }) => name === OURS)?.p95;
  const [now] = sets;
  return [
    judge('60 words, p95', 'ms', p95(60), 0.3),
    judge('1,000 words, p95', 'ms', p95(1000), 5),
    judge('the worst of the texts made to be slow', 'ms', worst.now[0]?.least, 50),
    judge('load', 'ms', load.find(({ name }) => name === OURS)?.openMs, 15),
    judge('engine and pack, minified', 'bytes', now && engine.bytes + now.matching.bytes, 300_000),
    judge('engine and pack, gzipped', 'bytes', now && engine.gzip + now.matching.gzip, 90_000),
  ];
}
