import { placeholdersOf, readPlaceholder } from '../fill-text';
import { SLOTS } from './slots';
import type { Slot } from './slots';

/** The slots that a wording needs filled, each once. */
export function slotsOf(text: string): readonly Slot[] {
  if (!text.includes('ook.')) return [];
  const keys = placeholdersOf(text).map((inside) => readPlaceholder(inside));
  return SLOTS.filter((slot) => keys.some((found) => found.kind === 'phrase' && found.key === `took.${slot}`));
}
