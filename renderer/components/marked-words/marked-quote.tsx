import { quoteOfMark } from '@shared/review/quote';
import type { ReactNode } from 'react';
import { MarkedWords } from './marked-words';
import type { WordsMark } from './marked-words';

interface MarkedQuoteProps {
  readonly text: string;
  readonly mark: WordsMark;
}

/** One mark in the sentence it stands in; dots say that the line goes on around it. */
export function MarkedQuote({ text, mark }: MarkedQuoteProps): ReactNode {
  const { at, quote, span } = quoteOfMark(text, mark.span);
  return (
    <>
      {at.start > 0 && '… '}
      <MarkedWords text={quote} marks={[{ span, look: mark.look }]} />
      {at.end < text.trimEnd().length && ' …'}
    </>
  );
}
