import { keepKey } from '../phrasing/live';
import { createSpan, type Span } from '../text/span';
import { MOST_WRONG, type WrongMark } from './person-schema';
import type { Session } from './session-schema';

/** A flag as it stands in a line. */
export interface FlagInLine {
  readonly ruleId: string;
  readonly utterance: string;
  readonly span: Span;
}

const keyOf = ({ ruleId, utterance, start, end }: WrongMark): string =>
  keepKey(utterance, { ruleId, span: createSpan(start, end) });

/** The flags that the person said are not right in this talk, as keepKey names them: what checkPhrasing leaves out. */
export const wrongKeys = ({ wrong }: Pick<Session, 'wrong'>): ReadonlySet<string> => new Set(wrong.map(keyOf));

/** Whether the person said of a flag that it is not right: of this one, or of the same words between the same neighbours. */
export const isMarkedWrong = ({ wrong }: Pick<Session, 'wrong'>, { utterance, ...flag }: FlagInLine): boolean => {
  const key = keepKey(utterance, flag);
  return wrong.some((mark) => keyOf(mark) === key);
};

/**
 * Keeps that a flag is not right where it stands, with the line as it is now.
 * @param at - ISO 8601, UTC.
 * @returns the same talk where it is kept already, or where there is no room for one more.
 * @throws never.
 */
export function markWrong(session: Session, flag: FlagInLine, at: string): Session {
  if (session.wrong.length >= MOST_WRONG || isMarkedWrong(session, flag)) return session;
  const { ruleId, utterance, span } = flag;
  const mark: WrongMark = { at, ruleId, utterance, start: span.start, end: span.end };
  return { ...session, changedAt: at, wrong: [...session.wrong, mark] };
}

/** The talk without that mark, and without any other of the same words. @param at - ISO 8601, UTC. */
export function unmarkWrong(session: Session, { ruleId, utterance, span }: FlagInLine, at: string): Session {
  const key = keepKey(utterance, { ruleId, span });
  const wrong = session.wrong.filter((mark) => keyOf(mark) !== key);
  return wrong.length === session.wrong.length ? session : { ...session, changedAt: at, wrong };
}
