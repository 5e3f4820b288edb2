import { createNotices } from '../../../main/storage/notices';
import { createSessionStore } from '../../../main/storage/session-store';
import type { SessionStoreOptions } from '../../../main/storage/session-store';
import { aFolder } from './a-folder';
import { NOW, aLog } from './a-log';

export { NOW, aLog };

/** A session store in a temporary folder, as main makes it, with everything it tells within reach. */
export function aStore(part: Partial<SessionStoreOptions> = {}) {
  const folder = part.folder ?? aFolder();
  const notices = createNotices();
  const log = aLog();
  return { folder, notices, log, store: createSessionStore({ folder, notices, log, now: () => NOW, ...part }) };
}
