import type { Point, Stance } from '../dialogue/scenario-schema';
import { placeDialogue, placeOf, stepDialogue } from '../dialogue/step-dialogue';
import { checkPhrasing } from '../phrasing/check-phrasing';
import { evidenceOf } from '../session/evidence-of';
import { eventOf } from '../session/event-of';
import { utterancesOf } from '../session/exchanges';
import type { PlayKit } from '../session/play-kit';
import type { Exchange, Heard } from '../session/session-schema';
import { linesOf } from '../session/say-line';
import { takeTurn } from '../session/take-turn';
import { viewLine } from '../session/try-line';
import type { LineView } from '../session/try-line';
import type { Stand } from './stand';

/** How open the ex is after a line, −5 to +5, and how far that moved them. */
export interface Openness {
  readonly now: number;
  readonly step: number;
}

/** What came of one quick take. */
export interface Take {
  readonly text: string;
  readonly view: LineView;
  /** Honest points that it brought up. */
  readonly points: readonly Point[];
  readonly answer: Heard;
  readonly openness: Openness;
  /** The same words to one who begins guarded, and to one who begins open. */
  readonly guarded: Openness;
  readonly open: Openness;
}

/** Where somebody guarded and somebody open begin (P, our own proposal: the middle of those words on the meter). */
const BEGINS = { guarded: -2, open: 2 } as const satisfies Partial<Record<Stance, number>>;

function opennessFor(stance: keyof typeof BEGINS, { compiled, session, snapshot }: Stand, said: Exchange): Openness {
  const { context } = snapshot;
  const begins = BEGINS[stance];
  const placed = placeDialogue(compiled, placeOf(snapshot), {
    ...context,
    openness: begins,
    setting: { ...context.setting, stance },
  });
  const event = eventOf(said, {
    compiled,
    stance: context.setting.stance,
    place: placeOf(snapshot),
    said: linesOf(session),
  });
  const now = stepDialogue(compiled, placed, event).context.openness;
  return { now, step: now - begins };
}

export interface TakeRequest {
  readonly kit: PlayKit;
  readonly stand: Stand;
  /** As typed; up to MAX_UTTERANCE_LENGTH UTF-16 code units. */
  readonly text: string;
  readonly muted: ReadonlySet<string>;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * Judges one line where it is said, and lets the ex answer it; nothing is kept.
 * @returns null where the words are perhaps about more than the talk: there is nothing to weigh then.
 * @throws where a line cannot be taken at all, as on stage.
 */
export async function playTake({ kit, stand, text, muted, at }: TakeRequest): Promise<Take | null> {
  const { compiled, session, snapshot, beat } = stand;
  const report = checkPhrasing(kit.matcher, text, { earlier: utterancesOf(session), muted });
  if (report.safety) return null;
  const reading = await kit.reader.read({ text, expects: beat.expects, evidence: evidenceOf(report) });
  const taken = takeTurn({ compiled, session, utterance: text, reading, report, at, snapshot });
  if (!taken.ok) throw new Error(`take refused: ${taken.error.code}`);
  const { turn, snapshot: after } = taken.value;
  if (turn.kind === 'aside') return null;
  const before = snapshot.context;
  return {
    text,
    view: viewLine(turn),
    points: after.context.covered.filter((point) => !before.covered.includes(point)),
    answer: turn.answer,
    openness: { now: turn.openness, step: turn.openness - before.openness },
    guarded: opennessFor('guarded', stand, turn),
    open: opennessFor('open', stand, turn),
  };
}
