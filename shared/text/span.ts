/**
 * A half-open range of the text **as typed**, in UTF-16 code units: `start` included, `end` excluded.
 * Spans are never measured on normalised text.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The only maker of spans.
 * @throws RangeError when the bounds are not whole numbers with 0 ≤ start ≤ end: that is a bug, not input.
 */
export function createSpan(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    throw new RangeError(`no span from ${start} to ${end}`);
  }
  return { start, end };
}

/** The words a span covers. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` covers all of `inner`; equal spans contain each other. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
