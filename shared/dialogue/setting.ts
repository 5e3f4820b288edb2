import type { Ask, EndedBy, Fault, History } from './history/history';
import type { PartialHistory } from './history/history-schema';
import { HISTORY_KEYS } from './history/history';
import type { Scenario, Stance } from './scenario-schema';

/** What a talk is played under from its first line to its last; conditions may ask for any of it. */
export interface Setting {
  readonly stance: Stance;
  readonly endedBy: EndedBy;
  readonly fault: Fault;
  readonly ask: Ask;
}

/** A stance a scenario can be played under. */
export interface StanceSetting {
  readonly stance: Stance;
  readonly openness: number;
  readonly manner: string;
}

/** The stances of a scenario, its own first; what another stance does not say is as under its own. */
export function stancesOf({ cast, openness }: Pick<Scenario, 'cast' | 'openness'>): StanceSetting[] {
  const others = cast.alsoAs.map((also) => (typeof also === 'string' ? { stance: also } : also));
  const own = { stance: cast.stance, openness, manner: cast.manner };
  return [
    own,
    ...others.map((also) => ({
      stance: also.stance,
      openness: also.openness ?? openness,
      manner: also.manner ?? cast.manner,
    })),
  ];
}

/**
 * A whole history for a talk: what the scenario fixes, else what the person says, else what is usual in the scenario, else
 * what is usual at all.
 */
export function historyOf(scenario: Scenario, own: PartialHistory | null, usual: History): History {
  const { fixed, usual: here } = scenario.history;
  return Object.fromEntries(
    HISTORY_KEYS.map((key) => [key, fixed[key] ?? own?.[key] ?? here[key] ?? usual[key]]),
  ) as unknown as History;
}
