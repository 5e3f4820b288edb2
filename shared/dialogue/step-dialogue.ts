import { initialTransition, transition } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import type { CompiledScenario } from './compile-scenario';
import type { DialogueContext } from './dialogue-context';
import type { Setting } from './setting';
import type { DialogueMachine } from './dialogue-machine';
import type { DialogueEvent } from './turn-event';

/** Where a talk stands: a state of its machine. Never stored; folding the transcript gives it again. */
export type DialogueSnapshot = SnapshotFrom<DialogueMachine>;

/** Where every talk of a scenario begins, under one setting. */
export const startDialogue = (compiled: CompiledScenario, setting: Setting): DialogueSnapshot =>
  initialTransition(compiled.machine, setting)[0];

/** One event further. An ended talk stays as it ended. @throws never. */
export const stepDialogue = (
  compiled: CompiledScenario,
  snapshot: DialogueSnapshot,
  event: DialogueEvent,
): DialogueSnapshot => (snapshot.status === 'active' ? transition(compiled.machine, snapshot, event)[0] : snapshot);

/** The id of the beat the talk stands at, or of the ending it came to. */
export const placeOf = (snapshot: DialogueSnapshot): string => snapshot.value;

/** Puts a talk at a beat, whatever led there: for transcripts of an older version of the scenario. */
export const placeDialogue = (compiled: CompiledScenario, beat: string, context: DialogueContext): DialogueSnapshot =>
  compiled.machine.resolveState({ value: beat, context });
