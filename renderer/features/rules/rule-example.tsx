import { readExample } from '@shared/phrasing/read-example';
import type { ReactNode } from 'react';
import { MarkedWords } from '../../components/marked-words/marked-words';
import type { WordsMark } from '../../components/marked-words/marked-words';
import { RULES_WORDS } from './rules-words';

interface RuleExampleProps {
  readonly source: string;
  readonly look: WordsMark['look'];
}

/** One example as it would be typed, with the marked words marked; what was said before it stands before it. */
export function RuleExample({ source, look }: RuleExampleProps): ReactNode {
  const { text, span, context } = readExample(source);
  const earlier = context.earlier ?? [];
  return (
    <p className="spoken example">
      {earlier.length > 0 && (
        <span className="label">
          {RULES_WORDS.earlier}
          {earlier.map((line) => `“${line}”`).join(', ')}.{' '}
        </span>
      )}
      <MarkedWords text={text} marks={span ? [{ span, look }] : []} />
    </p>
  );
}
