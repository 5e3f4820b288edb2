import type { Vectors } from './vectors';

const REMEMBERED_STEPS = 8;
/** Along a step that shows less than this, the function does not bend up. */
const LEAST_BEND = 1e-12;

/** One step: how far the point moved and how the slope turned, with products; those with other steps in their order, oldest first. */
interface Step {
  readonly move: Float32Array;
  readonly turn: Float32Array;
  moveByTurns: number[];
  turnByTurns: number[];
  /** With the slope at the last point. */
  moveBySlope: number;
  turnBySlope: number;
}

/** What the last steps of a search have shown of how its function bends. */
export interface Curvature {
  /** Remembers the step from one point, where the slope was such, to the next; called for each step, in order. */
  readonly remember: (point: Float32Array, slope: Float32Array, next: Float32Array, nextSlope: Float32Array) => void;
  /** Bends the slope at the last point into a direction; the value falls against it. */
  readonly bend: (slope: Float32Array, direction: Float32Array) => void;
}

/** How many lists the memory takes: a move and a turn for each step, and for the one that is looked at. */
export const CURVATURE_LISTS = 2 * (REMEMBERED_STEPS + 1);

/**
 * The memory of L-BFGS: the last eight steps, in lists that are used again. The two-loop recursion goes over products of steps and not
 * over the steps themselves, so that those are read twice for each new step and not eight times.
 * Source: Nocedal & Wright, Numerical Optimization, 2nd ed., algorithm 7.4; by products: Chen, Wang and Zhou, Large-scale L-BFGS using
 * MapReduce, 2014.
 */
export function createCurvature({ take, blocks, multiply, add }: Vectors): Curvature {
  const steps: Step[] = [];
  const newStep = (): Step => ({
    move: take(),
    turn: take(),
    moveByTurns: [],
    turnByTurns: [],
    moveBySlope: 0,
    turnBySlope: 0,
  });
  let spare = newStep();

  function forgetOldest(): Step {
    const [oldest] = steps.splice(0, 1);
    for (const { moveByTurns, turnByTurns } of steps) {
      moveByTurns.shift();
      turnByTurns.shift();
    }
    return oldest ?? newStep();
  }

  const remember: Curvature['remember'] = (point, slope, next, nextSlope) => {
    const last = spare;
    const { move, turn } = last;
    move.set(next);
    add(move, -1, point);
    turn.set(nextSlope);
    add(turn, -1, slope);
    const all = [...steps, last];
    const before = all.map(({ moveBySlope, turnBySlope }) => [moveBySlope, turnBySlope] as const);
    const lastByTurns = new Float64Array(all.length);
    let turnByTurn = 0;
    for (const step of all) [step.moveBySlope, step.turnBySlope] = [0, 0];
    for (const block of blocks) {
      turnByTurn += multiply(turn, turn, block);
      for (const [index, step] of all.entries()) {
        step.moveBySlope += multiply(step.move, nextSlope, block);
        step.turnBySlope += multiply(step.turn, nextSlope, block);
        lastByTurns[index] = (lastByTurns[index] ?? 0) + multiply(move, step.turn, block);
      }
    }
    if (!((lastByTurns.at(-1) ?? 0) > LEAST_BEND)) return;
    // A turn is the difference of two slopes, and so are its products.
    for (const [index, step] of steps.entries()) {
      const [moveBySlope = 0, turnBySlope = 0] = before[index] ?? [];
      step.moveByTurns.push(step.moveBySlope - moveBySlope);
      step.turnByTurns.push(step.turnBySlope - turnBySlope);
    }
    last.moveByTurns = [...lastByTurns];
    last.turnByTurns = [...steps.map(({ turnByTurns }) => turnByTurns.at(-1) ?? 0), turnByTurn];
    steps.push(last);
    spare = steps.length > REMEMBERED_STEPS ? forgetOldest() : newStep();
  };

  /** How much of the slope, of each turn and of each move the direction consists of. */
  function mix(slope: Float32Array) {
    const newest = steps.at(-1);
    if (!newest) return { ofSlope: 1 / Math.sqrt(multiply(slope, slope) || 1), ofTurns: [], ofMoves: [] };
    const bends = steps.map(({ moveByTurns }, index) => moveByTurns[index] ?? 1);
    const count = steps.length;
    const ofTurns = new Float64Array(count);
    const ofMoves = new Float64Array(count);
    for (const [index, { moveBySlope, moveByTurns }] of [...steps.entries()].toReversed()) {
      let product = moveBySlope;
      for (let later = index + 1; later < count; later += 1)
        product += (ofTurns[later] ?? 0) * (moveByTurns[later] ?? 0);
      ofTurns[index] = -product / (bends[index] ?? 1);
    }
    const ofSlope = (bends.at(-1) ?? 1) / (newest.turnByTurns.at(-1) ?? 1);
    for (const [index, { turnBySlope, turnByTurns }] of steps.entries()) {
      let product = turnBySlope;
      for (const [other, share] of ofTurns.entries()) product += share * (turnByTurns[other] ?? 0);
      product *= ofSlope;
      for (let earlier = 0; earlier < index; earlier += 1)
        product += (ofMoves[earlier] ?? 0) * (steps[earlier]?.moveByTurns[index] ?? 0);
      ofMoves[index] = -(ofTurns[index] ?? 0) - product / (bends[index] ?? 1);
    }
    return { ofSlope, ofTurns: ofTurns.map((share) => share * ofSlope), ofMoves };
  }

  const bend: Curvature['bend'] = (slope, direction) => {
    const { ofSlope, ofTurns, ofMoves } = mix(slope);
    direction.fill(0);
    for (const block of blocks) {
      add(direction, ofSlope, slope, block);
      for (const [index, { move, turn }] of steps.entries()) {
        add(direction, ofTurns[index] ?? 0, turn, block);
        add(direction, ofMoves[index] ?? 0, move, block);
      }
    }
  };
  return { remember, bend };
}
