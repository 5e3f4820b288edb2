/** In which of the window's menus an act stands. */
export type ActMenu = 'edit' | 'view' | 'go' | 'help';

export interface Act {
  readonly id: string;
  readonly words: string;
  /** As Electron writes keys: `CommandOrControl+K`; null where there are none. */
  readonly keys: string | null;
  readonly menu: ActMenu;
}

/**
 * What menu, keys and palette ask of the page, one list for all three: the menu is made of it in main, keys and palette in the page, and the help
 * page tells the keys. Acts that are main's own (closing, locking, copying) stand in its menu alone.
 */
export const ACTS = [
  { id: 'find', words: 'Search past talks', keys: 'CommandOrControl+F', menu: 'edit' },
  { id: 'text.larger', words: 'Larger text', keys: 'CommandOrControl+Plus', menu: 'view' },
  { id: 'text.smaller', words: 'Smaller text', keys: 'CommandOrControl+-', menu: 'view' },
  { id: 'text.usual', words: 'The usual text size', keys: 'CommandOrControl+0', menu: 'view' },
  { id: 'palette', words: 'Go anywhere', keys: 'CommandOrControl+K', menu: 'go' },
  { id: 'go.preparing', words: 'Prepare', keys: 'CommandOrControl+1', menu: 'go' },
  { id: 'go.choosing', words: 'Scenarios', keys: 'CommandOrControl+2', menu: 'go' },
  { id: 'go.practising', words: 'Practise', keys: 'CommandOrControl+3', menu: 'go' },
  { id: 'go.history', words: 'Past talks', keys: 'CommandOrControl+4', menu: 'go' },
  { id: 'go.progress', words: 'Progress', keys: 'CommandOrControl+5', menu: 'go' },
  { id: 'go.card', words: 'Card', keys: 'CommandOrControl+6', menu: 'go' },
  { id: 'go.letting-go', words: 'Letting go', keys: null, menu: 'go' },
  { id: 'go.rules', words: 'What is flagged', keys: null, menu: 'go' },
  { id: 'go.support', words: 'Support', keys: null, menu: 'go' },
  { id: 'go.settings', words: 'Settings', keys: 'CommandOrControl+,', menu: 'go' },
  { id: 'go.help', words: 'Help', keys: 'F1', menu: 'help' },
  { id: 'go.welcome', words: 'What this is', keys: null, menu: 'help' },
] as const satisfies readonly Act[];

export type ActId = (typeof ACTS)[number]['id'];

export const isActId = (id: unknown): id is ActId => ACTS.some((act) => act.id === id);

/** The event that the page hears when the menu asks for an act; it carries nothing but its name. */
export const actEvent = (id: ActId): string => `rehearsal:act:${id}`;
