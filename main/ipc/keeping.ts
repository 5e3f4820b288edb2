import type { Deleted } from '@shared/ipc/keeping-messages';
import { ok } from '@shared/result';
import type { Notices } from '../storage/notices';
import type { SetAsideFiles } from '../storage/set-aside-files';
import type { Handlers } from './handlers';

type Group = 'set-aside.list' | 'set-aside.delete' | 'data.delete';

export interface KeepingOptions {
  readonly aside: SetAsideFiles;
  readonly notices: Notices;
  /** Stops everything that writes, deletes, looks what is left, and begins anew. */
  readonly deleteAll: () => Promise<Deleted>;
}

/** What the person can do about the files themselves. The word of `data.delete` was checked by its schema. */
export const keepingHandlers = ({ aside, notices, deleteAll }: KeepingOptions): Pick<Handlers, Group> => ({
  'set-aside.list': async () => ok({ files: await aside.list() }),
  'set-aside.delete': async ({ file }) => {
    const deleted = await aside.delete(file);
    if (deleted.ok) notices.forget(file);
    return deleted;
  },
  'data.delete': async () => ok(await deleteAll()),
});
