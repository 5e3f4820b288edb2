import { fail, ok } from '@shared/result';
import type { Notices } from '../storage/notices';
import type { Handlers } from './handlers';

/** Shows a file in its folder; only files that a notice has named, so that the page can point at nothing else. */
export const fileHandlers = (notices: Notices, show: (path: string) => void): Pick<Handlers, 'files.show'> => ({
  'files.show': ({ file }) => {
    const path = notices.pathOf(file);
    if (path === undefined) return fail({ code: 'not-allowed', message: 'not a file of a notice' });
    show(path);
    return ok({ done: true });
  },
});
