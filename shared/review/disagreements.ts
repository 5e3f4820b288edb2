import type { Dimension } from '../dialogue/scenario-schema';
import { DIMENSIONS } from '../dialogue/scenario-schema';
import type { Session } from '../session/session-schema';

/** The name under which a talk keeps that a dimension is seen differently (person-schema.ts). */
const dimensionId = (dimension: Dimension): string => `dimension:${dimension}`;

/** The dimensions that the person sees differently, in their order. */
export const disputedDimensions = ({ disagreed }: Pick<Session, 'disagreed'>): Dimension[] =>
  DIMENSIONS.filter((dimension) => disagreed.includes(dimensionId(dimension)));

/** The session with one disagreement more, or with it taken back. */
export function toggleDisagreement(session: Session, dimension: Dimension, at: string): Session {
  const id = dimensionId(dimension);
  const { disagreed } = session;
  return {
    ...session,
    changedAt: at,
    disagreed: disagreed.includes(id) ? disagreed.filter((one) => one !== id) : [...disagreed, id],
  };
}
