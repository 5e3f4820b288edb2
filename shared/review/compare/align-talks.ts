import { exchangesOf } from '../../session/exchanges';
import type { Exchange, Session } from '../../session/session-schema';

/** A turn of one talk, as it stands beside one of another. */
export interface PlacedTurn {
  /** From 1, as the person counts. */
  readonly number: number;
  readonly exchange: Exchange;
  /** How far this turn opened the ex; below 0 it closed them. */
  readonly moved: number;
}

/** Two turns on one line of the grid; null where one talk has none there. */
export interface AlignedRow {
  readonly left: PlacedTurn | null;
  readonly right: PlacedTurn | null;
  /** Both began at the same beat. */
  readonly samePlace: boolean;
  /** The person said the same. */
  readonly sameWords: boolean;
  /** Words, answer and movement are the same: nothing to look at. */
  readonly isSame: boolean;
}

export interface AlignedTalks {
  /** The ex began with the same words. */
  readonly sameOpening: boolean;
  /** How many turns from the start are the same in both. */
  readonly shared: number;
  /** All after those. */
  readonly rows: readonly AlignedRow[];
}

function placedTurns(session: Session): PlacedTurn[] {
  let before = session.openness;
  return exchangesOf(session).map((exchange, index) => {
    const moved = exchange.openness - before;
    before = exchange.openness;
    return { number: index + 1, exchange, moved };
  });
}

const isSameTurn = (a: PlacedTurn, b: PlacedTurn): boolean =>
  a.exchange.utterance === b.exchange.utterance &&
  a.exchange.answer.text === b.exchange.answer.text &&
  a.exchange.to === b.exchange.to &&
  a.moved === b.moved;

/** How much two turns have in common: the moment of the talk, and what was said in it. 0: nothing. */
function likeness(a: PlacedTurn, b: PlacedTurn): number {
  const place = a.exchange.from === b.exchange.from ? 2 : 0;
  return place + (a.exchange.utterance === b.exchange.utterance ? 2 : 0);
}

/** The pairs, in order, whose likeness together is greatest; of equal ones those that come first. */
function anchorsOf(left: readonly PlacedTurn[], right: readonly PlacedTurn[]): (readonly [number, number])[] {
  const wide = right.length + 1;
  const best = new Uint32Array((left.length + 1) * wide);
  const at = (a: number, b: number) => best[a * wide + b] ?? 0;
  const like = (a: number, b: number) => {
    const [one, other] = [left[a], right[b]];
    return one && other ? likeness(one, other) : 0;
  };
  for (let a = left.length - 1; a >= 0; a -= 1) {
    for (let b = right.length - 1; b >= 0; b -= 1) {
      const both = like(a, b) > 0 ? like(a, b) + at(a + 1, b + 1) : 0;
      best[a * wide + b] = Math.max(both, at(a + 1, b), at(a, b + 1));
    }
  }
  const anchors: (readonly [number, number])[] = [];
  let [a, b] = [0, 0];
  while (a < left.length && b < right.length && at(a, b) > 0) {
    if (like(a, b) > 0 && at(a, b) === like(a, b) + at(a + 1, b + 1)) {
      anchors.push([a, b]);
      a += 1;
      b += 1;
    } else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  }
  return anchors;
}

function rowOf(left: PlacedTurn | null, right: PlacedTurn | null): AlignedRow {
  const both = left !== null && right !== null;
  return {
    left,
    right,
    samePlace: both && left.exchange.from === right.exchange.from,
    sameWords: both && left.exchange.utterance === right.exchange.utterance,
    isSame: both && isSameTurn(left, right),
  };
}

/**
 * Puts two talks beside each other: what is the same from the start on once, then turns at the same moment of the talk on one line,
 * and what lies between such lines in order.
 * @returns each turn of both talks once; the numbers rise on both sides.
 * @throws never. Two talks of 2,000 turns take some tens of milliseconds.
 */
export function alignTalks(a: Session, b: Session): AlignedTalks {
  const [all, others] = [placedTurns(a), placedTurns(b)];
  const sameOpening = a.opening.text === b.opening.text;
  const apart = all.findIndex((one, at) => {
    const other = others[at];
    return !other || !isSameTurn(one, other);
  });
  const shared = sameOpening ? (apart < 0 ? all.length : apart) : 0;
  const [left, right] = [all.slice(shared), others.slice(shared)];
  const rows: AlignedRow[] = [];
  let [fromLeft, fromRight] = [0, 0];
  for (const [toLeft, toRight] of [...anchorsOf(left, right), [left.length, right.length] as const]) {
    const gap = Math.max(toLeft - fromLeft, toRight - fromRight);
    for (let step = 0; step < gap; step += 1) {
      const one = fromLeft + step < toLeft ? left[fromLeft + step] : undefined;
      const other = fromRight + step < toRight ? right[fromRight + step] : undefined;
      rows.push(rowOf(one ?? null, other ?? null));
    }
    const [one, other] = [left[toLeft], right[toRight]];
    if (one && other) rows.push(rowOf(one, other));
    [fromLeft, fromRight] = [toLeft + 1, toRight + 1];
  }
  return { sameOpening, shared, rows };
}
