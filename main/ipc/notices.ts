import { ok } from '@shared/result';
import type { Notices } from '../storage/notices';
import type { Handlers } from './handlers';

/** @param checked - resolves once the data folder has been looked through, so that the first answer is the whole one. */
export const noticeHandlers = (notices: Notices, checked: () => Promise<void>): Pick<Handlers, 'notices.list'> => ({
  'notices.list': async () => {
    await checked();
    return ok({ notices: notices.list() });
  },
});
