import type { Bridge } from '@shared/ipc/bridge';
import type { LockAnswer } from '@shared/ipc/contract';
import type { Result } from '@shared/result';
import type { LockActs } from '../features/settings/lock-section';

const answerOf = (answer: Result<LockAnswer, unknown>): LockAnswer =>
  answer.ok ? answer.value : { outcome: 'failed', waitMs: 0 };

/** What the settings do with the password; how the lock stands is asked for after each. */
export function lockActs(bridge: Bridge, refresh: () => Promise<void>): LockActs {
  const then = async <T>(asked: Promise<T>): Promise<T> => {
    const answer = await asked;
    await refresh();
    return answer;
  };
  return {
    set: (password) => then(bridge.invoke('lock.set', { password })),
    change: (current, next) => then(bridge.invoke('lock.change', { current, next }).then(answerOf)),
    remove: (current) => then(bridge.invoke('lock.remove', { current }).then(answerOf)),
    now: () => void bridge.invoke('lock.now', {}),
  };
}
