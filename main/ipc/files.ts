import { fail, ok } from '@shared/result';
import type { Notices } from '../storage/notices';
import type { SetAsideFiles } from '../storage/set-aside-files';
import type { Handlers } from './handlers';

/** Shows a file in its folder; only one that a notice has named or that was set aside, so that the page can point at nothing else. */
export const fileHandlers = (
  notices: Notices,
  aside: SetAsideFiles,
  show: (path: string) => void,
): Pick<Handlers, 'files.show'> => ({
  'files.show': async ({ file }) => {
    const path = notices.pathOf(file) ?? (await aside.pathOf(file));
    if (path === undefined) return fail({ code: 'not-allowed', message: 'not a file of a notice' });
    show(path);
    return ok({ done: true });
  },
});
