import type { Failure } from '@shared/ipc/contract';

/** Why the store does not do what was asked with a session. */
export const REFUSALS = {
  missing: { code: 'session-not-found', message: 'there is no such session' },
  closed: { code: 'session-locked', message: 'under a password that is not at hand' },
  newer: { code: 'session-newer', message: 'written by a newer version' },
  locked: { code: 'locked', message: 'the password has not been given' },
  unreadable: { code: 'session-unreadable', message: 'the file could not be read and was set aside' },
} as const satisfies Record<string, Failure>;
