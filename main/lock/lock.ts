import { randomBytes } from 'node:crypto';
import type { Failure } from '@shared/ipc/contract';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import { createKeyedQueue } from '../storage/keyed-queue';
import type { Keyring } from '../storage/session-codec';
import { chooseCost } from './choose-cost';
import type { KeyFile } from './key-file';
import { atStage, unwrapKey, wrapKey } from './key-record';
import type { KeyFileFault, KeyRecord, LockStage, UnwrapFault } from './key-record';
import { derivePasswordKey } from './password-key';
import type { KeyCost } from './password-key';
import { KEY_ID_BYTES } from './sealed-bytes';
import type { DataKey } from './sealed-bytes';

/** `damaged`, `newer`: there is a key file and it is of no use; nothing can be opened, and nothing is written plainly. */
export type LockState = 'off' | 'locked' | 'unlocked' | KeyFileFault;

export type PasswordFault = UnwrapFault | KeyFileFault | 'off' | 'failed';

/** The password, and the key it guards. What is done to the files stands elsewhere (`lock-desk.ts`). */
export interface Lock {
  readonly keyring: Keyring;
  readonly state: LockState;
  /** Where the key file says the files are; null without one. */
  readonly stage: LockStage | null;
  unlock(password: string): Promise<Result<true, PasswordFault>>;
  /** Forgets the key. */
  lock(): void;
  /** From here on the password is needed, and what is written is sealed; then the files are sealed, then `finish`. */
  begin(password: string): Promise<Result<true, Failure>>;
  /** Wraps the same key anew: one small file, whole or not at all. */
  change(current: string, next: string): Promise<Result<true, PasswordFault>>;
  /** From here on what is written is plain; then the files are opened, then `finish`. The password is needed until then. */
  beginOpening(current: string): Promise<Result<true, PasswordFault>>;
  /** The files are all as the stage wants them: the lock is on, or gone. */
  finish(): Promise<Result<true, Failure>>;
  /** The data folder was emptied: there is no password any more. */
  forget(): void;
}

export interface LockOptions {
  readonly keyFile: KeyFile;
  /** What a new password costs to try. */
  readonly cost?: () => Promise<KeyCost>;
}

export function createLock({ keyFile, cost: newCost = () => chooseCost() }: LockOptions): Lock {
  let fault: KeyFileFault | null = null;
  let record: KeyRecord | null = null;
  let key: DataKey | null = null;
  /** Two writes of the key file at once could bring back a password that was changed. */
  const queue = createKeyedQueue();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => queue.run('key file', task);

  function read(): void {
    const found = keyFile.read();
    fault = found.ok ? null : found.error;
    record = found.ok ? found.value : null;
  }
  read();

  const state = (): LockState => {
    if (fault !== null) return fault;
    if (record === null) return 'off';
    return key === null ? 'locked' : 'unlocked';
  };

  function wipe(): void {
    key?.secret.fill(0);
    key = null;
  }

  /** A write may be refused after the new file has taken its place: what lies on the disk is what holds. */
  async function write(next: KeyRecord): Promise<Result<true, Failure>> {
    const written = await keyFile.write(next);
    const found = written.ok ? null : keyFile.read();
    const took = written.ok || (found?.ok === true && found.value?.mac === next.mac);
    if (took) record = next;
    return took ? ok(true) : written;
  }

  async function open(password: string): Promise<Result<DataKey, PasswordFault>> {
    if (fault !== null) return fail(fault);
    if (record === null) return fail('off');
    const { n, r, p, salt } = record.kdf;
    try {
      const derived = await derivePasswordKey(password, Buffer.from(salt, 'hex'), { n, r, p });
      const opened = unwrapKey(record, derived);
      derived.wrapping.fill(0);
      return opened;
    } catch {
      return fail('failed'); // too little memory, for all we know
    }
  }

  async function wrap(data: DataKey, password: string, stage: LockStage): Promise<KeyRecord> {
    const cost = await newCost();
    const salt = randomBytes(16);
    const derived = await derivePasswordKey(password, salt, cost);
    const wrapped = wrapKey({ key: data, password: derived, cost, salt, stage });
    derived.wrapping.fill(0);
    return wrapped;
  }

  return {
    keyring: {
      get key() {
        return key;
      },
      get sealing() {
        return fault !== null || (record !== null && record.stage !== 'opening');
      },
      get locked() {
        return state() !== 'off' && state() !== 'unlocked';
      },
    },
    get state() {
      return state();
    },
    get stage() {
      return record?.stage ?? null;
    },
    async unlock(password) {
      const opened = await open(password);
      if (!opened.ok) return opened;
      key ??= opened.value;
      return ok(true);
    },
    lock: wipe,
    begin: (password) =>
      inTurn(async () => {
        if (state() !== 'off') throw new Error('there is a password already');
        const made = { id: randomBytes(KEY_ID_BYTES), secret: randomBytes(32) };
        const next = await wrap(made, password, 'sealing');
        // At hand before the record stands: from that moment on everything is sealed.
        key = made;
        const written = await write(next);
        if (!written.ok) wipe();
        return written;
      }),
    change: (current, next) =>
      inTurn(async () => {
        const opened = await open(current);
        if (!opened.ok) return opened;
        const wrapped = await wrap(opened.value, next, record?.stage ?? 'on');
        opened.value.secret.fill(0);
        const written = await write(wrapped);
        return written.ok ? ok(true) : fail('failed');
      }),
    beginOpening: (current) =>
      inTurn(async () => {
        const opened = await open(current);
        if (!opened.ok) return opened;
        if (record === null) return fail('off');
        const written = await write(atStage(record, 'opening', opened.value));
        if (!written.ok) opened.value.secret.fill(0);
        else key ??= opened.value;
        return written.ok ? ok(true) : fail('failed');
      }),
    finish: () =>
      inTurn(async () => {
        if (record === null || key === null) throw new Error('not unlocked');
        if (record.stage === 'sealing') return write(atStage(record, 'on', key));
        if (record.stage === 'on') return ok(true);
        const removed = await keyFile.remove();
        const found = removed.ok ? null : keyFile.read();
        if (!removed.ok && !(found?.ok === true && found.value === null)) return removed;
        record = null;
        wipe();
        return ok(true);
      }),
    forget() {
      wipe();
      read();
    },
  };
}
