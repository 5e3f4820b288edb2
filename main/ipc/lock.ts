import { ok } from '@shared/result';
import type { LockDesk } from '../lock/lock-desk';
import type { LockWindow } from '../lock/lock-window';
import type { Handlers } from './handlers';

type Group =
  | 'app.cover'
  | 'app.uncover'
  | 'lock.view'
  | 'lock.unlock'
  | 'lock.set'
  | 'lock.change'
  | 'lock.remove'
  | 'lock.now'
  | 'lock.kept';

const done = ok({ done: true as const });

/** The password's channels. Passwords are handed on and kept nowhere. */
export const lockHandlers = (desk: LockDesk, window: LockWindow): Pick<Handlers, Group> => ({
  // Not waited for: locking starts the page anew, and this answer has nobody to reach then.
  'app.cover': () => {
    void window.cover();
    return done;
  },
  'app.uncover': () => {
    window.uncover();
    return done;
  },
  'lock.view': () => ok({ ...desk.view(), covered: window.covered }),
  'lock.unlock': async ({ password }) => ok(await desk.unlock(password)),
  'lock.set': ({ password }) => desk.set(password),
  'lock.change': async ({ current, next }) => ok(await desk.change(current, next)),
  'lock.remove': async ({ current }) => ok(await desk.remove(current)),
  'lock.now': () => {
    void window.lockNow('asked');
    return done;
  },
  'lock.kept': () => {
    window.kept();
    return done;
  },
});
