import type { Way } from '../scenario-schema';

/** The beat or ending a way leads to. */
export const targetOf = ({ to, end }: Way): string => to ?? end ?? '';
