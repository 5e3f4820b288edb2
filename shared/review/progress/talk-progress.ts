import type { CompiledScenario } from '../../dialogue/compile-scenario';
import type { Dimension } from '../../dialogue/scenario-schema';
import type { Category, Praise } from '../../phrasing/taxonomy';
import { exchangesOf } from '../../session/exchanges';
import type { Calm } from '../../session/person-schema';
import type { Session, SessionSummary } from '../../session/session-schema';
import type { Span } from '../../text/span';
import { createDebrief } from '../create-debrief';
import type { Level } from '../debrief';
import { isMarkedWrong } from '../../session/wrong-marks';
import { disputedDimensions } from '../disagreements';
import { quoteOfMark } from '../quote';

/** One kind of mark in a talk, with the sentence it first stood in. */
export interface SeenMark<Kind extends string> {
  readonly category: Kind;
  /** From 1, as the person counts. */
  readonly turn: number;
  readonly quote: string;
  /** Of the mark, in the quote. */
  readonly span: Span;
}

/** What Progress takes of one talk. */
export interface TalkProgress {
  readonly id: string;
  readonly scenarioId: string;
  readonly title: string;
  readonly startedAt: string;
  readonly levels: Readonly<Record<Dimension, Level>>;
  readonly disputed: readonly Dimension[];
  /** How calm it felt, where the person said so. */
  readonly calm: Calm | null;
  /** Each kind once; what the person sees differently is left out. */
  readonly flags: readonly SeenMark<Category>[];
  readonly praise: readonly SeenMark<Praise>[];
}

/**
 * Whether a talk says something about how somebody speaks with their ex: one that was had to its end. Unsent talks are whole as they are,
 * drills are for one skill, and after a safety card nothing is weighed.
 */
export const countsForProgress = ({ ending, exchanges, unsent, mode }: SessionSummary): boolean =>
  ending !== null && ending.kind !== 'safety' && exchanges > 0 && !unsent && mode !== 'drill';

/** The first mark of each kind, in its sentence. */
function seen<Kind extends string>(
  marks: readonly { readonly category: Kind; readonly turn: number; readonly span: Span }[],
  lineOf: (turn: number) => string,
): SeenMark<Kind>[] {
  const first = new Map<Kind, SeenMark<Kind>>();
  for (const { category, turn, span } of marks) {
    if (first.has(category)) continue;
    const { quote, span: inQuote } = quoteOfMark(lineOf(turn), span);
    first.set(category, { category, turn, quote, span: inQuote });
  }
  return [...first.values()];
}

/**
 * Takes of a talk what Progress shows, by its review.
 * @param muted - rules that are switched off: what they marked is left out, as are flags that were marked as not right.
 * @throws never.
 */
export function talkProgress(
  session: Session,
  compiled: CompiledScenario,
  muted: ReadonlySet<string> = new Set(),
): TalkProgress {
  const debrief = createDebrief(session, compiled);
  const lines = exchangesOf(session);
  const lineOf = (turn: number) => lines[turn - 1]?.utterance ?? '';
  return {
    id: session.id,
    scenarioId: session.scenario.id,
    title: session.scenario.title,
    startedAt: session.startedAt,
    levels: Object.fromEntries(debrief.dimensions.map(({ dimension, level }) => [dimension, level])) as Record<
      Dimension,
      Level
    >,
    disputed: disputedDimensions(session),
    calm: session.ownView?.calm ?? null,
    flags: seen(
      debrief.flags.filter(
        (flag) => !muted.has(flag.ruleId) && !isMarkedWrong(session, { ...flag, utterance: lineOf(flag.turn) }),
      ),
      lineOf,
    ),
    praise: seen(
      debrief.praise.filter(({ ruleId }) => !muted.has(ruleId)),
      lineOf,
    ),
  };
}
