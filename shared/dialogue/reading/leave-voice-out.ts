import type { Intent } from '../intents';
import type { CorpusLine } from './corpus-schema';
import { packWeights } from './pack-weights';
import { parseWeights } from './parse-weights';
import { readUtterance } from './read-utterance';
import type { IntentEvidence, Reading } from './reading';
import { trainReader, type TrainingOptions } from './train-reader';

/** Pairs that a listener would answer alike: taking one for the other is no misreading. */
const ALIKE: readonly (readonly [Intent, Intent])[] = [
  ['state-why', 'give-reason'],
  ['state-why', 'state-feelings'],
  ['state-why', 'ask-for-second-chance'],
  ['own-fault', 'apologise'],
  ['beg', 'ask-for-second-chance'],
  ['pressure', 'ultimatum'],
  ['defend', 'blame'],
  ['guilt-trip', 'blame'],
  ['reminisce', 'state-feelings'],
  ['unclear', 'evade'],
  ['give-room', 'accept-no'],
];

const isAlike = (a: Intent, b: Intent): boolean =>
  a === b || ALIKE.some(([one, other]) => (one === a && other === b) || (one === b && other === a));

/** How a reading stands to what the author meant. */
export type Verdict = 'right' | 'wrong' | 'unclear';

/** Right when the primary is, or is answered like, one of the intents that the author gave. */
export function judge(primary: Intent, meant: readonly Intent[]): Verdict {
  if (meant.some((intent) => isAlike(intent, primary))) return 'right';
  return primary === 'unclear' ? 'unclear' : 'wrong';
}

/** A corpus line as a reader took it that had never heard this voice. */
export interface LineRead {
  readonly line: CorpusLine;
  readonly reading: Reading;
  readonly verdict: Verdict;
}

/** What leaving out is told besides the lines. */
export interface LeaveOutOptions {
  readonly training?: Partial<TrainingOptions>;
  /** Whom to leave out, one after the other; everybody unless told. */
  readonly voices?: readonly string[];
  /** What the phrasing rules say about a line. */
  readonly evidenceOf?: (text: string) => readonly IntentEvidence[];
}

/**
 * Reads every voice by a reader trained on all the others, packed and unpacked as the app's is. Lines left out of a voice that is
 * heard in training read ten points better than those of a stranger, so whole voices are left out.
 */
export function leaveVoiceOut(lines: readonly CorpusLine[], options: LeaveOutOptions = {}): LineRead[] {
  const voices = options.voices ?? [...new Set(lines.map(({ voice }) => voice))];
  return voices.flatMap((voice) => {
    const trained = trainReader(
      lines.filter((line) => line.voice !== voice),
      options.training,
    );
    const weights = parseWeights(packWeights(trained));
    if (!weights.ok) throw new Error(weights.error.message);
    return lines
      .filter((line) => line.voice === voice)
      .map((line) => {
        const evidence = options.evidenceOf?.(line.text) ?? [];
        const reading = readUtterance(weights.value, { text: line.text, evidence });
        return { line, reading, verdict: judge(reading.primary, line.intents) };
      });
  });
}
