import type { Token } from './token';

const PAIRS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“', '‘': '’', "'": "'" };
const CLOSING: ReadonlySet<string> = new Set(Object.values(PAIRS));
const isSingle = (mark: string): boolean => mark === "'" || mark === '’';
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

/** Where each kind of mark could close a quote, in order. */
function closersIn(text: string, tokens: readonly Token[]): Map<string, number[]> {
  const closers = new Map<string, number[]>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'mark' || !CLOSING.has(token.norm)) continue;
    if (isSingle(token.norm) && !canClose(text, token)) continue;
    const same = closers.get(token.norm);
    if (same) same.push(index);
    else closers.set(token.norm, [index]);
  }
  return closers;
}

/** The number of blank lines before each token: no quote runs over one. */
function paragraphsOf(tokens: readonly Token[]): readonly number[] {
  let paragraph = 0;
  return tokens.map((token, index) => {
    if (token.kind === 'line' && tokens[index - 1]?.kind === 'line') paragraph += 1;
    return paragraph;
  });
}

/** Marks the tokens that stand between two quotation marks of one kind. An unclosed mark quotes nothing. */
export function markQuotes(text: string, tokens: readonly Token[]): void {
  const closers = closersIn(text, tokens);
  if (closers.size === 0) return;
  const paragraphs = paragraphsOf(tokens);
  const passed = new Map<string, number>();
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const closing = token?.kind === 'mark' ? PAIRS[token.norm] : undefined;
    if (!token || closing === undefined || (isSingle(closing) && !canOpen(text, tokens, index))) continue;
    const places = closers.get(closing) ?? [];
    let next = passed.get(closing) ?? 0;
    while ((places[next] ?? Infinity) <= index) next += 1;
    passed.set(closing, next);
    const close = places[next];
    if (close === undefined || paragraphs[close] !== paragraphs[index]) continue;
    if ((tokens[close]?.start ?? 0) - token.start > LONGEST) continue;
    for (const quoted of tokens.slice(index + 1, close)) quoted.inQuote = true;
    index = close;
  }
}
