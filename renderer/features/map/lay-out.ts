import { Graph, layout } from '@dagrejs/dagre';
import type { Arrow, Drawing, Layout, Point } from './layout-messages';

/** Between columns and between rows, in CSS pixels. */
const BETWEEN_COLUMNS = 42;
const BETWEEN_ROWS = 9;

interface Placed extends Point {
  readonly width: number;
  readonly height: number;
}

/** Whatever leads back to the start is laid out as if it led on from it: talks begin at the left. */
const onward = ({ from, to }: Arrow, start: string | undefined): Arrow =>
  to === start ? { from: to, to: from } : { from, to };

interface Run {
  /** How many columns an arrow spans at least. */
  readonly columns: (arrow: Arrow) => number;
  /** Whether it matters how often ways cross; finding out takes most of the time. */
  readonly untangled: boolean;
}

/** One run of the layout, left to right. Of rings of ways the fewest arrows are turned round, which keeps the map short. */
function run({ boxes, arrows }: Drawing, { columns, untangled }: Run): Graph {
  const graph = new Graph();
  graph.setGraph({
    rankdir: 'LR',
    acyclicer: 'greedy',
    ranksep: BETWEEN_COLUMNS,
    nodesep: BETWEEN_ROWS,
    edgesep: 10,
  });
  for (const { key, width, height } of boxes) graph.setNode(key, { width, height });
  for (const arrow of arrows) {
    const { from, to } = onward(arrow, boxes[0]?.key);
    graph.setEdge(from, to, { minlen: columns(arrow) });
  }
  layout(graph, { disableOptimalOrderHeuristic: !untangled });
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
 * Lays a map out: the start on the left, ways to the right, all doors in one column at the end.
 * Twice: the first run tells how many columns there are, the second keeps the doors behind the last of them.
 */
export function layOut(drawing: Drawing): Layout {
  const { boxes } = drawing;
  const [start] = boxes;
  const doors = new Set(boxes.filter(({ isDoor }) => isDoor).map(({ key }) => key));
  const inside = {
    boxes: boxes.filter(({ isDoor }) => !isDoor),
    arrows: drawing.arrows.filter(({ from, to }) => !doors.has(to) && !doors.has(from)),
  };
  const placesOf = (graph: Graph, keys: readonly { readonly key: string }[]) =>
    new Map(keys.map(({ key }) => [key, graph.node(key) as Placed]));
  const first = columnsOf(placesOf(run(inside, { columns: () => 1, untangled: false }), inside.boxes));
  const last = Math.max(0, ...first.values()) + 1;

  // Doors that nothing leads to hang on the start by an arrow that is not drawn.
  const led = new Set(drawing.arrows.map(({ to }) => to));
  const loose = boxes.filter(({ key }) => !led.has(key) && key !== start?.key);
  const arrows = [...drawing.arrows, ...loose.map(({ key }) => ({ from: start?.key ?? key, to: key }))];
  const graph = run(
    { boxes, arrows },
    { columns: ({ from, to }) => (doors.has(to) ? Math.max(1, last - (first.get(from) ?? 0)) : 1), untangled: true },
  );
  const places = lineUpDoors(placesOf(graph, boxes), doors);
  const columns = columnsOf(places);
  const all = [...places.values()];
  return {
    middles: Object.fromEntries([...places].map(([key, { x, y }]) => [key, { x, y }])),
    bends: drawing.arrows.map((arrow) => {
      const { from, to } = onward(arrow, start?.key);
      const { points = [] } = graph.edge(from, to) as { points?: readonly Point[] };
      // The first and the last lie on the edges of the boxes; lines run to the points themselves.
      const between = points.slice(1, -1).map(({ x, y }) => ({ x, y }));
      return from === arrow.from ? between : between.toReversed();
    }),
    columns: Object.fromEntries(columns),
    width: Math.max(...all.map((one) => one.x + one.width / 2)),
    height: Math.max(...all.map((one) => one.y + one.height / 2)),
  };
}
