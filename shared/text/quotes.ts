import type { Token } from './token';

const PAIRS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“', '‘': '’', "'": "'" };
/** Words whose apostrophe is left out in front; it opens no quote. */
const CLIPPED = new Set(['cause', 'because', 'until', 'em', 'them', 'bout', 'and', 'n', 'tis', 'twas']);
/** A quote that runs on longer than this was never closed. */
const LONGEST = 1_000;

/** Whether the single mark at `index` can open a quote: nothing stuck to its left, a word stuck to its right. */
function canOpen(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next || next.start !== token.end) return false;
  const before = text[token.start - 1];
  return (before === undefined || !/[\p{L}\p{N}]/u.test(before)) && !CLIPPED.has(next.norm);
}

function canClose(text: string, token: Token): boolean {
  const after = text[token.end];
  return after === undefined || !/[\p{L}\p{N}]/u.test(after);
}

/** Marks the tokens that stand between two quotation marks of one kind. An unclosed mark quotes nothing. */
export function markQuotes(text: string, tokens: readonly Token[]): void {
  // One look ahead per kind of closing mark, so that many open marks stay cheap.
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const closing = token?.kind === 'mark' ? PAIRS[token.norm] : undefined;
    if (!token || closing === undefined) continue;
    const single = closing === "'" || closing === '’';
    if (single && !canOpen(text, tokens, index)) continue;
    const close = findClose(text, tokens, index, closing, single);
    if (close < 0) continue;
    for (let inside = index + 1; inside < close; inside += 1) {
      const quoted = tokens[inside];
      if (quoted) quoted.inQuote = true;
    }
    index = close;
  }
}

function findClose(text: string, tokens: readonly Token[], open: number, closing: string, single: boolean): number {
  const start = tokens[open]?.start ?? 0;
  for (let index = open + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || token.start - start > LONGEST) return -1;
    if (token.kind === 'line' && tokens[index + 1]?.kind === 'line') return -1;
    if (token.kind === 'mark' && token.norm === closing && (!single || canClose(text, token))) return index;
  }
  return -1;
}
