import { stepsTaken } from './kill-switch';
import { aLockedHouse } from '../../main/support/a-locked-house';

/** One operation on the lock of a folder, by a process of its own that may be killed at any step: FOLDER set|change|remove OLD NEW. */
const [, , folder = '', operation, old = '', next = ''] = process.argv;
const { desk } = aLockedHouse(folder);
if (desk.view().state === 'locked') await desk.unlock(old);
if (operation === 'set') await desk.set(next);
if (operation === 'change') await desk.change(old, next);
if (operation === 'remove') await desk.remove(old);
await desk.settled();
console.log(stepsTaken());
