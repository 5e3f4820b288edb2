import type { Dimension } from '../dialogue/scenario-schema';
import { DIMENSIONS } from '../dialogue/scenario-schema';
import type { Session } from '../session/session-schema';

/** The names under which a talk keeps what the person sees differently (person-schema.ts). */
export const dimensionId = (dimension: Dimension): string => `dimension:${dimension}`;
export const flagId = ({ turn, ruleId }: { readonly turn: number; readonly ruleId: string }): string =>
  `flag:${turn}:${ruleId}`;

/** The dimensions that the person sees differently, in their order. */
export const disputedDimensions = ({ disagreed }: Pick<Session, 'disagreed'>): Dimension[] =>
  DIMENSIONS.filter((dimension) => disagreed.includes(dimensionId(dimension)));

/** The session with one disagreement more, or with it taken back. */
export const toggleDisagreement = (session: Session, id: string, at: string): Session => ({
  ...session,
  changedAt: at,
  disagreed: session.disagreed.includes(id)
    ? session.disagreed.filter((one) => one !== id)
    : [...session.disagreed, id],
});
