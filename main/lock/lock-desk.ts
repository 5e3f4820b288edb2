import type { Failure, LockAnswer, LockView } from '@shared/ipc/contract';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import type { Log } from '../log';
import type { SessionStore } from '../storage/session-store';
import type { SettingsStore } from '../storage/settings-store';
import type { Attempts } from './attempts';
import type { Lock, LockState, PasswordFault } from './lock';

export interface LockDeskOptions {
  readonly lock: Lock;
  readonly sessions: Pick<SessionStore, 'close' | 'open' | 'reseal'>;
  readonly settings: Pick<SettingsStore, 'close' | 'open' | 'reseal'>;
  readonly attempts: Attempts;
  readonly log: Log;
  /** The files can be read again: what is done at start with an open folder is done now. */
  readonly onUnlocked: () => void;
  /** A disk that never answers must not keep the key at hand. */
  readonly boundMs?: number;
  /** The lock stands otherwise than before. */
  readonly onState: (state: LockState) => void;
}

/** Setting, giving, changing and taking away the password, with all that follows for what is stored. */
export interface LockDesk {
  view(): Omit<LockView, 'covered'>;
  unlock(password: string): Promise<LockAnswer>;
  /** Answers once the key file stands; the files are sealed behind it. */
  set(password: string): Promise<Result<{ done: true }, Failure>>;
  change(current: string, next: string): Promise<LockAnswer>;
  /** Answers once the password is proved; the files are opened behind it, and the password goes last. */
  remove(current: string): Promise<LockAnswer>;
  /** Finishes what is being written, then forgets everything. Resolves once nothing of it is known any more. */
  lock(cause: string): Promise<void>;
  /** Resolves once no files are being sealed or opened. */
  settled(): Promise<void>;
}

const OUTCOMES = {
  'wrong-password': 'wrong-password',
  changed: 'key-changed',
  damaged: 'key-damaged',
  newer: 'key-newer',
  off: 'failed',
  failed: 'failed',
} as const satisfies Record<PasswordFault, LockAnswer['outcome']>;

export function createLockDesk(options: LockDeskOptions): LockDesk {
  const { lock, sessions, settings, attempts, log, onUnlocked, onState, boundMs = 5_000 } = options;
  let progress: LockView['progress'] = null;
  let trouble: Failure['code'] | null = null;
  let rewriting: Promise<void> = Promise.resolve();
  let busy = false;

  const answer = (outcome: LockAnswer['outcome']): LockAnswer => ({ outcome, waitMs: attempts.waitMs() });

  async function rewriteFiles(): Promise<Result<true, Failure>> {
    progress = { done: 0, total: 0 };
    const hidden = settings.reseal();
    const files = await sessions.reseal((done, total) => {
      progress = { done, total };
    });
    if (!hidden.ok) return hidden;
    return files.ok ? lock.finish() : files;
  }

  /** What cannot be finished now (a full disk) is told, and tried again after the next unlocking. */
  async function rewrite(): Promise<void> {
    const towards = lock.stage;
    const done = await rewriteFiles().catch((): Result<true, Failure> =>
      fail({ code: 'internal', message: 'rewrite' }),
    );
    progress = null;
    trouble = done.ok ? null : done.error.code;
    log.write('lock.rewritten', { towards: towards ?? 'none', code: trouble ?? 'ok' });
    onState(lock.state);
  }

  function startRewriting(): void {
    rewriting = rewriting.then(rewrite);
  }

  /** One password at a time, and not faster than wrong ones allow. */
  async function attempt(prove: () => Promise<Result<true, PasswordFault>>): Promise<LockAnswer> {
    if (busy || attempts.waitMs() > 0) return answer('too-soon');
    busy = true;
    try {
      const proved = await prove();
      if (proved.ok) {
        attempts.succeeded();
        return answer('done');
      }
      if (proved.error === 'wrong-password') attempts.failed();
      log.write('lock.refused', { code: proved.error });
      return answer(OUTCOMES[proved.error]);
    } finally {
      busy = false;
    }
  }

  return {
    view: () => ({ state: lock.state, waitMs: attempts.waitMs(), progress, trouble }),
    async unlock(password) {
      if (lock.state === 'unlocked') return answer('done');
      const answered = await attempt(() => lock.unlock(password));
      if (answered.outcome !== 'done') return answered;
      settings.open();
      await sessions.open();
      log.write('lock.opened');
      onUnlocked();
      onState(lock.state);
      if (lock.stage !== 'on') startRewriting();
      return answered;
    },
    async set(password) {
      if (busy || lock.state !== 'off') return fail({ code: 'not-allowed', message: 'there is a password already' });
      busy = true;
      try {
        const begun = await lock.begin(password);
        if (!begun.ok) return begun;
        log.write('lock.set');
        onState(lock.state);
        startRewriting();
        return ok({ done: true });
      } finally {
        busy = false;
      }
    },
    change: (current, next) => attempt(() => lock.change(current, next)),
    async remove(current) {
      await rewriting;
      const answered = await attempt(() => lock.beginOpening(current));
      if (answered.outcome === 'done') startRewriting();
      return answered;
    },
    async lock(cause) {
      if (lock.state !== 'unlocked') return;
      settings.close();
      // Whatever becomes of the last write, the key goes.
      const written = sessions
        .close()
        .then(() => rewriting)
        .catch(() => undefined);
      await Promise.race([written, new Promise((resolve) => setTimeout(resolve, boundMs))]);
      lock.lock();
      onState(lock.state);
      log.write('lock.closed', { cause });
    },
    settled: () => rewriting,
  };
}
