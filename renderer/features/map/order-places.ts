import type { Arrow } from './layout-messages';

/**
 * An order of places in which few ways lead back, as talks go round in rings now and then: what leads nowhere goes to the end, what
 * nothing leads to comes next, and else what leads on most more often than it is led to (Eades, Lin, Smyth 1993).
 * @param keys - each place once; the first one stays the first.
 */
export function orderPlaces(keys: readonly string[], arrows: readonly Arrow[]): string[] {
  const [start, ...others] = keys;
  if (start === undefined) return [];
  const left = new Set(others);
  const head = [start];
  const tail: string[] = [];
  const among = (list: ReadonlySet<string>) => arrows.filter(({ from, to }) => list.has(from) && list.has(to));
  const count = (list: readonly Arrow[], end: 'from' | 'to', key: string) =>
    list.reduce((sum, arrow) => sum + (arrow[end] === key ? 1 : 0), 0);
  while (left.size > 0) {
    const inside = among(left);
    const leading = new Set(inside.map(({ from }) => from));
    const led = new Set(inside.map(({ to }) => to));
    const ends = [...left].filter((key) => !leading.has(key));
    const begins = ends.length > 0 ? [] : [...left].filter((key) => !led.has(key));
    if (ends.length > 0) tail.unshift(...ends);
    else if (begins.length > 0) head.push(...begins);
    const away = (key: string) => count(inside, 'from', key) - count(inside, 'to', key);
    const taken = ends.length > 0 ? ends : begins;
    if (taken.length === 0) {
      const [most] = [...left].toSorted((a, b) => away(b) - away(a));
      if (most === undefined) break;
      head.push(most);
      taken.push(most);
    }
    for (const key of taken) left.delete(key);
  }
  return [...head, ...tail];
}

/** For each place, how many ways one after the other lead to it at most. @param arrows - each leads from earlier to later in the order. */
export function longestWays(order: readonly string[], arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const longest = new Map(order.map((key) => [key, 0]));
  for (const key of order) {
    const own = longest.get(key) ?? 0;
    for (const { from, to } of arrows) if (from === key) longest.set(to, Math.max(longest.get(to) ?? 0, own + 1));
  }
  return longest;
}
