import { fail, ok } from '@shared/result';
import type { Handlers } from './handlers';

/** Opens a support page in the person's own browser; only the exact links of the support contacts. */
export const supportHandlers = (
  links: readonly string[],
  open: (link: string) => Promise<void>,
): Pick<Handlers, 'support.open'> => ({
  'support.open': async ({ link }) => {
    if (!links.includes(link)) return fail({ code: 'not-allowed', message: 'not a support link' });
    await open(link);
    return ok({ done: true });
  },
});
