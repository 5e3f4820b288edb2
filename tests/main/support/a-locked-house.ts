import { diskFiles } from '../../../main/storage/file-system';
import type { FileSystem } from '../../../main/storage/file-system';
import { createNotices } from '../../../main/storage/notices';
import { createSessionCodec } from '../../../main/storage/session-codec';
import { createSessionStore } from '../../../main/storage/session-store';
import { openSettings } from '../../../main/storage/settings-store';
import { aDesk, aLock } from './a-desk';
import { NOW, aLog } from './a-log';

/** Everything of one data folder that has to do with the lock, as main makes it. */
export function aLockedHouse(folder: string, files: FileSystem = diskFiles) {
  const lock = aLock(folder, files);
  const codec = createSessionCodec(lock.keyring);
  const notices = createNotices();
  const log = aLog();
  const store = createSessionStore({ folder, notices, log, now: () => NOW, files, codec });
  const settings = openSettings({ folder, notices, log, now: () => NOW, codec });
  return { folder, store, settings, notices, codec, ...aDesk({ folder, sessions: store, settings, lock, log }) };
}
