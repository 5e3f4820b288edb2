import { CHANNELS, WHILE_LOCKED } from '@shared/ipc/contract';
import { ok } from '@shared/result';
import { expect, test, vi } from 'vitest';
import { createDispatch } from '../../../main/ipc/dispatch';
import type { Handlers } from '../../../main/ipc/handlers';
import { aLog } from '../support/a-log';

vi.mock('electron', () => ({ default: {} }));

test('while locked nothing is answered but what the lock screen needs: no talk, no list, no copy, no printing', async () => {
  const asked: string[] = [];
  const handlers = Object.fromEntries(
    CHANNELS.map((channel) => [channel, () => (asked.push(channel), ok({ done: true }))]),
  ) as unknown as Handlers;
  const dispatch = createDispatch(handlers, aLog(), () => true);
  for (const channel of CHANNELS) {
    const answer = await dispatch(true, channel, {});
    if (!WHILE_LOCKED.has(channel)) expect(answer).toMatchObject({ ok: false, error: { code: 'locked' } });
  }
  expect(asked.every((channel) => WHILE_LOCKED.has(channel as never))).toBe(true);
  for (const channel of ['session.list', 'session.load', 'archive.export', 'set-aside.list', 'card.print', 'lock.set'])
    expect(WHILE_LOCKED.has(channel as never), channel).toBe(false);
});
