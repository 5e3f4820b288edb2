import type { Settings } from '@shared/session/settings-schema';
import { join } from 'node:path';
import { vi } from 'vitest';
import { createJobs } from '../../../main/archive/jobs';
import { aboutHandlers } from '../../../main/ipc/about';
import { appHandlers } from '../../../main/ipc/app';
import { archiveHandlers } from '../../../main/ipc/archive';
import type { CardDesk } from '../../../main/card-desk';
import { cardHandlers } from '../../../main/ipc/card';
import { casesHandlers } from '../../../main/ipc/cases';
import { createDispatch } from '../../../main/ipc/dispatch';
import { fileHandlers } from '../../../main/ipc/files';
import type { Handlers } from '../../../main/ipc/handlers';
import { lockHandlers } from '../../../main/ipc/lock';
import { keepingHandlers } from '../../../main/ipc/keeping';
import { noticeHandlers } from '../../../main/ipc/notices';
import { readerHandlers } from '../../../main/ipc/reader';
import { sessionHandlers } from '../../../main/ipc/sessions';
import { settingsHandlers } from '../../../main/ipc/settings';
import { supportHandlers } from '../../../main/ipc/support';
import { deleteEverything } from '../../../main/storage/delete-everything';
import { createSetAsideFiles } from '../../../main/storage/set-aside-files';
import { openSettings } from '../../../main/storage/settings-store';
import { aDesk } from './a-desk';
import { NOW, aStore } from './a-store';

/** All handlers over a temporary folder, with what leaves the app written down instead. */
export function aDoor(checked: Promise<void> = Promise.resolve()) {
  const { folder, notices, log, store } = aStore();
  const settings = openSettings({ folder, notices, log, now: () => NOW });
  const { desk, page } = aDesk({ folder, sessions: store, settings, log });
  const aside = createSetAsideFiles(folder);
  /** What the person chooses in a dialog; null closes it. */
  const chosen: { path: string | null } = { path: null };
  const opened: string[] = [];
  const shown: string[] = [];
  const changes: Settings[] = [];
  const closed = vi.fn<() => void>();
  const cards = {
    askWhere: vi.fn<CardDesk['askWhere']>((kind) => Promise.resolve(join(folder, `card.${kind}`))),
    print: vi.fn<CardDesk['print']>(() => Promise.resolve()),
    makePdf: vi.fn<CardDesk['makePdf']>(() => Promise.resolve(Buffer.from('%PDF-'))),
    copy: vi.fn<CardDesk['copy']>(),
  } satisfies CardDesk;
  const handlers: Handlers = {
    ...sessionHandlers(store),
    ...settingsHandlers(settings, (changed) => changes.push(changed)),
    ...noticeHandlers(notices, () => checked),
    ...fileHandlers(notices, aside, (path) => shown.push(path)),
    ...archiveHandlers({
      sessions: store,
      settings,
      onSettings: (changed) => changes.push(changed),
      jobs: createJobs(),
      log,
      now: () => NOW,
      appVersion: '0.1.0',
      askTarget: () => Promise.resolve(chosen.path),
      askSource: () => Promise.resolve(chosen.path),
    }),
    ...keepingHandlers({ aside, notices, deleteAll: () => deleteEverything(folder) }),
    ...supportHandlers(['https://support.example'], (link) => Promise.resolve(void opened.push(link))),
    ...cardHandlers(cards),
    ...casesHandlers({ askCases: () => Promise.resolve(chosen.path) }),
    ...readerHandlers(log),
    ...aboutHandlers({ version: '0.1.0', electron: '33.2.1', chromium: '130.0', build: 'unpacked' }),
    ...appHandlers(closed),
    ...lockHandlers(desk, page),
  };
  const dispatch = createDispatch(handlers, log);
  const ask = (channel: unknown, payload: unknown) => dispatch(true, channel, payload);
  return {
    folder,
    notices,
    log,
    settings,
    store,
    handlers,
    dispatch,
    ask,
    chosen,
    opened,
    shown,
    changes,
    closed,
    cards,
  };
}
