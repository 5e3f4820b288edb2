import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import type { Plays } from '@shared/dialogue/scenario-schema';
import { placeOf, startDialogue, stepDialogue } from '@shared/dialogue/step-dialogue';
import { eventOf } from '@shared/session/event-of';
import { sayLine } from '@shared/session/say-line';
import type { Speech } from '@shared/session/say-line';
import type { Heard } from '@shared/session/session-schema';
import { aReading } from './turns';

export interface PlayStep {
  readonly place: string;
  readonly openness: number;
  readonly heard: Heard;
}

/** Plays a written run: each line is taken as what the run says it is meant as, so that the script is tested and not the reader. */
export function runPlay(compiled: CompiledScenario, { turns, seed }: Plays['plays'][number]): PlayStep[] {
  const { cast, facts } = compiled.scenario;
  const filling = { ...cast, facts: Object.fromEntries(Object.entries(facts).map(([key, { value }]) => [key, value])) };
  let snapshot = startDialogue(compiled);
  const said: Heard[] = [];
  const speech = (): Speech => ({ compiled, seed, filling, said });
  said.push(sayLine(speech(), snapshot, null));
  return turns.map(({ say, as, tone }) => {
    const event = eventOf(say, aReading(say, as), tone);
    snapshot = stepDialogue(compiled, snapshot, event);
    const heard = sayLine(speech(), snapshot, event);
    said.push(heard);
    return { place: placeOf(snapshot), openness: snapshot.context.openness, heard };
  });
}
