import type { Beat } from '../scenario-schema';

/** What a beat is called on the map: its title, or the words of its id. */
export function beatTitle({ id, title }: Pick<Beat, 'id' | 'title'>): string {
  const words = title ?? id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
