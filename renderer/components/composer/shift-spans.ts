import { createSpan } from '@shared/text/span';
import type { Span } from '@shared/text/span';

/**
 * Moves spans along with an edit, until the next check measures anew: those before it stay, those after it shift, and one
 * that the edit touched is dropped, because its words are no longer the ones that were judged.
 */
export function shiftSpans<T extends { readonly span: Span }>(marks: readonly T[], before: string, after: string): T[] {
  if (before === after || marks.length === 0) return [...marks];
  const longest = Math.min(before.length, after.length);
  let head = 0;
  while (head < longest && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < longest - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  const editEnd = before.length - tail;
  const delta = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.span.end <= head) return [mark];
    if (mark.span.start >= editEnd) {
      return [{ ...mark, span: createSpan(mark.span.start + delta, mark.span.end + delta) }];
    }
    return [];
  });
}
