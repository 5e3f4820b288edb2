import { heardIntents } from '../session/heard-intents';
import type { OpennessMoment } from './debrief';
import type { ReviewTurn } from './review-turn';
import { SOURCES } from './sources';
import { DEEDS } from './words';

/** At most this many turns carry a label. */
const MOST_LABELS = 4;

const directionOf = (delta: number): OpennessMoment['direction'] =>
  delta > 0 ? 'opened' : delta < 0 ? 'closed' : 'held';

/** What the person did at this turn that fits the way it moved; null where nothing that was read explains it. */
function deedAt({ exchange, said }: ReviewTurn, direction: OpennessMoment['direction']): string | null {
  const wanted = direction === 'opened' ? 'raises' : 'lowers';
  const fits = (id: string) =>
    SOURCES.some((source) => source.direction === wanted && source.intents?.some((intent) => intent === id));
  const ids = [heardIntents(exchange.reading)[0]?.id ?? 'unclear', ...said.map(({ id }) => id)];
  const id = ids.find((one) => fits(one) && DEEDS[one] !== undefined);
  return id ? (DEEDS[id] ?? null) : null;
}

/** The ex's openness from the start on, with the biggest swings named. */
export function opennessPath(start: number, turns: readonly ReviewTurn[]): OpennessMoment[] {
  const swings = turns
    .map((turn) => ({ turn, delta: turn.exchange.openness - turn.opennessBefore }))
    .filter(({ delta }) => delta !== 0)
    .map((swing) => ({ ...swing, label: deedAt(swing.turn, directionOf(swing.delta)) }))
    .filter(({ label }) => label !== null)
    .toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta) || a.turn.number - b.turn.number)
    .slice(0, MOST_LABELS);
  const labels = new Map(swings.map(({ turn, label }) => [turn.number, label]));
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
