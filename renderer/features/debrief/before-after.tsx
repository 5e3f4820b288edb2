import type { LineView } from '@shared/session/try-line';
import type { ReactNode } from 'react';
import { SAY_AGAIN_WORDS as WORDS } from './debrief-words';

interface BeforeAfterProps {
  readonly before: LineView;
  /** Null until there are other words. */
  readonly after: LineView | null;
}

const taken = ({ taken: words, unsure }: LineView): string => `${words.join(', ')}${unsure ? ` ${WORDS.guess}` : ''}`;
const list = (words: readonly string[]): string => (words.length === 0 ? WORDS.nothing : words.join(', '));

/** A line as it was, and as it would be: what it is taken as, what may weigh in it, what helps. */
export function BeforeAfter({ before, after }: BeforeAfterProps): ReactNode {
  const rows = [
    { name: WORDS.taken, of: taken },
    { name: WORDS.weighs, of: (view: LineView) => list(view.weighs) },
    { name: WORDS.helps, of: (view: LineView) => list(view.helps) },
  ];
  return (
    <div className="again-beside">
      <table className="chart-table">
        <caption className="vh">{WORDS.caption}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{WORDS.before}</th>
            <th scope="col">{WORDS.now}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, of }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{of(before)}</td>
              <td>{after === null ? '' : of(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="vh" role="status">
        {after === null ? '' : rows.map(({ name, of }) => `${name}: ${of(after)}.`).join(' ')}
      </p>
    </div>
  );
}
