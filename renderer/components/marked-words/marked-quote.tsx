import { sentenceAround } from '@shared/review/quote';
import { createSpan } from '@shared/text/span';
import type { ReactNode } from 'react';
import { MarkedWords } from './marked-words';
import type { WordsMark } from './marked-words';

interface MarkedQuoteProps {
  readonly text: string;
  readonly mark: WordsMark;
}

/** One mark in the sentence it stands in; dots say that the line goes on around it. */
export function MarkedQuote({ text, mark: { span, look } }: MarkedQuoteProps): ReactNode {
  const { start, end } = sentenceAround(text, span);
  const quote = text.slice(start, end);
  const from = Math.min(Math.max(0, span.start - start), quote.length);
  const moved = createSpan(from, Math.max(from, Math.min(quote.length, span.end - start)));
  return (
    <>
      {start > 0 && '… '}
      <MarkedWords text={quote} marks={[{ span: moved, look }]} />
      {end < text.trimEnd().length && ' …'}
    </>
  );
}
