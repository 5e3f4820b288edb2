import type { Span } from '../text/span';
import type { PhrasingContext } from './report';

/** An example with its marks taken out. */
export interface Example {
  readonly source: string;
  readonly text: string;
  /** Where `[[ ]]` stood; null without marks. */
  readonly span: Span | null;
  readonly context: PhrasingContext;
}

/**
 * Reads an example: `[[ ]]` marks the span; ` || ` parts earlier messages of the same person from the one that is checked.
 */
export function readExample(source: string): Example {
  const messages = source.split(' || ');
  const marked = messages.pop() ?? '';
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]');
  const context = messages.length > 0 ? { earlier: messages } : {};
  if (start < 0 || end < start) return { source, text: marked, span: null, context };
  const text = marked.slice(0, start) + marked.slice(start + 2, end) + marked.slice(end + 2);
  return { source, text, span: { start, end: end - 2 }, context };
}
