import { ok } from '@shared/result';
import type { Settings } from '@shared/session/settings-schema';
import type { SettingsStore } from '../storage/settings-store';
import type { Handlers } from './handlers';

/** `onChange` runs even where the disk refused: the choice holds in memory. */
export const settingsHandlers = (
  store: SettingsStore,
  onChange: (settings: Settings) => void,
): Pick<Handlers, 'settings.load' | 'settings.save'> => ({
  'settings.load': () => ok(store.load()),
  'settings.save': (settings) => {
    const saved = store.save(settings);
    onChange(settings);
    return saved;
  },
});
