import { createSpan } from '../text/span';
import type { Span } from '../text/span';

/** A quote is kept short enough to be read at a glance, in UTF-16 code units. */
const LONGEST = 160;
const SENTENCE_END = /[.!?…\n]/;

/** The span without the white space at its ends. */
function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const length = words.trim().length;
  return createSpan(start + lead, start + lead + length);
}

/**
 * The sentence that a span stands in, so that a quote can be understood; cut to about LONGEST at a word.
 * @returns where it stands, never empty unless the text is.
 */
export function sentenceAround(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && !SENTENCE_END.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && !SENTENCE_END.test(text[end - 1] ?? '')) end += 1;
  const sentence = trimmed(text, start, end);
  if (sentence.end - sentence.start <= LONGEST) return sentence;
  const from = Math.max(sentence.start, Math.min(span.start, sentence.end - LONGEST));
  const cut = text.lastIndexOf(' ', from + LONGEST);
  return trimmed(text, from, Math.min(sentence.end, cut > from ? cut : from + LONGEST));
}

/** A mark in the sentence it stands in: the sentence's place in the text, its words, and the mark's place in those. */
export function quoteOfMark(
  text: string,
  mark: Span,
): { readonly at: Span; readonly quote: string; readonly span: Span } {
  const at = sentenceAround(text, mark);
  const quote = text.slice(at.start, at.end);
  const start = Math.min(Math.max(0, mark.start - at.start), quote.length);
  return { at, quote, span: createSpan(start, Math.max(start, Math.min(quote.length, mark.end - at.start))) };
}

/** The words of `sentenceAround`. */
export function quoteAround(text: string, span: Span): string {
  const { start, end } = sentenceAround(text, span);
  return text.slice(start, end);
}
