import { Collapsible } from '@base-ui/react/collapsible';
import type { ReactNode } from 'react';
import { Moved } from './moved';
import './dimension.css';

export interface DimensionEvidence {
  readonly key: string;
  readonly turn: number;
  readonly quote: string;
  readonly direction: 'raises' | 'lowers';
  readonly because: string;
}

interface DimensionProps {
  readonly name: string;
  readonly level: string;
  readonly summary: string;
  readonly evidence: readonly DimensionEvidence[];
}

/** One of the five dimensions: its level in a word, and the quotes that moved it, on request. Never a bar, never a number. */
export function Dimension({ name, level, summary, evidence }: DimensionProps): ReactNode {
  const marks = evidence.slice(0, 5);
  return (
    <Collapsible.Root className="dim" render={<li />}>
      <Collapsible.Trigger className="dim-head" disabled={evidence.length === 0}>
        <b>{name}</b>
        <span className="lv">
          {level}
          <span aria-hidden="true" className="lv-marks">
            {marks.map(({ key, direction }) => (
              <Moved key={key} direction={direction === 'raises' ? 'opened' : 'closed'} />
            ))}
          </span>
        </span>
        <span className="soft">{summary}</span>
        {evidence.length > 0 && <i className="chev" aria-hidden="true" />}
      </Collapsible.Trigger>
      <Collapsible.Panel render={<ul className="ev" />}>
        {evidence.map(({ key, turn, quote, direction, because }) => (
          <li key={key}>
            <span className={direction === 'raises' ? 'label opened' : 'label closed'}>
              <Moved direction={direction === 'raises' ? 'opened' : 'closed'} />
              {direction === 'raises' ? ' helped' : ' weighed'}, turn {turn}
            </span>
            <span>
              <span className="spoken">“{quote}”</span> <span className="soft small">{because}</span>
            </span>
          </li>
        ))}
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}
