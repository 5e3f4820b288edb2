const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Openness (−5 to +5) in plain words. */
export function opennessWords(openness: number): string {
  if (openness <= -4) return 'Closed';
  if (openness <= -2) return 'Guarded';
  if (openness <= 0) return 'Careful';
  if (openness <= 2) return 'A little open';
  if (openness <= 4) return 'Open';
  return 'Wide open';
}

/** How it moved since the last turn: "one step up", "two steps down", "as before". */
export function stepWords(delta: number): string {
  if (delta === 0) return 'as before';
  const size = Math.abs(delta);
  return `${COUNTS[size] ?? size} ${size === 1 ? 'step' : 'steps'} ${delta > 0 ? 'up' : 'down'}`;
}
