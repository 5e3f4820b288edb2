import { expect, test } from 'vitest';
import { createKeyedQueue } from '../../../main/storage/keyed-queue';

const turns = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i += 1) await Promise.resolve();
};

test('tasks of one key run one after the other, also after one has failed', async () => {
  const queue = createKeyedQueue();
  const order: string[] = [];
  const task = (name: string, length: number) => async () => {
    order.push(`${name} begins`);
    await turns(length);
    order.push(`${name} ends`);
    if (name === 'a') throw new Error('a failed');
    return name;
  };
  const [a, b] = [queue.run('k', task('a', 20)), queue.run('k', task('b', 1))];
  await expect(a).rejects.toThrow('a failed');
  await expect(b).resolves.toBe('b');
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('tasks of different keys run side by side', async () => {
  const queue = createKeyedQueue();
  let freed = (): void => undefined;
  const held = queue.run('a', () => new Promise<void>((resolve) => (freed = resolve)));
  await queue.run('b', async () => freed());
  await held;
});

test('idle waits for all of them, also for what came in meanwhile', async () => {
  const queue = createKeyedQueue();
  const done: string[] = [];
  void queue.run('a', async () => {
    await turns(5);
    done.push('a');
    void queue.run('b', async () => {
      await turns(50);
      done.push('b');
    });
  });
  await queue.idle();
  expect(done).toEqual(['a', 'b']);
});
