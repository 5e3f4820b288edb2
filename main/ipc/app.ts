import { ok } from '@shared/result';
import type { Handlers } from './handlers';

/** "Close at once": the window is gone before this answers; what is being written is finished behind it. */
export const appHandlers = (close: () => void): Pick<Handlers, 'app.close'> => ({
  'app.close': () => {
    close();
    return ok({ done: true });
  },
});
