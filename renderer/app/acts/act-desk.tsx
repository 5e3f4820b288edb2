import type { Bridge } from '@shared/ipc/bridge';
import { isActId } from '@shared/ipc/acts';
import type { ActId } from '@shared/ipc/acts';
import { TEXT_SIZES } from '@shared/session/settings-schema';
import type { Settings } from '@shared/session/settings-schema';
import { Suspense, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { COVER_EVENT } from '@shared/ipc/page-events';
import { Palette } from '../screens';
import { pageOffers } from './page-offers';
import type { Offer } from './page-offers';
import { paletteGroups } from './palette-groups';
import { useActs } from './use-acts';

interface ActDeskProps {
  readonly bridge: Bridge;
  readonly settings: Settings;
  readonly scenarios: readonly { readonly id: string; readonly title: string }[];
  readonly hasLock: boolean;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onGo: (place: string) => void;
  readonly onScenario: (id: string) => void;
  /** To the field of past talks. */
  readonly onFind: () => void;
}

function nextSize(now: Settings['textSize'], by: 1 | -1): Settings['textSize'] {
  const at = TEXT_SIZES.indexOf(now) + by;
  return TEXT_SIZES[Math.max(0, Math.min(at, TEXT_SIZES.length - 1))] ?? now;
}

const SETTERS: Readonly<Record<string, Partial<Settings>>> = {
  'set.theme.light': { theme: 'light' },
  'set.theme.dark': { theme: 'dark' },
  'set.theme.system': { theme: 'system' },
  'set.letters.easy': { easyLetters: true },
  'set.letters.usual': { easyLetters: false },
  'set.spacing.usual': { lineSpacing: 'usual' },
  'set.spacing.wide': { lineSpacing: 'wide' },
};

/** A talk is left by its own button, which keeps all that was typed. */
const leaveTalk = (): void => document.querySelector<HTMLElement>('[data-act][data-leaves]')?.click();

/** Does what menu, keys and palette ask for, on whatever screen is shown. */
export function ActDesk(props: ActDeskProps): ReactNode {
  const { bridge, settings, scenarios, hasLock, onSettings, onGo, onScenario, onFind } = props;
  /** What the page offered when the palette was opened; null while it is closed. */
  const [offers, setOffers] = useState<readonly Offer[] | null>(null);

  const [latest, setLatest] = useState<readonly Offer[] | null>(null);
  /** What was chosen leads elsewhere, and the focus with it. */
  const leads = useRef(false);

  const run = (id: ActId): void => {
    if (id === 'palette') {
      const next = offers === null ? pageOffers() : null;
      leads.current = false;
      setLatest(next ?? latest);
      return setOffers(next);
    }
    setOffers(null);
    if (id === 'text.larger') return onSettings({ textSize: nextSize(settings.textSize, 1) });
    if (id === 'text.smaller') return onSettings({ textSize: nextSize(settings.textSize, -1) });
    if (id === 'text.usual') return onSettings({ textSize: 100 });
    leaveTalk();
    if (id === 'find') return onFind();
    onGo(id.slice('go.'.length));
  };
  useActs(run);

  const choose = (id: string): void => {
    const offer = offers?.find((one) => one.id === id);
    leads.current = offer !== undefined || /^(?:go|scenario)\.|^find$/.test(id);
    setOffers(null);
    if (offer) offer.press();
    else if (isActId(id)) run(id);
    else if (id in SETTERS) onSettings(SETTERS[id] ?? {});
    else if (id.startsWith('scenario.')) {
      leaveTalk();
      onScenario(id.slice('scenario.'.length));
    } else if (id === 'cover') {
      window.dispatchEvent(new Event(COVER_EVENT));
      void bridge.invoke('app.cover', {});
    } else if (id === 'lock') void bridge.invoke('lock.now', {});
    else if (id === 'close') void bridge.invoke('app.close', {});
  };
  return (
    <Suspense fallback={null}>
      {latest !== null && (
        <Palette
          open={offers !== null}
          groups={paletteGroups({ offers: latest, scenarios, hasLock })}
          keepsFocus={() => !leads.current}
          onOpenChange={(open) => !open && setOffers(null)}
          onChoose={choose}
        />
      )}
    </Suspense>
  );
}
