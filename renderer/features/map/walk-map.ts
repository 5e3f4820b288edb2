import type { DialogueMap, MapStep } from '@shared/dialogue/map/dialogue-map';
import type { Layout } from './layout-messages';

export type Arrow = 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown';

/** The talk one came from first, then ways that were taken, then the fog. */
const rank = ({ onTrail, walked }: MapStep) => (onTrail ? 0 : walked ? 1 : 2);

/**
 * Where an arrow key leads: right and left along the ways, up and down to the next place of the same column.
 * @returns the key of the place; the one it was where nothing lies that way.
 */
export function walkMap({ steps }: DialogueMap, { middles, columns }: Layout, at: string, arrow: Arrow): string {
  const yOf = (key: string) => middles[key]?.y ?? 0;
  const columnOf = (key: string) => columns[key] ?? 0;
  if (arrow === 'ArrowUp' || arrow === 'ArrowDown') {
    const sign = arrow === 'ArrowDown' ? 1 : -1;
    const [next] = Object.keys(middles)
      .filter((key) => columnOf(key) === columnOf(at) && sign * (yOf(key) - yOf(at)) > 0)
      .toSorted((a, b) => sign * (yOf(a) - yOf(b)));
    return next ?? at;
  }
  const forward = arrow === 'ArrowRight';
  const there = (step: MapStep) => (forward ? step.to : step.from);
  const [step] = steps
    .filter((one) => (forward ? one.from : one.to) === at)
    // A way may lead back to the left; the arrow then still means onwards, so ways in its own direction come first.
    .toSorted((a, b) => {
      const away = (one: MapStep) => Number(forward === columnOf(there(one)) > columnOf(at)) * -1;
      return (
        away(a) - away(b) || rank(a) - rank(b) || Math.abs(yOf(there(a)) - yOf(at)) - Math.abs(yOf(there(b)) - yOf(at))
      );
    });
  return step ? there(step) : at;
}
