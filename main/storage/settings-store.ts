import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from '@shared/ipc/contract';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import { parseStoredSettings } from '@shared/session/parse-settings';
import { DEFAULT_SETTINGS, OPEN_SETTINGS } from '@shared/session/settings-schema';
import type { Settings } from '@shared/session/settings-schema';
import type { Log } from '../log';
import type { Notices } from './notices';
import { openStore } from './open-store';
import type { SmallStore } from './open-store';
import { SEALED_FIELD, sealJson, unsealJson } from './sealed-text';
import { createSessionCodec } from './session-codec';
import type { SessionCodec } from './session-codec';
import { setAside } from './set-aside';
import { storageFailure } from './storage-failure';

export interface SettingsStore {
  load(): Settings;
  /** Refused while locked: what is sealed is not known then, and would be lost. */
  save(settings: Settings): Result<{ done: true }, Failure>;
  /** Forgets what is sealed. */
  close(): void;
  /** Reads what is sealed, once the lock is open. */
  open(): void;
  /** Writes the file in the state in which files are written now. */
  reseal(): Result<true, Failure>;
}

export interface SettingsStoreOptions {
  readonly folder: string;
  readonly notices: Notices;
  readonly log: Log;
  readonly now: () => Date;
  readonly codec?: SessionCodec;
}

const NAME = 'settings';
const LOCKED: Failure = { code: 'locked', message: 'the password has not been given' };

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

type Stored = Readonly<Record<string, unknown>>;

/** What stands in the file in the open, with what is sealed in it where the lock lets it be read. */
function readStored({ [SEALED_FIELD]: sealed, ...open }: Stored, codec: SessionCodec): Stored {
  if (sealed === undefined || codec.locked) return open;
  return { ...open, ...(unsealJson(codec, NAME, sealed) as Stored) };
}

/** As the file holds it: as it is, or with all but the outward choices sealed. */
function toStore(settings: Settings, codec: SessionCodec): Record<string, unknown> {
  if (!codec.sealing) return { ...settings };
  const isOpen = ([key]: [string, unknown]): boolean => (OPEN_SETTINGS as readonly string[]).includes(key);
  const entries = Object.entries(settings);
  const hidden = Object.fromEntries(entries.filter((entry) => !isOpen(entry)));
  return { ...Object.fromEntries(entries.filter(isOpen)), [SEALED_FIELD]: sealJson(codec, NAME, hidden) };
}

function open(options: SettingsStoreOptions, codec: SessionCodec): Opened {
  const { folder, notices, log } = options;
  let store: SmallStore;
  let stored: Stored;
  try {
    store = openStore(folder, NAME);
    stored = readStored(store.store, codec);
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
 * the app is closed. While locked only the outward choices are known.
 */
export function openSettings(options: SettingsStoreOptions): SettingsStore {
  const { codec = createSessionCodec(), log } = options;
  let { store, settings: current } = open(options, codec);
  let closed = codec.locked;

  function write(): Result<true, Failure> {
    if (!store) return ok(true);
    try {
      store.store = toStore(current, codec);
      return ok(true);
    } catch (error) {
      const failure = storageFailure(error);
      log.write('settings.save-failed', { code: failure.code });
      return fail(failure);
    }
  }

  return {
    load: () => current,
    save(settings) {
      if (closed) return fail(LOCKED);
      current = settings;
      const written = write();
      return written.ok ? ok({ done: true }) : written;
    },
    close() {
      closed = true;
      const outward = Object.fromEntries(OPEN_SETTINGS.map((key) => [key, current[key]]));
      current = { ...DEFAULT_SETTINGS, ...outward };
    },
    open() {
      ({ store, settings: current } = open(options, codec));
      closed = codec.locked;
    },
    // While closed the settings at hand are not all of them.
    reseal: () => (closed ? fail(LOCKED) : write()),
  };
}
