import { randomBytes } from 'node:crypto';
import { KEY_ID_BYTES } from '../../../main/lock/sealed-bytes';
import type { DataKey } from '../../../main/lock/sealed-bytes';

/** A data key as the lock makes them. */
export const aKey = (): DataKey => ({ id: randomBytes(KEY_ID_BYTES), secret: randomBytes(32) });
