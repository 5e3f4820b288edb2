import { checkLibrary } from '../../shared/dialogue/check-library';
import type { CompiledScenario } from '../../shared/dialogue/compile-scenario';
import { INTENTS } from '../../shared/dialogue/intents';
import { openScripts } from '../../shared/dialogue/open-scripts';
import type { ScriptPack } from '../../shared/dialogue/script-pack';
import { historyOf } from '../../shared/dialogue/setting';
import type { Setting } from '../../shared/dialogue/setting';
import { startDialogue, stepDialogue } from '../../shared/dialogue/step-dialogue';
import type { TurnTaken } from '../../shared/dialogue/turn-event';
import { readReactionFiles, readScenarioFiles, readTableFiles } from '../content';

const SCRIPTS = 16;
const STEPS = 10_000;

const round = (ms: number): number => Math.round(ms * 10) / 10;

/** The scripts there are, as often as it takes to make sixteen. */
function sixteen(root: string): string {
  const pack = checkLibrary({
    scenarios: readScenarioFiles(root),
    reactions: readReactionFiles(root),
    ...readTableFiles(root),
  });
  const scenarios = Array.from({ length: SCRIPTS }, (_, at) => pack.scenarios[at % pack.scenarios.length]);
  return JSON.stringify({ ...pack, scenarios });
}

const settingOf = ({ scenario, tables }: CompiledScenario): Setting => {
  const { endedBy, fault, ask } = historyOf(scenario, null, tables.history.usual);
  return { stance: scenario.cast.stance, endedBy, fault, ask };
};

/** Talks of one intent after the other, begun anew where one ends. */
function takeSteps(compiled: CompiledScenario): number {
  const events = Array.from({ length: STEPS }, (_, at): TurnTaken => {
    const intent = INTENTS[(at * 7) % INTENTS.length] ?? 'unclear';
    return { type: 'turn.taken', intents: [intent], primary: intent, tones: [], words: String(at), silent: false };
  });
  const setting = settingOf(compiled);
  const begun = performance.now();
  let snapshot = startDialogue(compiled, setting);
  for (const event of events) {
    if (snapshot.status !== 'active') snapshot = startDialogue(compiled, setting);
    snapshot = stepDialogue(compiled, snapshot, event);
  }
  return performance.now() - begun;
}

/**
 * The dialogue: milliseconds to open sixteen checked scripts, to begin the first talk in one, to make the machines of all, and for
 * 10,000 machine steps (the best of three; each script in turn).
 */
export function benchDialogue(root: string) {
  const json = sixteen(root);
  const t0 = performance.now();
  const scripts = openScripts(JSON.parse(json) as ScriptPack);
  const t1 = performance.now();
  const [first] = scripts;
  if (!first) throw new Error('there are no scripts');
  startDialogue(first, settingOf(first));
  const t2 = performance.now();
  for (const script of scripts) startDialogue(script, settingOf(script));
  const t3 = performance.now();
  const runs = [0, 1, 2].map((at) => takeSteps(scripts[at] ?? first));
  return {
    unit: 'ms',
    scripts: SCRIPTS,
    packBytes: json.length,
    openMs: round(t1 - t0),
    firstTalkMs: round(t2 - t1),
    allMachinesMs: round(t3 - t2),
    tenThousandStepsMs: round(Math.min(...runs)),
  };
}
