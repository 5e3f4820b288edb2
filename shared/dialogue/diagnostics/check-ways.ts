import { PRESSING_INTENTS } from '../intents';
import type { Condition, Effect, ReactionsFile, Scenario, Stance } from '../scenario-schema';
import { stancesOf } from '../setting';
import { conditionsOf } from './conditions-of';
import { diagnose } from './diagnostic';
import type { Diagnostic } from './diagnostic';
import { waysOf } from './ways-of';

const rewards = (when: Condition | undefined, effect: Effect | undefined): boolean =>
  (effect?.openness ?? 0) > 0 &&
  ((when?.any?.some((intent) => PRESSING_INTENTS.includes(intent)) ?? false) ||
    (when?.all?.some((intent) => PRESSING_INTENTS.includes(intent)) ?? false) ||
    when?.tone !== undefined ||
    when?.calm === false);

const answersIn = (file: ReactionsFile | undefined) =>
  file ? [...Object.values(file.reactions), ...Object.values(file.asked)] : [];

/** sc015, sc017, sc020: memories that are read are made, no way stands behind one that asks nothing, pressure is not rewarded. */
export function checkWays(scenario: Scenario, files: ReadonlyMap<Stance, ReactionsFile>): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const effects = [
    ...waysOf(scenario).map(({ way }) => way.effect),
    ...Object.values(scenario.reactions).map((reaction) => reaction?.effect),
    ...scenario.asked.map(({ effect }) => effect),
    ...stancesOf(scenario).flatMap(({ stance }) => answersIn(files.get(stance)).map((answer) => answer?.effect)),
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
