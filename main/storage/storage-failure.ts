import type { Failure } from '@shared/ipc/contract';
import { errorCode } from './file-system';

const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);
const READ_ONLY: ReadonlySet<string> = new Set(['EROFS', 'EACCES', 'EPERM']);

/** What an error of the disk means to the person: full, not writable, or simply failed. */
export function storageFailure(error: unknown): Failure {
  const code = errorCode(error);
  if (FULL.has(code)) return { code: 'storage-full', message: 'the disk is full' };
  if (READ_ONLY.has(code)) return { code: 'storage-read-only', message: 'the data folder cannot be written' };
  return { code: 'storage-failed', message: `the disk refused: ${code.slice(0, 40)}` };
}
