import { ACTS } from '@shared/ipc/acts';
import { PALETTE_WORDS } from '../../components/palette/palette-words';
import type { PaletteGroup, PaletteItem } from '../../components/palette/palette';
import { keyWords } from './keys';
import type { Offer } from './page-offers';

/** Choices of the settings that are quick to make, and the words somebody may look for. */
export const READING_ITEMS = [
  { id: 'set.theme.light', words: 'Light', also: 'theme bright' },
  { id: 'set.theme.dark', words: 'Dark', also: 'theme night' },
  { id: 'set.theme.system', words: 'Light or dark as the computer', also: 'theme system' },
  { id: 'set.letters.easy', words: 'Easier letters', also: 'font dyslexia hyperlegible' },
  { id: 'set.letters.usual', words: 'The usual letters', also: 'font' },
  { id: 'set.spacing.usual', words: 'The usual room between lines', also: 'spacing' },
  { id: 'set.spacing.wide', words: 'More room between lines', also: 'spacing' },
] as const;

interface Parts {
  /** What the page itself can do now. */
  readonly offers: readonly Offer[];
  readonly scenarios: readonly { readonly id: string; readonly title: string }[];
  readonly hasLock: boolean;
}

const item = ({ id, words, keys }: (typeof ACTS)[number]): PaletteItem => ({ id, words, keys: keyWords(keys) });
const plain = ({ id, words, ...rest }: { id: string; words: string; also?: string }): PaletteItem => ({
  id,
  words,
  keys: null,
  ...rest,
});

/** All that the palette lists, groups without items left out. */
export function paletteGroups({ offers, scenarios, hasLock }: Parts): readonly PaletteGroup[] {
  const places = ACTS.filter(({ id }) => id.startsWith('go.')).map(item);
  const find = ACTS.filter(({ id }) => id === 'find').map(item);
  const sizes = ACTS.filter(({ id }) => id.startsWith('text.')).map(item);
  const groups: PaletteGroup[] = [
    { label: PALETTE_WORDS.here, items: offers.map(({ id, words }) => plain({ id, words })) },
    { label: PALETTE_WORDS.places, items: [...places, ...find] },
    {
      label: PALETTE_WORDS.scenarios,
      items: scenarios.map(({ id, title }) => plain({ id: `scenario.${id}`, words: title })),
    },
    { label: PALETTE_WORDS.reading, items: [...sizes, ...READING_ITEMS.map(plain)] },
    {
      label: PALETTE_WORDS.window,
      items: [
        { id: 'cover', words: 'Hide everything at once', keys: 'F9', also: 'quick exit empty page' },
        ...(hasLock ? [{ id: 'lock', words: 'Lock now', keys: keyWords('CommandOrControl+L'), also: 'password' }] : []),
        { id: 'close', words: 'Close Plainspoken', keys: null, also: 'quit exit' },
      ],
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
