import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import { waysOf } from '@shared/dialogue/diagnostics/ways-of';
import { INTENTS } from '@shared/dialogue/intents';
import type { Intent } from '@shared/dialogue/intents';
import type { Stance } from '@shared/dialogue/scenario-schema';
import type { DialogueSnapshot } from '@shared/dialogue/step-dialogue';
import { placeOf } from '@shared/dialogue/step-dialogue';
import type { Slot } from '@shared/dialogue/taken/slots';
import type { DialogueEvent } from '@shared/dialogue/turn-event';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { usualSetting } from './tables';

/** Lines that do two things at once, as people's do; ways that ask for both need them. */
const PAIRS: readonly (readonly Intent[])[] = [
  ['own-fault', 'apologise'],
  ['own-fault', 'describe-change'],
  ['state-why', 'give-reason'],
  ['give-room', 'propose-next-step'],
  ['thank', 'leave'],
  ['thank', 'give-room'],
  ['reflect', 'ask-open-question'],
  ['accept-no', 'leave'],
];

/** Lines that give something to take up, for scripts whose ways ask for it. */
const TAKING: readonly (readonly [Intent, readonly Slot[]])[] = [
  ['own-fault', ['deed']],
  ['propose-next-step', ['day']],
  ['propose-next-step', ['thing']],
  ['propose-next-step', ['day', 'place', 'thing']],
];

// Words are new each time: what the same words do is tested apart.
const aTurn = (intents: readonly Intent[], count: number, took: readonly Slot[] = []): DialogueEvent => ({
  type: 'turn.taken',
  intents,
  primary: intents[0] ?? 'unclear',
  tones: [],
  words: `${intents.join('+')} ${count}`,
  silent: false,
  took,
});
const eventsFor =
  (takes: boolean) =>
  ({ context: { heard } }: DialogueSnapshot): DialogueEvent[] => [
    ...[...INTENTS.map((intent) => [intent]), ...PAIRS].map((intents) => aTurn(intents, heard.length)),
    ...(takes ? TAKING.map(([intent, took]) => aTurn([intent], heard.length, took)) : []),
    { type: 'talk.stopped' },
  ];

const BANDS = [-5, -2, 0, 2, 5];

/**
 * What guards read, coarsely, so that a long script stays walkable: of talks that look alike here the first one found is followed.
 * So whatever is reached can be reached; what is not may need a talk of its own in the plays.
 */
const nameOf = (snapshot: DialogueSnapshot): string => {
  const { openness, covered, refusals } = snapshot.context;
  const band = BANDS.findIndex((most) => openness <= most);
  return [placeOf(snapshot), band, covered.length, Math.min(refusals, 1)].join('|');
};

/** Far above what a scenario of 25 beats needs; a scenario that outgrows it should be split. */
const options = { serializeState: nameOf, limit: 200_000 };

export interface Exploration {
  /** Beats and endings that some talk comes to. */
  readonly reached: ReadonlySet<string>;
  /** Beats from which, in every state met there, some talk still comes to an ending by words alone. */
  readonly deadEnds: readonly string[];
  /** States told apart; each has one shortest path. */
  readonly paths: number;
}

/** Walks every state of a scenario that its guards can tell apart. */
export function explore(compiled: CompiledScenario, stance?: Stance): Exploration {
  const { machine, beats } = compiled;
  const takes = waysOf(compiled.scenario).some(({ way }) => way.when?.took !== undefined);
  const input = usualSetting(compiled, stance);
  const map = getAdjacencyMap(machine, { ...options, events: eventsFor(takes), input });
  const back = new Map<string, string[]>();
  const ended: string[] = [];
  const reached = new Set<string>();
  for (const [name, { state }] of Object.entries(map)) {
    reached.add(placeOf(state));
    if (state.status === 'done') ended.push(name);
  }
  for (const { state, event, nextState } of adjacencyMapToArray(map)) {
    if (event.type !== 'turn.taken') continue;
    const from = back.get(nameOf(nextState));
    if (from) from.push(nameOf(state));
    else back.set(nameOf(nextState), [nameOf(state)]);
  }
  const ending = new Set<string>();
  for (let name = ended.pop(); name !== undefined; name = ended.pop()) {
    if (ending.has(name)) continue;
    ending.add(name);
    ended.push(...(back.get(name) ?? []));
  }
  return {
    reached,
    deadEnds: Object.keys(map).filter((name) => beats.has(name.split('|')[0] ?? '') && !ending.has(name)),
    paths: Object.keys(map).length,
  };
}
