const STRETCHED = /(.)\1\1/u;
const RUN = /(.)\1{2,}/gu;
/** A word with more stretched places than this is noise; trying all ways would be 2 to that power. */
const MOST_RUNS = 4;
const LONGEST = 60;

/** Whether a letter stands three or more times in a row. */
export const isStretched = (word: string): boolean => STRETCHED.test(word);

/**
 * Takes runs of three or more equal letters back to two or one, whichever gives a word that is known:
 * `gooood` → `good`, `pleeease` → `please`, `sorrrryyy` → `sorry`.
 * @returns the first known form, most double letters first, or else the word with each run as one letter.
 */
export function unstretch(word: string, isKnown: (word: string) => boolean): string {
  const shortest = word.replace(RUN, '$1');
  const runs = word.length > LONGEST ? [] : [...word.matchAll(RUN)];
  if (runs.length === 0 || runs.length > MOST_RUNS) return shortest;
  for (let ways = 2 ** runs.length - 1; ways > 0; ways -= 1) {
    let run = 0;
    const form = word.replace(RUN, (_, letter: string) => ((ways >> run++) & 1 ? letter + letter : letter));
    if (isKnown(form)) return form;
  }
  return shortest;
}
