import type { ReactNode } from 'react';
import { opennessWords } from '../meter/openness-words';
import type { TimelinePoint } from './timeline';

/** The same as the line, in words. */
export function TimelineTable({ points }: { readonly points: readonly TimelinePoint[] }): ReactNode {
  return (
    <table className="chart-table">
      <caption className="vh">How open they were, turn by turn</caption>
      <thead>
        <tr>
          <th scope="col">Turn</th>
          <th scope="col">They were</th>
          <th scope="col">What you did</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ turn, openness, label }) => (
          <tr key={turn}>
            <th scope="row">{turn === 0 ? 'start' : turn}</th>
            <td>{opennessWords(openness).toLowerCase()}</td>
            <td>{label ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
