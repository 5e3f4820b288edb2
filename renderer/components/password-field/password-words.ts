import type { LockAnswer } from '@shared/ipc/contract';
import { MIN_PASSWORD_LENGTH } from '@shared/ipc/contract';

const wait = (waitMs: number): string => {
  const seconds = Math.ceil(waitMs / 1_000);
  if (seconds === 0) return '';
  return ` The next try can come in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`;
};

type Fault = Exclude<LockAnswer['outcome'], 'done'>;

const FAULTS: Readonly<Record<Fault, string>> = {
  'wrong-password': 'That is not the password. Nothing is lost by trying.',
  'too-soon': 'One at a time.',
  'key-changed':
    'The password is right, but its file, password.key, was changed by something else and cannot be used. A copy of that file would open your talks.',
  'key-damaged':
    'The file the password stands in, password.key, is damaged. A copy of that file would open your talks.',
  'key-newer': 'A newer Plainspoken has set this password. Your talks open with that one.',
  failed: 'That did not work: the computer may be short of memory, or the disk of room. Nothing was changed.',
};

/** What became of a password that was given, in plain words; null when all went well. */
export const passwordFaultWords = ({ outcome, waitMs }: LockAnswer): string | null =>
  outcome === 'done' ? null : FAULTS[outcome] + wait(waitMs);

/** Why a new password cannot be taken as it is; null when it can. */
export function newPasswordFault(password: string, again: string): { field: 'first' | 'again'; words: string } | null {
  if (password.length < MIN_PASSWORD_LENGTH)
    return {
      field: 'first',
      words: `At least ${String(MIN_PASSWORD_LENGTH)} characters, please. A few words are easiest to keep.`,
    };
  if (password !== again) return { field: 'again', words: 'The two are not the same.' };
  return null;
}
