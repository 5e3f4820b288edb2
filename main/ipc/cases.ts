import { ok } from '@shared/result';
import type { Dialogs } from '../dialogs';
import { writeAtomic } from '../storage/atomic-file';
import type { Handlers } from './handlers';

/** Saves marked lines as a file, where the person says. */
export function casesHandlers(dialogs: Pick<Dialogs, 'askCases'>): Pick<Handlers, 'cases.save'> {
  return {
    'cases.save': async ({ text }) => {
      const path = await dialogs.askCases();
      if (path === null) return ok({ saved: false });
      const written = await writeAtomic(path, Buffer.from(text, 'utf8'));
      return written.ok ? ok({ saved: true }) : written;
    },
  };
}
