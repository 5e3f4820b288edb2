import { heardIntents } from '../session/heard-intents';
import type { OpennessMoment, Swing } from './debrief';
import type { ReviewTurn } from './review-turn';
import { SOURCES } from './sources';
import { DEEDS } from './words';

/** At most this many turns carry a label. */
const MOST_LABELS = 4;
/** Of the turning points that a debrief dwells on (P). */
const MOST_SWINGS = 3;

const directionOf = (delta: number): OpennessMoment['direction'] =>
  delta > 0 ? 'opened' : delta < 0 ? 'closed' : 'held';

/** What the person did at this turn that fits the way it moved; null where nothing that was read explains it. */
function deedAt({ exchange, said }: ReviewTurn, direction: OpennessMoment['direction']): string | null {
  const wanted = direction === 'opened' ? 'raises' : 'lowers';
  const fits = (id: string) =>
    SOURCES.some((source) => source.direction === wanted && source.intents?.some((intent) => intent === id));
  if (exchange.bare !== null) return null;
  const ids = [heardIntents(exchange.reading, exchange.asks)[0]?.id ?? 'unclear', ...said.map(({ id }) => id)];
  const id = ids.find((one) => fits(one) && DEEDS[one] !== undefined);
  return id ? (DEEDS[id] ?? null) : null;
}

/** All turns that moved the ex, the widest first; among equals the earlier. */
const movesOf = (turns: readonly ReviewTurn[]) =>
  turns
    .map((turn) => ({ turn, delta: turn.exchange.openness - turn.opennessBefore }))
    .filter(({ delta }) => delta !== 0)
    .map((move) => ({ ...move, label: deedAt(move.turn, directionOf(move.delta)) }))
    .toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta) || a.turn.number - b.turn.number);

/** The biggest swings, by turn. */
export const swingsOf = (turns: readonly ReviewTurn[]): Swing[] =>
  movesOf(turns)
    .slice(0, MOST_SWINGS)
    .toSorted((a, b) => a.turn.number - b.turn.number)
    .map(({ turn, delta, label }) => ({
      turn: turn.number,
      direction: delta > 0 ? 'opened' : 'closed',
      steps: Math.abs(delta),
      label,
    }));

/** The ex's openness from the start on, with the biggest swings named. */
export function opennessPath(start: number, turns: readonly ReviewTurn[]): OpennessMoment[] {
  const named = movesOf(turns)
    .filter(({ label }) => label !== null)
    .slice(0, MOST_LABELS);
  const labels = new Map(named.map(({ turn, label }) => [turn.number, label]));
  return [
    { turn: 0, openness: start, label: null, direction: 'held' },
    ...turns.map((turn): OpennessMoment => {
      const { openness } = turn.exchange;
      return {
        turn: turn.number,
        openness,
        label: labels.get(turn.number) ?? null,
        direction: directionOf(openness - turn.opennessBefore),
      };
    }),
  ];
}
