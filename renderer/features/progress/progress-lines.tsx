import type { Dimension } from '@shared/dialogue/scenario-schema';
import { DIMENSIONS } from '@shared/dialogue/scenario-schema';
import { rankOf } from '@shared/review/progress/lately';
import type { TalkProgress } from '@shared/review/progress/talk-progress';
import { CALMS } from '@shared/session/person-schema';
import { scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { ChartCursor } from '../../components/chart/chart-cursor';
import { useWidth } from '../../components/chart/use-width';
import { wholeDay } from '../../components/day/day-words';
import { DIMENSION_WORDS } from '../../components/dimension/dimension-words';
import { PROGRESS_WORDS as WORDS, talkSentence } from './progress-words';

interface ProgressLinesProps {
  /** Oldest first; at least two. */
  readonly talks: readonly TalkProgress[];
  readonly summary: string;
  readonly at: number | null;
  readonly onAt: (talk: number) => void;
  readonly onOpen: (talk: number) => void;
}

const USUAL_WIDTH = 608;
/** The names on the left, the levels' words beside them, and a little air at the right; in pixels. */
const NAMES = 112;
const LEVELS = 56;
const RIGHT = 8;
const ROW = 56;
const LEVEL_STEP = 15;
const FOOT = 26;
/** With more talks than this their marks grow smaller. */
const SMALL_FROM = 40;

interface Dot {
  readonly x: number;
  /** 0 to 2; null where it was not shown. */
  readonly rank: number | null;
  /** The person sees it differently. */
  readonly disputed: boolean;
}

/** One dimension over the talks: three levels, a mark for each talk, a line between them, a gap where it was not shown. */
function Row({ name, top, dots, own = false }: { name: string; top: number; dots: readonly Dot[]; own?: boolean }) {
  const y = (rank: number) => top + 12 + (2 - rank) * LEVEL_STEP;
  const path = line<Dot>(
    ({ x }) => x,
    ({ rank }) => y(rank ?? 0),
  ).defined(({ rank, disputed }) => rank !== null && !disputed)([...dots]);
  const radius = dots.length > SMALL_FROM ? 2.5 : 3.5;
  return (
    <g className={own ? 'pr-row pr-own' : 'pr-row'}>
      {[0, 1, 2].map((rank) => (
        <path key={rank} className="pr-level" d={`M${NAMES + LEVELS} ${y(rank)}H${dots.at(-1)?.x ?? 0}`} />
      ))}
      <text className="pr-name" x="0" y={y(1) + 5}>
        {name}
      </text>
      {path && <path className="pr-path" d={path} />}
      {dots.map(({ x, rank, disputed }) =>
        rank === null ? null : (
          <circle key={x} className={disputed ? 'pr-dot disputed' : 'pr-dot'} cx={x} cy={y(rank)} r={radius} />
        ),
      )}
    </g>
  );
}

/** The five dimensions over the talks, each a line of its own; below calm, how calm the person felt, where they said so. */
export function ProgressLines({ talks, summary, at, onAt, onOpen }: ProgressLinesProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, USUAL_WIDTH);
  const scale = scalePoint(
    talks.map((_, index) => index),
    [NAMES + LEVELS + 6, width - RIGHT],
  );
  const x = (index: number) => scale(index) ?? 0;
  const dotsOf = (dimension: Dimension): Dot[] =>
    talks.map(({ levels, disputed }, index) => {
      const level = levels[dimension];
      return {
        x: x(index),
        rank: level === 'not-shown' ? null : rankOf(level),
        disputed: disputed.includes(dimension),
      };
    });
  const felt = talks.map(({ calm }, index): Dot => ({
    x: x(index),
    rank: calm === null ? null : CALMS.length - 1 - CALMS.indexOf(calm),
    disputed: false,
  }));
  const hasFelt = felt.some(({ rank }) => rank !== null);
  const rows = DIMENSIONS.flatMap((dimension) => [
    { name: DIMENSION_WORDS[dimension], dots: dotsOf(dimension), own: false },
    ...(dimension === 'calm' && hasFelt ? [{ name: WORDS.asFelt, dots: felt, own: true }] : []),
  ]);
  const height = rows.length * ROW + FOOT;
  return (
    <div className="chart-frame" ref={frame}>
      <svg className="pr-chart" viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={summary}>
        {rows.map((row, index) => (
          <Row key={row.name} top={index * ROW} {...row} />
        ))}
        {['high', 'low'].map((level, index) => (
          <text key={level} x={NAMES + LEVELS - 10} y={17 + index * 2 * LEVEL_STEP} textAnchor="end">
            {level}
          </text>
        ))}
        <text x={x(0)} y={height - 6}>
          {wholeDay(talks[0]?.startedAt ?? '')}
        </text>
        <text x={width - RIGHT} y={height - 6} textAnchor="end">
          {wholeDay(talks.at(-1)?.startedAt ?? '')}
        </text>
      </svg>
      <ChartCursor
        label={WORDS.chart}
        stops={talks.map((_, index) => x(index))}
        at={at}
        sayAt={(index) => {
          const talk = talks[index];
          return talk ? talkSentence(talk) : '';
        }}
        onAt={onAt}
        onOpen={onOpen}
      />
    </div>
  );
}
