import { openScenario } from './compile-scenario';
import type { CompiledScenario } from './compile-scenario';
import type { ScriptPack } from './script-pack';
import { findTopics } from './asked/find-topics';
import { lazyAnswerReader } from './asked/read-answer';
import { lazySlotReader } from './taken/create-slot-reader';

/** Makes the scripts of a pack ready to be played. Cheap: a machine is made when its first talk begins. @throws never. */
export function openScripts({ tables, stances, scenarios }: ScriptPack): CompiledScenario[] {
  if (!tables) return [];
  const files = new Map(stances.map((file) => [file.stance, file]));
  const shared = {
    history: tables.history,
    slots: lazySlotReader(tables.taken),
    topics: tables.topics,
    common: findTopics(tables.topics.topics, tables.topics),
    answers: lazyAnswerReader(tables.answers),
  };
  return scenarios.map((scenario) => openScenario(scenario, files, shared));
}
