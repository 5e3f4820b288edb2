import { Collapsible } from '@base-ui/react/collapsible';
import type { ReactNode } from 'react';
import { Disagree } from '../disagree/disagree';
import { Moved } from './moved';
import './dimension.css';

export interface DimensionEvidence {
  readonly key: string;
  readonly turn: number;
  readonly quote: string;
  readonly direction: 'raises' | 'lowers';
  readonly because: string;
  /** What it speaks of: "listening", "ending well". */
  readonly facet: string;
}

interface DimensionProps {
  readonly name: string;
  readonly level: string;
  readonly summary: string;
  readonly evidence: readonly DimensionEvidence[];
  /** The person sees it differently. */
  readonly disputed: boolean;
  /** Sees it differently, or no longer. */
  readonly onDispute: () => void;
}

/** One of the five dimensions: its level in a word, and the quotes that moved it, on request. Never a bar, never a number. */
export function Dimension({ name, level, summary, evidence, disputed, onDispute }: DimensionProps): ReactNode {
  const marks = evidence.slice(0, 5);
  return (
    <Collapsible.Root className="dim" render={<li />}>
      <Collapsible.Trigger className={disputed ? 'dim-head disputed' : 'dim-head'}>
        <b>{name}</b>
        <span className="lv">
          {level}
          <span aria-hidden="true" className="lv-marks">
            {marks.map(({ key, direction }) => (
              <Moved key={key} direction={direction === 'raises' ? 'opened' : 'closed'} />
            ))}
          </span>
        </span>
        <span className="soft">{disputed ? 'you see this differently' : summary}</span>
        <i className="chev" aria-hidden="true" />
      </Collapsible.Trigger>
      <Collapsible.Panel>
        {evidence.length === 0 && <p className="soft small">No line of yours moved it, up or down.</p>}
        <ul className="ev">
          {evidence.map(({ key, turn, quote, direction, because, facet }) => (
            <li key={key}>
              <span className={direction === 'raises' ? 'label opened' : 'label closed'}>
                <Moved direction={direction === 'raises' ? 'opened' : 'closed'} />
                {direction === 'raises' ? ' helped' : ' weighed'}, turn {turn}
              </span>
              <span>
                <span className="spoken">“{quote}”</span> <span className="soft small">{because}</span>{' '}
                <span className="label">On {facet}.</span>
              </span>
            </li>
          ))}
        </ul>
        <p className="dim-foot">
          <Disagree about={name} disputed={disputed} onDispute={onDispute} />
        </p>
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}
