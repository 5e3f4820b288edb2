import { createDispatch } from '../../../main/ipc/dispatch';
import type { Handlers } from '../../../main/ipc/handlers';
import { sessionHandlers } from '../../../main/ipc/sessions';
import type { Log } from '../../../main/log';
import { createNotices } from '../../../main/storage/notices';
import { createSessionStore } from '../../../main/storage/session-store';
import type { SessionStoreOptions } from '../../../main/storage/session-store';
import type { Bridge } from '@shared/ipc/bridge';
import { createSaver } from '../../../renderer/features/rehearsal/saver';

const quiet: Log = { write: () => undefined, forget: () => undefined };

/** The store behind the one door to main, and the page's saver before it: a talk is saved here as in the app. */
export function openDesk(folder: string, part: Partial<SessionStoreOptions> = {}) {
  const notices = createNotices();
  const store = createSessionStore({ folder, notices, log: quiet, now: () => new Date(), ...part });
  const dispatch = createDispatch(sessionHandlers(store) as Handlers, quiet);
  // What crosses between page and main is cloned.
  const bridge = {
    invoke: (channel, request) => dispatch(true, channel, structuredClone(request)),
  } as Bridge;
  return { store, notices, bridge, saver: createSaver(bridge) };
}
