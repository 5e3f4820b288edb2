import type { Scenario, Way } from '../scenario-schema';

/** A place in a file: keys and indexes from its root. */
export type Path = readonly (string | number)[];

/** Every way of a scenario with its place: the beats' own in order, then those that hold anywhere. */
export const waysOf = (scenario: Scenario): { way: Way; path: Path }[] => [
  ...scenario.beats.flatMap(({ ways }, at) => ways.map((way, index) => ({ way, path: ['beats', at, 'ways', index] }))),
  ...scenario.anywhere.map((way, index) => ({ way, path: ['anywhere', index] })),
];
