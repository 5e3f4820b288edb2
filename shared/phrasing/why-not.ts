import { contains, sliceSpan, type Span } from '../text/span';
import type { CallOff } from './find-hits';
import type { Guard } from './taxonomy';

/** What a guard says of the words that matched. */
const SAYS: Readonly<Record<Guard, string>> = {
  negated: 'is negated',
  refusal: 'is ruled out, or left to them',
  quoted: 'is something that was said',
  past: 'is told of the past',
  'other-person': 'is about somebody else',
  logistics: 'is about arrangements',
  everyday: 'is about something everyday',
};

const quote = (text: string, span: Span): string => `“${sliceSpan(text, span)}”`;

function whereStands(cue: Span, span: Span): string {
  if (cue.end <= span.start) return 'stands before it';
  return cue.start >= span.end ? 'stands after it' : 'stands in it';
}

/**
 * Says in one plain sentence why words that a rule knows were not flagged: “begging” is negated: “never” stands before it.
 * @param span - what would have been marked.
 */
export function whyNot(text: string, span: Span, { by, cue }: Pick<CallOff, 'by' | 'cue'>): string {
  const words = quote(text, span);
  if (by === 'exception') return `${words} is let pass: ${quote(text, cue)} means something else here.`;
  if (by === 'quoted' && contains(cue, span)) return `${words} stands in quotation marks.`;
  return `${words} ${SAYS[by]}: ${quote(text, cue)} ${whereStands(cue, span)}.`;
}
