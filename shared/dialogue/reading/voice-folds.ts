/** Voices in groups that are left out together. */
export type Folds = readonly (readonly string[])[];

/**
 * Deals the voices out to groups, in turn: each group is then read by a reader that has heard all the others.
 * @param most - how many groups; as many as voices leaves them out one by one.
 */
export function dealVoices(lines: readonly { readonly voice: string }[], most: number): Folds {
  const voices = [...new Set(lines.map(({ voice }) => voice))];
  const count = Math.min(most, voices.length);
  return Array.from({ length: count }, (_, group) => voices.filter((_voice, index) => index % count === group));
}
