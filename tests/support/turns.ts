import type { Intent } from '@shared/dialogue/intents';
import type { Reading } from '@shared/dialogue/reading/reading';
import type { Tone } from '@shared/dialogue/tones';
import type { TurnTaken } from '@shared/dialogue/turn-event';
import type { PhrasingReport } from '@shared/phrasing/report';
import { createSpan } from '@shared/text/span';

/** A reading that is sure of these intents; the first is the main one. */
export function aReading(text: string, intents: readonly Intent[], p = 0.9): Reading {
  const scored = intents.map((id) => ({ id, p, source: 'reader' as const }));
  return {
    clauses: [{ span: createSpan(0, text.length), intents: scored }],
    intents: scored,
    primary: intents[0] ?? 'unclear',
    notes: [],
  };
}

/** A report without marks, unless told. */
export const aReport = (parts: Partial<PhrasingReport> = {}): PhrasingReport => ({
  findings: [],
  praise: [],
  safety: null,
  calledOff: [],
  ...parts,
});

let words = 0;

/** A turn as the machine sees it; its words are new unless given. */
export const aTurn = (
  intents: readonly Intent[],
  parts: Partial<TurnTaken> & { tones?: readonly Tone[] } = {},
): TurnTaken => ({
  type: 'turn.taken',
  intents,
  primary: intents[0] ?? 'unclear',
  tones: [],
  words: `words ${++words}`,
  silent: false,
  ...parts,
});
