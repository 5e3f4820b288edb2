import { PRESSING_INTENTS } from '../intents';
import type { Condition, Effect, ReactionsFile, Scenario, Stance, Wording } from '../scenario-schema';
import { stancesOf } from '../setting';
import { diagnose } from './diagnostic';
import type { Diagnostic } from './diagnostic';
import { waysOf } from './ways-of';
import type { Path } from './ways-of';

export interface Asked {
  readonly when: Condition;
  readonly path: Path;
}

const wordingConditions = (lines: readonly Wording[] | undefined, path: Path): Asked[] =>
  (lines ?? []).flatMap(({ when }, index) => (when ? [{ when, path: [...path, index, 'when'] }] : []));

/** Every condition of a scenario, with its place. */
export function conditionsOf(scenario: Scenario): Asked[] {
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
    ...Object.entries(scenario.exits).flatMap(([exit, list]) =>
      list.flatMap(({ when }, index) => (when ? [{ when, path: ['exits', exit, index, 'when'] }] : [])),
    ),
  ];
}

const rewards = (when: Condition | undefined, effect: Effect | undefined): boolean =>
  (effect?.openness ?? 0) > 0 &&
  ((when?.any?.some((intent) => PRESSING_INTENTS.includes(intent)) ?? false) ||
    (when?.all?.some((intent) => PRESSING_INTENTS.includes(intent)) ?? false) ||
    when?.tone !== undefined ||
    when?.calm === false);

/** sc015, sc017, sc020: memories that are read are made, no way stands behind one that asks nothing, pressure is not rewarded. */
export function checkWays(scenario: Scenario, files: ReadonlyMap<Stance, ReactionsFile>): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const effects = [
    ...waysOf(scenario).map(({ way }) => way.effect),
    ...Object.values(scenario.reactions).map((reaction) => reaction?.effect),
    ...stancesOf(scenario).flatMap(({ stance }) =>
      Object.values(files.get(stance)?.reactions ?? {}).map((reaction) => reaction.effect),
    ),
  ];
  const made = new Set(effects.flatMap((effect) => effect?.remember ?? []));
  for (const { when, path } of conditionsOf(scenario)) {
    for (const memory of [...(when.remembers ?? []), ...(when.without ?? [])]) {
      if (!made.has(memory)) faults.push(diagnose('sc015', path, `nothing makes the memory "${memory}"`));
    }
  }

  const lists = [
    ...scenario.beats.map((beat, at) => ({ ways: beat.ways, path: ['beats', at, 'ways'] })),
    { ways: scenario.anywhere, path: ['anywhere'] },
  ];
  for (const { ways: list, path } of lists) {
    const wide = list.findIndex((way) => !way.when || Object.keys(way.when).length === 0);
    if (wide >= 0 && wide < list.length - 1) {
      faults.push(diagnose('sc017', [...path, wide + 1], 'never taken: the way before it asks nothing'));
    }
    for (const [index, way] of list.entries()) {
      if (!rewards(way.when, way.effect)) continue;
      faults.push(diagnose('sc020', [...path, index, 'effect'], 'opens the ex for words that press or hurt'));
    }
  }
  for (const [id, reaction] of Object.entries(scenario.reactions)) {
    const pressing =
      (PRESSING_INTENTS as readonly string[]).includes(id) || id === 'beg-again' || id === 'press-after-no';
    if (pressing && (reaction?.effect?.openness ?? 0) > 0) {
      faults.push(diagnose('sc020', ['reactions', id, 'effect'], 'opens the ex for words that press or hurt'));
    }
  }
  return faults;
}
