import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LockAnswer } from '@shared/ipc/contract';
import { COVER_EVENT, LOCKING_EVENT } from '@shared/ipc/page-events';
import { ok } from '@shared/result';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../renderer/app/app';
import { expectAccessible } from '../../support/accessible';
import { compiledFixture } from '../../support/fixture-scenario';
import { aKit } from '../../support/kit';
import { aBook } from '../../support/rule-book';
import { createMemoryBridge } from '../../support/memory-bridge';
import type { MemoryBridge } from '../../support/memory-bridge';
import { aTalk } from '../../support/sessions';

vi.stubGlobal('__APP_VERSION__', '0.0.0');
vi.stubGlobal('matchMedia', () => ({
  matches: true,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));
afterEach(() => void delete document.documentElement.dataset['covered']);

const kit = aKit();
const loadKit = () => Promise.resolve(kit);

/** A bridge on which the lock answers as told, and opens at "done". */
function aLockedBridge(answers: LockAnswer[], state: 'locked' | 'damaged' | 'newer' = 'locked'): MemoryBridge {
  const bridge = createMemoryBridge({ welcomed: true });
  bridge.lock = { ...bridge.lock, state };
  const invoke: MemoryBridge['invoke'] = bridge.invoke.bind(bridge);
  bridge.invoke = async (channel, request) => {
    if (channel !== 'lock.unlock') return invoke(channel, request);
    const answer = answers.shift() ?? { outcome: 'done', waitMs: 0 };
    if (answer.outcome === 'done') bridge.lock = { ...bridge.lock, state: 'unlocked' };
    return ok(answer) as never;
  };
  return bridge;
}

describe('a locked app', () => {
  it('asks for nothing but how the lock stands and the outward settings, and shows nothing else', async () => {
    const bridge = aLockedBridge([]);
    const session = aTalk(compiledFixture(), [{ say: 'I missed it.', as: ['own-fault'] }]);
    bridge.sessions.set(session.id, session);
    const { container } = render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    await screen.findByRole('heading', { name: 'Plainspoken is locked.' });
    await expectAccessible(container);
    expect([...new Set(bridge.asked)].sort()).toEqual(['lock.view', 'settings.load']);
    expect(container.textContent).not.toContain(session.cast.name);
    expect(screen.getByLabelText('Password')).toBe(document.activeElement);
  });

  it('says plainly what is wrong, waits when told to, and opens', async () => {
    const bridge = aLockedBridge([
      { outcome: 'wrong-password', waitMs: 0 },
      { outcome: 'wrong-password', waitMs: 400 },
    ]);
    render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    const field = await screen.findByLabelText('Password');
    await userEvent.type(field, 'a guess{Enter}');
    await screen.findByText('That is not the password. Nothing is lost by trying.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(field, 'another{Enter}');
    await screen.findByText(/The next try can come in a second\./);
    const open = screen.getByRole('button', { name: 'Open' });
    expect(open.getAttribute('aria-disabled')).toBe('true');
    await waitFor(() => expect(open.getAttribute('aria-disabled')).toBeNull());
    await userEvent.type(field, 'the right one{Enter}');
    await screen.findByRole('option', { name: /A bench by the river/ });
  });

  it('shows what is typed when asked to, and hides it again', async () => {
    render(<App bridge={aLockedBridge([])} loadKit={loadKit} loadBook={aBook} />);
    const field = await screen.findByLabelText('Password');
    const show = screen.getByRole('button', { name: 'Show what I type' });
    await userEvent.click(show);
    expect([field.getAttribute('type'), show.getAttribute('aria-pressed')]).toEqual(['text', 'true']);
    await userEvent.click(show);
    expect([field.getAttribute('type'), show.getAttribute('aria-pressed')]).toEqual(['password', 'false']);
  });

  it.each([
    ['damaged', /password\.key, cannot be read any more/],
    ['newer', /A newer Plainspoken has set the password/],
  ] as const)('with a %s key file tells so, and asks for no password', async (state, words) => {
    const { container } = render(<App bridge={aLockedBridge([], state)} loadKit={loadKit} loadBook={aBook} />);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByLabelText('Password')).toBeNull();
    await expectAccessible(container);
  });

  it('keeps people to turn to one step away', async () => {
    render(<App bridge={aLockedBridge([])} loadKit={loadKit} loadBook={aBook} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Support' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Back' }));
    expect(await screen.findByLabelText('Password')).toBeTruthy();
  });
});

describe('somebody who has forgotten the password', () => {
  it('is told that the talks are gone, and can delete everything, once the word is typed', async () => {
    const bridge = aLockedBridge([]);
    bridge.answers.set('data.delete', ok({ removed: 9, left: { own: [], inUse: 2, foreign: [] } }));
    render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    await userEvent.click(await screen.findByText('Forgotten the password?'));
    expect(screen.getByText(/Then these talks are gone/)).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: 'Delete everything…' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /to go on/ }), 'delete');
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    await screen.findByRole('heading', { name: 'Everything is deleted.' });
  });
});

describe('an open app', () => {
  it('hides everything at F9, asks main to cover the window, and gives the same page back', async () => {
    const bridge = createMemoryBridge({ welcomed: true });
    const { container } = render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Begin the talk' }));
    const field = await screen.findByRole('textbox', { name: 'Your line' });
    await userEvent.type(field, 'half a thought');
    await userEvent.keyboard('{F9}');
    await screen.findByRole('heading', { name: 'An empty page' });
    expect(document.documentElement.dataset['covered']).toBe('');
    expect(container.querySelector('.stage')?.hasAttribute('hidden')).toBe(true);
    await expectAccessible(container);
    expect(bridge.asked).toContain('app.cover');
    await userEvent.keyboard('{Enter} {F9}');
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(bridge.asked).toContain('app.uncover');
    expect(document.documentElement.dataset['covered']).toBeUndefined();
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your line' })).value).toBe(
      'half a thought',
    );
    expect(document.activeElement).toBe(field);
  });

  it('is covered when main asks for it', async () => {
    render(<App bridge={createMemoryBridge({ welcomed: true })} loadKit={loadKit} loadBook={aBook} />);
    await screen.findByRole('option', { name: /A bench by the river/ });
    act(() => void window.dispatchEvent(new Event(COVER_EVENT)));
    await screen.findByRole('button', { name: 'Go on' });
  });

  it('hides, keeps the words just typed, and only then says that it may be locked', async () => {
    const bridge = createMemoryBridge({ welcomed: true });
    render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Begin the talk' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Your line' }), 'half a thought');
    act(() => void window.dispatchEvent(new Event(LOCKING_EVENT)));
    await waitFor(() => expect(bridge.asked).toContain('lock.kept'));
    expect(document.documentElement.dataset['covered']).toBe('');
    expect([...bridge.sessions.values()].map(({ draft }) => draft)).toEqual(['half a thought']);
    expect(bridge.asked.lastIndexOf('session.save')).toBeLessThan(bridge.asked.indexOf('lock.kept'));
  });
});
