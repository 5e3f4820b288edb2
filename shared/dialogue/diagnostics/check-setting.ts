import type { Scenario } from '../scenario-schema';
import { stancesOf } from '../setting';
import { conditionsOf } from './conditions-of';
import { diagnose } from './diagnostic';
import type { Diagnostic } from './diagnostic';

const FIXABLE = ['endedBy', 'fault', 'ask'] as const;

/** sc025: conditions ask only for stances the scenario is played under, and for histories it leaves possible. */
export function checkSetting(scenario: Scenario): Diagnostic[] {
  const stances = stancesOf(scenario).map(({ stance }) => stance);
  const { fixed } = scenario.history;
  return conditionsOf(scenario).flatMap(({ when, path }) => [
    ...(when.stance ?? [])
      .filter((stance) => !stances.includes(stance))
      .map((stance) => diagnose('sc025', path, `the script is not played under the stance "${stance}"`)),
    ...FIXABLE.flatMap((key) => {
      const asked: readonly string[] | undefined = when[key];
      const only = fixed[key];
      if (asked === undefined || only === undefined || asked.includes(only)) return [];
      return [diagnose('sc025', path, `never holds: the script fixes ${key} as "${only}"`)];
    }),
  ]);
}
