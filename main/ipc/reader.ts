import { ok } from '@shared/result';
import type { Log } from '../log';
import type { Handlers } from './handlers';

/** The page tells why its sentence model does not read; one line in the log, nothing for the person to do. */
export const readerHandlers = (log: Log): Pick<Handlers, 'reader.trouble'> => ({
  'reader.trouble': ({ reason }) => {
    log.write('reader.trouble', { reason });
    return ok({ done: true });
  },
});
