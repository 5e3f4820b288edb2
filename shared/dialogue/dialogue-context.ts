import type { Intent } from './intents';
import type { Point, Scenario } from './scenario-schema';
import { stancesOf } from './setting';
import type { Setting } from './setting';
import type { OpenKind } from './weigh-table';

/** The least and the most open the ex can be; the most strain they bear. FORMAT.md, "A turn". */
export const OPENNESS_MIN = -5;
export const OPENNESS_MAX = 5;
export const STRAIN_MAX = 5;
/** Empty turns in a row after which the ex gives up kindly: where nothing takes them up, and where ways carry them on from beat to beat. */
export const EMPTY_MAX = 5;
export const WANDER_MAX = 10;
/** Promises and repeats are counted up to here; more makes no difference to anybody. */
export const COUNT_MAX = 3;
/** How many of the latest lines are remembered for "the same words again". */
export const HEARD_MAX = 60;

/** The ex's state. Every number is bounded, so that the graph of a scenario is finite. */
export interface DialogueContext {
  /** What the talk is played under; never changes. */
  readonly setting: Setting;
  /** −5…+5. */
  readonly openness: number;
  /** 0…5. */
  readonly strain: number;
  /** Honest points that came up, in the order of POINTS. */
  readonly covered: readonly Point[];
  /** Made by `effect.remember`, in the order they were made, each once. */
  readonly memories: readonly string[];
  /** How often a clear no was given, 0…9. */
  readonly refusals: number;
  /** Pushes past a no, 0…2. */
  readonly pushes: number;
  /** Turns with a plea, 0…2. */
  readonly begs: number;
  /** In how many turns each intent came, this one included, 0…2; absent is 0. */
  readonly told: Readonly<Partial<Record<Intent, number>>>;
  /** Turns in which a change was told, 0…3; doubtful readings do not count. */
  readonly promises: number;
  /** Turns in which the same words came again, 0…3. */
  readonly repeats: number;
  /** Turns in a row that brought nothing, 0…10. */
  readonly emptyInRow: number;
  /** For each kind of opening words, how many turns must pass before they open again; absent is 0. */
  readonly resting: Readonly<Partial<Record<OpenKind, number>>>;
  /** Hashes of what was said, oldest first. */
  readonly heard: readonly string[];
  /** Where the answer to this turn comes from: a key of `CompiledScenario.lines`. Which wording is said is not the machine's business. */
  readonly said: string;
}

/** The state before the first turn. A stance that the scenario is not played under starts as its own. */
export function createContext(scenario: Scenario, setting: Setting): DialogueContext {
  const stance = stancesOf(scenario).find((one) => one.stance === setting.stance);
  const start = scenario.beats.find((beat) => beat.id === scenario.start);
  return {
    setting,
    openness: stance?.openness ?? scenario.openness,
    strain: 0,
    covered: [],
    memories: [],
    refusals: start?.refuses ? 1 : 0,
    pushes: 0,
    begs: 0,
    told: {},
    promises: 0,
    repeats: 0,
    emptyInRow: 0,
    resting: {},
    heard: [],
    said: `beat/${scenario.start}`,
  };
}
