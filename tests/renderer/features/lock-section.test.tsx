import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LockView } from '@shared/ipc/contract';
import { fail, ok } from '@shared/result';
import { describe, expect, it, vi } from 'vitest';
import { LockSection } from '../../../renderer/features/settings/lock-section';
import type { LockActs } from '../../../renderer/features/settings/lock-section';
import { expectAccessible } from '../../support/accessible';

const off: LockView = { state: 'off', waitMs: 0, progress: null, trouble: null, covered: false };
const on: LockView = { ...off, state: 'unlocked' };

function show(view: LockView, part: Partial<LockActs> = {}) {
  const acts = {
    set: vi.fn<LockActs['set']>(async () => ok(true)),
    change: vi.fn<LockActs['change']>(async () => ({ outcome: 'done', waitMs: 0 })),
    remove: vi.fn<LockActs['remove']>(async () => ({ outcome: 'done', waitMs: 0 })),
    now: vi.fn<() => void>(),
    ...part,
  };
  const onLockAfter = vi.fn<(minutes: number) => void>();
  return {
    acts,
    onLockAfter,
    ...render(<LockSection view={view} acts={acts} lockAfter={15} onLockAfter={onLockAfter} />),
  };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const type = (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text);

describe('setting a password', () => {
  it('tells before it is set that nobody can help who forgets it', async () => {
    const { container } = show(off);
    await press('Set a password');
    expect(screen.getByText(/a forgotten password means the talks are gone/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('New password'));
    await expectAccessible(container);
  });

  it('takes none that is short or was typed in two ways', async () => {
    const { acts } = show(off);
    await press('Set a password');
    await type('New password', 'short');
    await press('Set the password');
    expect(screen.getByText(/At least 8 characters/)).toBeTruthy();
    await type('New password', ' but longer now');
    await type('The same once more', 'short but longer new');
    await press('Set the password');
    expect(screen.getByText('The two are not the same.')).toBeTruthy();
    expect(acts.set).not.toHaveBeenCalled();
  });

  it('hands it on once, and says that it is set', async () => {
    const { acts } = show(off);
    await press('Set a password');
    await type('New password', 'a long walk');
    await type('The same once more', 'a long walk{Enter}');
    expect(acts.set).toHaveBeenCalledExactlyOnceWith('a long walk');
    expect(await screen.findByText('The password is set.')).toBeTruthy();
    expect(screen.queryByLabelText('New password')).toBeNull();
  });

  it('says so when the disk refused, and that nothing has changed', async () => {
    show(off, { set: async () => fail({ code: 'storage-full', message: '' }) });
    await press('Set a password');
    await type('New password', 'a long walk');
    await type('The same once more', 'a long walk{Enter}');
    expect(await screen.findByText(/is not set\. Your talks are as they were\./)).toBeTruthy();
  });

  it('is left by Esc without a trace', async () => {
    const { acts } = show(off);
    await press('Set a password');
    await type('New password', 'a long walk{Escape}');
    await press('Set a password');
    expect(screen.getByLabelText<HTMLInputElement>('New password').value).toBe('');
    expect(acts.set).not.toHaveBeenCalled();
  });
});

describe('a password that is set', () => {
  it('is changed with the present one', async () => {
    const { acts } = show(on);
    await press('Change the password');
    await type('Present password', 'a long walk');
    await type('New password', 'a longer walk');
    await type('The same once more', 'a longer walk{Enter}');
    expect(acts.change).toHaveBeenCalledExactlyOnceWith('a long walk', 'a longer walk');
    expect(await screen.findByText(/The old one opens nothing any more/)).toBeTruthy();
  });

  it('is not taken away by a wrong one', async () => {
    const { container } = show(on, { remove: async () => ({ outcome: 'wrong-password', waitMs: 2_000 }) });
    await press('Take the password away');
    await type('Present password', 'a guess{Enter}');
    expect(await screen.findByText(/That is not the password.*in 2 seconds\./)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Present password'));
    await expectAccessible(container);
  });

  it('locks now, and by itself after the time that was chosen', async () => {
    const { acts, onLockAfter, container } = show(on);
    await press('Lock now');
    expect(acts.now).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('radio', { name: /After 5 minutes/ }));
    expect(onLockAfter).toHaveBeenCalledExactlyOnceWith(5);
    await expectAccessible(container);
  });

  it('shows how far the files are, and what could not be done', () => {
    show({ ...on, progress: { done: 1_200, total: 5_000 } });
    expect(screen.getByRole('status').textContent).toContain('1,200 of 5,000');
    show({ ...on, trouble: 'storage-full' });
    expect(screen.getByText(/Not every file could be rewritten\. The disk is full\./)).toBeTruthy();
  });
});
