import type { OtherReading } from './token';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  '！': '!',
  '？': '?',
  '‼': '!!',
  '⁇': '??',
  '⁈': '?!',
  '⁉': '!?',
};

const NONE: readonly OtherReading[] = [];
const ASKS_OR_CRIES = /[!?！？‼⁇⁈⁉]/u;

/** How a mark is named in patterns, and whether it ends a stretch or a clause. */
export interface Mark {
  readonly norm: string;
  readonly others: readonly OtherReading[];
  readonly barrier: boolean;
}

/**
 * Names a mark. A run of `!` and `?` has several names: `???` is `?` and `??`; `!!!!` is `!`, `!!` and `!!!`; `?!` is `?`, `!` and `?!`.
 */
export function readMark(raw: string): Mark {
  if (raw.length > 1 && raw.startsWith('.')) return { norm: '…', others: NONE, barrier: false };
  const ends = raw === '.' || raw === ';' || raw === '。';
  if (!ASKS_OR_CRIES.test(raw)) return { norm: raw, others: NONE, barrier: ends };
  const run = raw.replace(/[！？‼⁇⁈⁉]/gu, (mark) => FULL_WIDTH[mark] ?? mark);
  if (!/^[!?]+$/.test(run)) return { norm: raw, others: NONE, barrier: ends };
  const asks = run.includes('?');
  const cries = run.split('!').length - 1;
  const names: string[] = asks ? ['?'] : [];
  if (cries >= 1) names.push('!');
  if (asks && run.length >= 2) names.push('??');
  if (cries >= 2) names.push('!!');
  if (cries >= 3) names.push('!!!');
  if (asks && cries >= 1) names.push('?!');
  const [norm = raw, ...others] = names;
  return { norm, others: others.map((name) => ({ norm: name, size: 1 })), barrier: true };
}
