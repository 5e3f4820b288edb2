import { Menu } from '@base-ui/react/menu';
import { INTENT_WORDS } from '@shared/dialogue/intents';
import type { Intent } from '@shared/dialogue/intents';
import type { ReactNode } from 'react';
import { Button } from '../button/button';

interface MeantMenuProps {
  /** What opens it: "Not quite?", or "Choose" where nothing could be told. */
  readonly label: string;
  /** Likely meanings first; each once. */
  readonly choices: readonly { readonly title: string; readonly intents: readonly Intent[] }[];
  readonly meant: Intent | null;
  readonly onMeant: (intent: Intent) => void;
}

/** The list of everything a line can be for, in plain words: arrows and letters move, Enter chooses, Esc leaves. */
export function MeantMenu({ label, choices, meant, onMeant }: MeantMenuProps): ReactNode {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger render={<Button look="text" className="meant-open" />}>{label}</Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="meant-place" align="end" sideOffset={4} collisionPadding={12}>
          <Menu.Popup className="meant lifted" aria-label="What was it for?">
            <Menu.RadioGroup
              value={meant}
              onValueChange={(value: Intent) => {
                if (value !== meant) onMeant(value);
              }}
            >
              {choices.map(({ title, intents }) => (
                <Menu.Group key={title}>
                  <Menu.GroupLabel className="meant-title">{title}</Menu.GroupLabel>
                  {intents.map((intent) => (
                    <Menu.RadioItem key={intent} className="meant-item" value={intent} closeOnClick>
                      {INTENT_WORDS[intent]}
                    </Menu.RadioItem>
                  ))}
                </Menu.Group>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
