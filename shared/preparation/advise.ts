import type { Preparation } from './preparation-schema';
import { SIGNS, type Sign } from './signs';

/** From so many signs that point away on, and more than point towards a talk, letting go is suggested. */
const SEVERAL = 2;

/** What a preparation leads to. None of it blocks writing. */
export interface Advice {
  /** They said no or a court did: what is written here is an unsent letter, and taking it along asks first. */
  readonly isUnsent: boolean;
  /** They hurt or frightened the person: no talk is offered, people to turn to are. */
  readonly isRefused: boolean;
  /** The signs that were noted point away often enough to say so. */
  readonly suggestsLettingGo: boolean;
  /** Scenarios suggested by a sign that was noted, with that sign's words; the strongest first. */
  readonly suggested: ReadonlyMap<string, string>;
}

/** What follows from the person's answers; from no answers, nothing does. */
export function advise({ signs, standing, harm }: Pick<Preparation, 'signs' | 'standing' | 'harm'>): Advice {
  const noted = SIGNS.filter(({ id }) => signs.includes(id));
  const pointing = (points: Sign['points']): Sign[] => noted.filter((sign) => sign.points === points);
  const away = pointing('away');
  const suggestsLettingGo = away.length >= SEVERAL && away.length > pointing('towards').length;
  // Where several point away, the rest is left unsaid: one thing at a time.
  const speaking = suggestsLettingGo ? away : noted;
  const suggested = new Map<string, string>();
  for (const { scenarios, label } of speaking) {
    for (const id of scenarios) if (!suggested.has(id)) suggested.set(id, label);
  }
  return {
    isUnsent: standing === 'clear-no' || standing === 'order' || harm === 'i-hurt-them',
    isRefused: harm === 'they-hurt-me',
    suggestsLettingGo,
    suggested,
  };
}
