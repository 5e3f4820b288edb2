import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from '@shared/ipc/contract';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import { parseStoredSettings } from '@shared/session/parse-settings';
import { DEFAULT_SETTINGS } from '@shared/session/settings-schema';
import type { Settings } from '@shared/session/settings-schema';
import type { Log } from '../log';
import type { Notices } from './notices';
import { openStore } from './open-store';
import type { SmallStore } from './open-store';
import { setAside } from './set-aside';
import { storageFailure } from './storage-failure';

export interface SettingsStore {
  load(): Settings;
  save(settings: Settings): Result<{ done: true }, Failure>;
}

export interface SettingsStoreOptions {
  readonly folder: string;
  readonly notices: Notices;
  readonly log: Log;
  readonly now: () => Date;
}

const NAME = 'settings';

/** A settings file that cannot be read is set aside and told about; the app starts with what is usual. */
function startAgain({ folder, notices, log, now }: SettingsStoreOptions): SmallStore | null {
  const kept = setAside(join(folder, `${NAME}.json`), now());
  log.write('settings.unreadable', { moved: kept !== null });
  if (kept !== null) notices.add('settings-set-aside', kept);
  try {
    return openStore(folder, NAME);
  } catch {
    notices.add('storage-unwritable');
    return null;
  }
}

interface Opened {
  /** Null where nothing may or can be written: changes then last until the app is closed. */
  readonly store: SmallStore | null;
  readonly settings: Settings;
}

function open(options: SettingsStoreOptions): Opened {
  const { folder, notices, log } = options;
  let store: SmallStore;
  let stored: Record<string, unknown>;
  try {
    store = openStore(folder, NAME);
    stored = store.store;
  } catch {
    return { store: startAgain(options), settings: DEFAULT_SETTINGS };
  }
  if (!existsSync(store.path)) return { store, settings: DEFAULT_SETTINGS };
  const parsed = parseStoredSettings(stored);
  if (parsed.ok) {
    const { settings, repaired } = parsed.value;
    if (repaired.length > 0) log.write('settings.repaired', { fields: repaired.length });
    return { store, settings };
  }
  if (parsed.error.code === 'unreadable') return { store: startAgain(options), settings: DEFAULT_SETTINGS };
  notices.add('settings-newer', store.path);
  log.write('settings.newer');
  return { store: null, settings: DEFAULT_SETTINGS };
}

/**
 * The person's choices. What cannot be kept on the disk (a newer version's file, a folder that refuses) is kept in memory until
 * the app is closed.
 */
export function openSettings(options: SettingsStoreOptions): SettingsStore {
  const { store, settings: found } = open(options);
  let current = found;
  return {
    load: () => current,
    save(settings) {
      current = settings;
      if (!store) return ok({ done: true });
      try {
        store.store = { ...settings };
        return ok({ done: true });
      } catch (error) {
        const failure = storageFailure(error);
        options.log.write('settings.save-failed', { code: failure.code });
        return fail(failure);
      }
    },
  };
}
