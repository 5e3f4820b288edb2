import type { Span } from '@shared/text/span';
import type { ReactNode } from 'react';
import '../flag/flag.css';

/** One stretch of a line that is marked: a flag of some weight, a praise, or a search hit. */
export interface WordsMark {
  readonly span: Span;
  readonly look: 'nudge' | 'weigh' | 'close' | 'praise' | 'found';
}

/** A finished line with its marks. Marks that overlap an earlier one are left out: the earlier, graver one is shown. */
export function MarkedWords({
  text,
  marks,
}: {
  readonly text: string;
  readonly marks: readonly WordsMark[];
}): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { span, look } of [...marks].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < at || span.end > text.length) continue;
    parts.push(text.slice(at, span.start));
    const words = text.slice(span.start, span.end);
    parts.push(
      look === 'found' ? (
        <mark key={span.start}>{words}</mark>
      ) : (
        <span key={span.start} className={look === 'praise' ? 'praise' : `flag ${look}`}>
          {words}
        </span>
      ),
    );
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts;
}

export const WEIGHTS = { 1: 'nudge', 2: 'weigh', 3: 'close' } as const;
