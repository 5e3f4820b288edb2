import { ACTS } from '@shared/ipc/acts';
import { keyWords } from './keys';

/** The keys that work on every page, each with what it does. */
export const helpKeys = (): readonly (readonly [string, string])[] =>
  ACTS.flatMap(({ keys, words }) => {
    const pressed = keyWords(keys);
    return pressed === null ? [] : [[pressed, words] as const];
  });
