import type { Openness, Take } from '@shared/practice/play-take';
import { createSpan } from '@shared/text/span';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { MarkedWords, WEIGHTS } from '../../components/marked-words/marked-words';
import type { WordsMark } from '../../components/marked-words/marked-words';
import { opennessWords, stepWords } from '../../components/meter/openness-words';
import '../../components/chart/chart.css';
import { POINT_WORDS, TAKE_WORDS as WORDS } from './practise-words';

interface TakeTableProps {
  /** The latest first; at least one. */
  readonly takes: readonly Take[];
  /** An opening tells how two kinds of ex would take it; a drill lets the one who is there answer. */
  readonly about: 'opening' | 'drill';
}

interface Row {
  readonly name: string;
  readonly of: (take: Take) => string;
}

const list = (words: readonly string[]): string => (words.length === 0 ? WORDS.nothing : words.join(', '));
const openness = ({ now, step }: Openness): string => `${opennessWords(now)}, ${stepWords(step)}`;
const JUDGED: readonly Row[] = [
  { name: WORDS.taken, of: ({ view }) => `${view.taken.join(', ')}${view.unsure ? ` ${WORDS.guess}` : ''}` },
  { name: WORDS.weighs, of: ({ view }) => list(view.weighs) },
  { name: WORDS.helps, of: ({ view }) => list(view.helps) },
];
const ROWS: Readonly<Record<TakeTableProps['about'], readonly Row[]>> = {
  opening: [
    ...JUDGED,
    { name: WORDS.points, of: ({ points }) => list(points.map((point) => POINT_WORDS[point])) },
    { name: WORDS.guarded, of: ({ guarded }) => openness(guarded) },
    { name: WORDS.open, of: ({ open }) => openness(open) },
  ],
  drill: [
    ...JUDGED,
    { name: WORDS.answer, of: ({ answer }) => [answer.cue, `“${answer.text}”`].filter(Boolean).join(' ') },
    { name: WORDS.openness, of: (take) => openness(take.openness) },
  ],
};

const marksOf = ({ view: { findings, praise } }: Take): WordsMark[] => [
  ...findings.map(({ start, end, severity }) => ({ span: createSpan(start, end), look: WEIGHTS[severity] })),
  ...praise.map(({ start, end }) => ({ span: createSpan(start, end), look: 'praise' as const })),
];

/** What came of a take, with the one before it beside it. */
export function TakeTable({ takes, about }: TakeTableProps): ReactNode {
  const [latest] = takes;
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.scrollIntoView({ block: 'nearest' }), [latest]);
  const rows = ROWS[about];
  return (
    <div className="takes" ref={frame}>
      <table className="chart-table take-table">
        <caption className="vh">{WORDS.caption}</caption>
        <thead>
          <tr>
            <td />
            {[WORDS.latest, WORDS.before].slice(0, takes.length).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{WORDS.words}</th>
            {takes.map((take, index) => (
              <td key={index === 0 ? 'latest' : 'before'} className="take-words">
                <MarkedWords text={take.text} marks={marksOf(take)} />
              </td>
            ))}
          </tr>
          {rows.map(({ name, of }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {takes.map((take, index) => (
                <td key={index === 0 ? 'latest' : 'before'}>{of(take)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="vh" role="status">
        {latest ? rows.map(({ name, of }) => `${name}: ${of(latest)}.`).join(' ') : ''}
      </p>
    </div>
  );
}
