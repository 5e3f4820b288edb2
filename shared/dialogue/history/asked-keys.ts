import type { CompiledScenario } from '../compile-scenario';
import type { Stance } from '../scenario-schema';
import { HISTORY_KEYS } from './history';

export type HistoryKey = (typeof HISTORY_KEYS)[number];

/** What shows that a key is used: a placeholder of its phrases, or a condition that asks for it. */
const TRACES: Readonly<Record<HistoryKey, RegExp>> = {
  endedBy: /\{[Ee]nded\.|"endedBy":\[/,
  fault: /\{[Ff]ault\.|"fault":\[/,
  ask: /\{[Aa]sk\.|"ask":\[/,
  apart: /\{[Aa]part\}/,
  together: /\{[Tt]ogether\}/,
};

/**
 * What of a person's history makes a difference to a talk: whatever the script's or its stance's lines use and the script does not fix.
 * @returns in the order of HISTORY_KEYS; a screen asks for these and no more.
 */
export function askedKeys({ scenario, reactions }: CompiledScenario, stance: Stance): HistoryKey[] {
  const texts = JSON.stringify([scenario, [...(reactions.get(stance)?.values() ?? [])]]);
  return HISTORY_KEYS.filter((key) => scenario.history.fixed[key] === undefined && TRACES[key].test(texts));
}
