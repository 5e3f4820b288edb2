import type { Exchange, Session } from './session-schema';

/** The turns that were exchanges, as the person counts them; asides are left out. */
export const exchangesOf = (session: Pick<Session, 'turns'>): Exchange[] =>
  session.turns.filter((turn): turn is Exchange => turn.kind === 'exchange');

/** The person's own earlier words, oldest first, without those a safety card took out: the context of a phrasing check. */
export const utterancesOf = (session: Pick<Session, 'turns'>): string[] =>
  exchangesOf(session).map(({ utterance }) => utterance);
