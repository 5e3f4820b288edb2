import { Graph, layout } from '@dagrejs/dagre';
import type { Arrow, Drawing, Layout, Point } from './layout-messages';
import { longestWays, orderPlaces } from './order-places';

/** Between columns and between rows, in CSS pixels. */
const BETWEEN_COLUMNS = 30;
const BETWEEN_ROWS = 9;

interface Placed extends Point {
  readonly width: number;
  readonly height: number;
}

/** One run of the layout, left to right. @param columns - how many columns an arrow spans at least. */
function run({ boxes, arrows }: Drawing, columns: (arrow: Arrow) => number): Graph {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', ranksep: BETWEEN_COLUMNS, nodesep: BETWEEN_ROWS, edgesep: 10 });
  for (const { key, width, height } of boxes) graph.setNode(key, { width, height });
  for (const arrow of arrows) graph.setEdge(arrow.from, arrow.to, { minlen: columns(arrow) });
  layout(graph);
  return graph;
}

/** Columns from 0 by the middles of the boxes; boxes of one column stand exactly under each other. */
function columnsOf(places: ReadonlyMap<string, Placed>): ReadonlyMap<string, number> {
  const lines = [...new Set([...places.values()].map(({ x }) => Math.round(x)))].sort((a, b) => a - b);
  return new Map([...places].map(([key, { x }]) => [key, lines.indexOf(Math.round(x))]));
}

/** Doors that a ring of ways kept from the last column go there all the same, each below the one before. */
function lineUpDoors(places: ReadonlyMap<string, Placed>, doors: ReadonlySet<string>): ReadonlyMap<string, Placed> {
  const half = Math.max(0, ...[...places].map(([key, { width }]) => (doors.has(key) ? width / 2 : 0)));
  const last = Math.max(
    ...[...places].map(([key, { x, width }]) => (doors.has(key) ? x : x + width / 2 + BETWEEN_ROWS + half)),
  );
  const lined = new Map(places);
  let free = -Infinity;
  for (const [key, door] of [...places].filter(([key]) => doors.has(key)).sort(([, a], [, b]) => a.y - b.y)) {
    const y = Math.max(door.y, free + door.height / 2);
    free = y + door.height / 2 + BETWEEN_ROWS;
    lined.set(key, { ...door, x: last, y });
  }
  return lined;
}

/**
 * Lays a map out: the start on the left, ways to the right, all doors in one column at the end. Ways that lead back are laid out as if
 * they led on, so that the map stays as short as the talks.
 */
export function layOut(drawing: Drawing): Layout {
  const { boxes } = drawing;
  const keys = boxes.map(({ key }) => key);
  const doors = new Set(boxes.filter(({ isDoor }) => isDoor).map(({ key }) => key));
  const order = orderPlaces(keys, drawing.arrows);
  const at = new Map(order.map((key, index) => [key, index]));
  const leadsBack = ({ from, to }: Arrow) => (at.get(from) ?? 0) > (at.get(to) ?? 0);
  const onward = (arrow: Arrow): Arrow => (leadsBack(arrow) ? { from: arrow.to, to: arrow.from } : arrow);

  // Doors that nothing leads to hang on the start by an arrow that is not drawn.
  const led = new Set(drawing.arrows.map(({ to }) => to));
  const loose = keys.slice(1).filter((key) => !led.has(key));
  const arrows = [...drawing.arrows.map(onward), ...loose.map((to) => ({ from: keys[0] ?? to, to }))];
  const inside = arrows.filter(({ to }) => !doors.has(to));
  const longest = longestWays(order, inside);
  const last = Math.max(0, ...inside.map(({ to }) => longest.get(to) ?? 0)) + 1;
  const graph = run({ boxes, arrows }, ({ from, to }) => (doors.has(to) ? last - (longest.get(from) ?? 0) : 1));

  const placed = new Map(keys.map((key) => [key, graph.node(key) as Placed]));
  const places = lineUpDoors(placed, doors);
  const columns = columnsOf(places);
  const all = [...places.values()];
  return {
    middles: Object.fromEntries([...places].map(([key, { x, y }]) => [key, { x, y }])),
    bends: drawing.arrows.map((arrow) => {
      const { from, to } = onward(arrow);
      const { points = [] } = graph.edge(from, to) as { points?: readonly Point[] };
      // The first and the last lie on the edges of the boxes; lines run to the points themselves.
      const between = points.slice(1, -1).map(({ x, y }) => ({ x, y }));
      return leadsBack(arrow) ? between.toReversed() : between;
    }),
    columns: Object.fromEntries(columns),
    width: Math.max(...all.map((one) => one.x + one.width / 2)),
    height: Math.max(...all.map((one) => one.y + one.height / 2)),
  };
}
