import type { Condition, Scenario, Wording } from '../scenario-schema';
import { waysOf } from './ways-of';
import type { Path } from './ways-of';

/** A condition and where it stands. */
export interface PlacedCondition {
  readonly when: Condition;
  readonly path: Path;
}

const wordingConditions = (lines: readonly Wording[] | undefined, path: Path): PlacedCondition[] =>
  (lines ?? []).flatMap(({ when }, index) => (when ? [{ when, path: [...path, index, 'when'] }] : []));

/** Every condition of a scenario, with its place. */
export function conditionsOf(scenario: Scenario): PlacedCondition[] {
  return [
    ...waysOf(scenario).flatMap(({ way, path }) => [
      ...(way.when ? [{ when: way.when, path: [...path, 'when'] }] : []),
      ...wordingConditions(way.lines, [...path, 'lines']),
    ]),
    ...scenario.beats.flatMap(({ lines }, at) => wordingConditions(lines, ['beats', at, 'lines'])),
    ...scenario.endings.flatMap(({ lines }, at) => wordingConditions(lines, ['endings', at, 'lines'])),
    ...Object.entries(scenario.reactions).flatMap(([id, reaction]) =>
      wordingConditions(reaction?.lines, ['reactions', id, 'lines']),
    ),
    ...scenario.asked.flatMap(({ lines }, at) => wordingConditions(lines, ['asked', at, 'lines'])),
    ...Object.entries(scenario.exits).flatMap(([exit, list]) =>
      list.flatMap(({ when }, index) => (when ? [{ when, path: ['exits', exit, index, 'when'] }] : [])),
    ),
  ];
}
