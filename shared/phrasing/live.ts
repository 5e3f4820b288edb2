import { sliceSpan, type Span } from '../text/span';
import type { Finding } from './report';

/** At most this many marks stand under the words at once. */
export const MOST_LIVE = 3;

const WORD = /[\p{L}\p{N}\p{M}'’]/u;
const NEIGHBOUR_BEFORE = /([\p{L}\p{N}'’]+)[^\p{L}\p{N}]*$/u;
const NEIGHBOUR_AFTER = /^[^\p{L}\p{N}]*([\p{L}\p{N}'’]+)/u;
/** A neighbour is looked for this far away, in UTF-16 code units. */
const NEAR = 60;

const plain = (words: string): string => words.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();

/**
 * Names a finding so that "keep it" outlives edits elsewhere in the text: the rule, the words, and one neighbour on each side.
 */
export function keepKey(text: string, finding: { readonly ruleId: string; readonly span: Span }): string {
  const { start, end } = finding.span;
  const before = NEIGHBOUR_BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[1] ?? '';
  const after = NEIGHBOUR_AFTER.exec(text.slice(end, end + NEAR))?.[1] ?? '';
  return [finding.ruleId, plain(sliceSpan(text, finding.span)), plain(before), plain(after)].join('|');
}

/** The bounds of the word the caret stands in or at the end of; empty when it touches none. */
function wordAt(text: string, caret: number): { readonly start: number; readonly end: number } {
  let start = caret;
  let end = caret;
  while (start > 0 && WORD.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && WORD.test(text[end] ?? '')) end += 1;
  return { start, end };
}

/** What the composer knows when it asks. */
export interface LiveView {
  readonly text: string;
  /** Offset of the caret in UTF-16 code units; null when the field has no focus. */
  readonly caret: number | null;
  /** Keys of findings the person decided to keep. */
  readonly kept?: ReadonlySet<string>;
}

/**
 * Picks what shows while typing: rules of the live phase, gravest first, none that is kept, none that touches the word at the caret.
 * @returns at most MOST_LIVE findings, by start.
 */
export function chooseLive(findings: readonly Finding[], { text, caret, kept }: LiveView): Finding[] {
  const word = caret === null ? null : wordAt(text, Math.min(caret, text.length));
  const unfinished = word !== null && word.end > word.start ? word : null;
  return findings
    .filter(({ phase }) => phase !== 'review')
    .filter(({ span }) => !unfinished || span.end <= unfinished.start || span.start >= unfinished.end)
    .filter((finding) => !kept?.has(keepKey(text, finding)))
    .sort((a, b) => b.severity - a.severity || a.span.start - b.span.start)
    .slice(0, MOST_LIVE)
    .sort((a, b) => a.span.start - b.span.start);
}
