import type { LineList } from '../dialogue/answer-sources';
import { chooseWording } from '../dialogue/choose-wording';
import type { NamedWording, WordingPool } from '../dialogue/choose-wording';
import type { CompiledScenario } from '../dialogue/compile-scenario';
import { fillText } from '../dialogue/fill-text';
import type { Filling } from '../dialogue/fill-text';
import type { DialogueSnapshot } from '../dialogue/step-dialogue';
import type { DialogueEvent } from '../dialogue/turn-event';
import type { Heard, Session } from './session-schema';

/** What a line is chosen by, besides the state: all of it stands in the session. */
export interface Speech {
  readonly compiled: CompiledScenario;
  readonly seed: number;
  readonly filling: Filling;
  /** What the ex said so far, oldest first. */
  readonly said: readonly Heard[];
}

/** A session's side of `Speech`. */
export const speechOf = (compiled: CompiledScenario, session: Session): Speech => ({
  compiled,
  seed: session.seed,
  filling: { ...session.cast, facts: session.facts },
  said: [session.opening, ...session.turns.flatMap((turn) => (turn.kind === 'exchange' ? [turn.answer] : []))],
});

function poolsOf(lines: ReadonlyMap<string, LineList>, from: string): WordingPool[] {
  const own = lines.get(from);
  const sources = [from, ...(own?.instead ?? [])];
  return [...new Set(sources)].flatMap((source) => {
    const list = lines.get(source);
    return list ? [{ source, wordings: list.wordings }] : [];
  });
}

/**
 * Chooses and fills the ex's line for a state of the talk.
 * @param event - what led here; null for the opening.
 * @returns what is shown and kept. The same session says the same on every machine.
 * @throws never: a compiled scenario has a line for every state.
 */
export function sayLine(
  { compiled, seed, filling, said }: Speech,
  snapshot: DialogueSnapshot,
  event: DialogueEvent | null,
): Heard {
  const { context } = snapshot;
  const fill = (text: string) => fillText(text, filling);
  const spokenAt = ({ lineId, wording }: NamedWording): number | null => {
    const text = fill(wording.text);
    const at = said.findLastIndex((heard) => heard.lineId === lineId || heard.text === text);
    return at < 0 ? null : at;
  };
  const turn = event?.type === 'turn.taken' ? event : { intents: [], tones: [] };
  const chosen = chooseWording(poolsOf(compiled.lines, context.said), {
    seed,
    turn: said.length,
    moment: { context, intents: turn.intents, tones: turn.tones },
    spokenAt,
  });
  const { lineId, wording } = chosen ?? { lineId: context.said, wording: { text: '…' } };
  return { lineId, text: fill(wording.text), cue: wording.cue === undefined ? null : fill(wording.cue) };
}
