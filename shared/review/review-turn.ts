import { asksForAccount } from '../dialogue/asks-for-account';
import type { CompiledScenario } from '../dialogue/compile-scenario';
import type { Intent } from '../dialogue/intents';
import { EMPTY_INTENTS } from '../dialogue/weigh-table';
import { exchangesOf } from '../session/exchanges';
import { heardIntents } from '../session/heard-intents';
import type { Exchange, Session } from '../session/session-schema';
import { createSpan, overlaps } from '../text/span';
import type { Span } from '../text/span';

/** An intent as the review weighs it: one of those the line was heard as. */
export interface SaidIntent {
  readonly id: Intent;
  readonly span: Span;
  /** A flag of weight lies on the same clause: nothing good is read out of it. */
  readonly tainted: boolean;
}

/** One exchange with what stood around it. */
export interface ReviewTurn {
  /** From 1, as the person counts. */
  readonly number: number;
  readonly exchange: Exchange;
  readonly said: readonly SaidIntent[];
  /** The ex had just asked something. */
  readonly asked: boolean;
  /** The ex had said a clear no before this turn. */
  readonly afterNo: boolean;
  readonly opennessBefore: number;
  readonly words: number;
}

/** @param accounts - the ex had just asked for an account: to explain oneself was an answer. */
function saidIn(exchange: Exchange, accounts: boolean): SaidIntent[] {
  // A bare answer did what was asked of it; there is nothing in it to weigh.
  if (exchange.bare !== null) return [];
  const grave = exchange.findings
    .filter(({ severity }) => severity >= 2)
    .map(({ start, end }) => createSpan(start, end));
  // Who asks something has not stepped round anything.
  const heard = heardIntents(exchange.reading, exchange.asks).filter(
    ({ id }) => !(exchange.asks && EMPTY_INTENTS.includes(id)) && !(accounts && id === 'defend'),
  );
  const known = new Set(heard.map(({ id }) => id));
  const clauses = exchange.reading.clauses.flatMap(({ start, end, intents }) => {
    const span = createSpan(start, Math.min(end, exchange.utterance.length));
    const tainted = grave.some((flag) => overlaps(flag, span));
    return intents.filter(({ id }) => known.has(id)).map(({ id }) => ({ id, span, tainted }));
  });
  // A reading without clauses (an imported or very short line) still has the line's own intents.
  if (clauses.length > 0) return clauses;
  const whole = createSpan(0, exchange.utterance.length);
  return [...known].map((id) => ({ id, span: whole, tainted: grave.length > 0 }));
}

/** The exchanges of a session, each with what the ex had just done. Asides are not among them. */
export function reviewTurns(session: Session, compiled: CompiledScenario): ReviewTurn[] {
  let afterNo = compiled.beats.get(session.start)?.refuses ?? false;
  let openness = session.openness;
  let line = session.opening.text;
  return exchangesOf(session).map((exchange, index) => {
    const beat = compiled.beats.get(exchange.from);
    const accounts = exchange.tones.length === 0 && asksForAccount(beat, line);
    const turn: ReviewTurn = {
      number: index + 1,
      exchange,
      said: saidIn(exchange, accounts),
      asked: beat?.asks ?? false,
      afterNo,
      opennessBefore: openness,
      words: exchange.utterance.split(/\s+/).filter(Boolean).length,
    };
    afterNo ||= compiled.beats.get(exchange.to)?.refuses ?? false;
    openness = exchange.openness;
    line = exchange.answer.text;
    return turn;
  });
}
