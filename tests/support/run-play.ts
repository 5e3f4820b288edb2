import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import type { PartialHistory } from '@shared/dialogue/history/history-schema';
import type { Intent } from '@shared/dialogue/intents';
import type { Stance } from '@shared/dialogue/scenario-schema';
import type { Tone } from '@shared/dialogue/tones';
import { placeOf, startDialogue, stepDialogue } from '@shared/dialogue/step-dialogue';
import { eventOf } from '@shared/session/event-of';
import { readAsked } from '@shared/session/read-asked';
import { takenFrom } from '@shared/session/taken-from';
import { sayLine } from '@shared/session/say-line';
import type { Speech } from '@shared/session/say-line';
import type { Heard } from '@shared/session/session-schema';
import { usualFilling, usualSetting } from './tables';
import { aReading } from './turns';

export interface PlayStep {
  readonly place: string;
  readonly openness: number;
  readonly heard: Heard;
}

/** A run as it is played: what is said, and what it is taken as. */
export interface PlayScript {
  readonly seed: number;
  readonly stance?: Stance | undefined;
  readonly history?: PartialHistory | undefined;
  readonly turns: readonly { readonly say: string; readonly as: readonly Intent[]; readonly tone: readonly Tone[] }[];
}

/** Plays a written run: each line is taken as what the run says it is meant as, so that the script is tested and not the reader. Once the talk has ended, nothing more is said. */
export function runPlay(compiled: CompiledScenario, { turns, seed, stance, history }: PlayScript): PlayStep[] {
  const taken: Record<string, string> = {};
  let snapshot = startDialogue(compiled, usualSetting(compiled, stance, history));
  const said: Heard[] = [];
  const speech = (): Speech => ({
    compiled,
    seed,
    filling: usualFilling(compiled, { stance, history, taken }),
    said,
  });
  said.push(sayLine(speech(), snapshot, null));
  const steps: PlayStep[] = [];
  for (const { say, as, tone } of turns) {
    if (snapshot.status !== 'active') break;
    const reading = aReading(say, as);
    const before = { compiled, stance: snapshot.context.setting.stance, place: placeOf(snapshot), said };
    const event = eventOf({ utterance: say, reading, tones: [...tone], ...readAsked(before, say) }, before);
    Object.assign(taken, takenFrom(say, reading, compiled.tables.slots));
    snapshot = stepDialogue(compiled, snapshot, event);
    const heard = sayLine(speech(), snapshot, event);
    said.push(heard);
    steps.push({ place: placeOf(snapshot), openness: snapshot.context.openness, heard });
  }
  return steps;
}
