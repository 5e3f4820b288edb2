import type { Log, LogFields } from '../../../main/log';
import { createNotices } from '../../../main/storage/notices';
import { createSessionStore } from '../../../main/storage/session-store';
import type { SessionStoreOptions } from '../../../main/storage/session-store';
import { aFolder } from './a-folder';

export const NOW = new Date('2026-03-02T08:00:00.000Z');

/** A log that keeps its lines. */
export function aLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    write: (code: string, fields: LogFields = {}) => lines.push(`${code} ${JSON.stringify(fields)}`),
    forget: () => undefined,
  };
}

/** A session store in a temporary folder, as main makes it, with everything it tells within reach. */
export function aStore(part: Partial<SessionStoreOptions> = {}) {
  const folder = part.folder ?? aFolder();
  const notices = createNotices();
  const log = aLog();
  return { folder, notices, log, store: createSessionStore({ folder, notices, log, now: () => NOW, ...part }) };
}
