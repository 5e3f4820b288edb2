import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { PALETTE_WORDS } from './palette-words';
import '../field/field.css';
import './palette.css';

/** Something to go to, or to do. */
export interface PaletteItem {
  readonly id: string;
  readonly words: string;
  /** As they are pressed: "Ctrl 2"; null where there are none. */
  readonly keys: string | null;
  /** Other words by which somebody may look for it. */
  readonly also?: string;
}

export interface PaletteGroup {
  readonly label: string;
  readonly items: readonly PaletteItem[];
}

interface PaletteProps {
  readonly open: boolean;
  readonly groups: readonly PaletteGroup[];
  /** Whether the focus goes back to where it was; not where what was chosen leads elsewhere. */
  readonly keepsFocus: () => boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onChoose: (id: string) => void;
}

const folded = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Every word that was typed begins a word of it. */
function fits({ words, also = '' }: PaletteItem, query: string): boolean {
  const starts = folded(`${words} ${also}`).split(/[^\p{L}\p{N}]+/u);
  const asked = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return asked.every((word) => starts.some((start) => start.startsWith(word)));
}

/** A list over the page, with a field to narrow it: every place and act by its name. The focus returns to where it was. */
export function Palette({ open, groups, keepsFocus, onOpenChange, onChoose }: PaletteProps): ReactNode {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="palette-back" />
        <Dialog.Popup className="palette lifted" aria-label={PALETTE_WORDS.title} finalFocus={keepsFocus}>
          <Autocomplete.Root
            inline
            open
            autoHighlight="always"
            keepHighlight
            items={groups}
            filter={fits}
            itemToStringValue={({ words }: PaletteItem) => words}
          >
            <Autocomplete.Input
              className="field palette-field"
              aria-label={PALETTE_WORDS.title}
              placeholder={PALETTE_WORDS.hint}
            />
            <Autocomplete.Empty className="palette-empty">{PALETTE_WORDS.none}</Autocomplete.Empty>
            <Autocomplete.List className="palette-list">
              {(group: PaletteGroup) => (
                <Autocomplete.Group key={group.label} items={group.items} className="palette-group">
                  <Autocomplete.GroupLabel className="palette-label label">{group.label}</Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(item: PaletteItem) => (
                      <Autocomplete.Item
                        key={item.id}
                        value={item}
                        className="palette-item"
                        onClick={() => onChoose(item.id)}
                      >
                        <span>{item.words}</span>
                        {item.keys !== null && <kbd>{item.keys}</kbd>}
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
