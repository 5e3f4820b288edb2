import { ACTS, actEvent } from '@shared/ipc/acts';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { actOf, keyWords } from '../../../renderer/app/acts/keys';
import { App } from '../../../renderer/app/app';
import { ENDS, LINKS } from '../../../renderer/app/places';
import { expectAccessible } from '../../support/accessible';
import { aKit } from '../../support/kit';
import { aBook } from '../../support/rule-book';
import { haveHeights } from '../../support/layout';
import { createMemoryBridge } from '../../support/memory-bridge';

vi.stubGlobal('__APP_VERSION__', '0.0.0');
// The licences that a build lays beside the page: there is none here.
vi.stubGlobal('fetch', () => Promise.resolve({ ok: false }));
vi.stubGlobal('matchMedia', () => ({
  matches: true,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));
beforeAll(haveHeights);

const kit = aKit();
const press = (key: string, more: KeyboardEventInit = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

async function openApp() {
  const bridge = createMemoryBridge({ welcomed: true });
  const { container } = render(<App bridge={bridge} loadKit={() => Promise.resolve(kit)} loadBook={aBook} />);
  await screen.findByRole('option', { name: /A bench by the river/ });
  return { bridge, container };
}
/** The first time a screen is shown here it is fetched and compiled. */
const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 30_000 });
const openPalette = async () => {
  await userEvent.keyboard('{Control>}k{/Control}');
  return screen.findByRole('combobox', { name: 'Go anywhere' }, { timeout: 30_000 });
};

describe('the acts', () => {
  it('lead to every place of the head, under the same name', () => {
    for (const { id, label } of [...LINKS, ...ENDS])
      expect(ACTS.find((one) => one.id === `go.${id}`)?.words, id).toBe(label);
    expect(new Set(ACTS.flatMap(({ keys }) => keys ?? [])).size).toBe(ACTS.filter(({ keys }) => keys !== null).length);
  });

  it('have keys that are told apart', () => {
    expect(actOf(press('k', { ctrlKey: true }))).toBe('palette');
    expect(actOf(press('K', { ctrlKey: true, shiftKey: true }))).toBeNull();
    expect(actOf(press('k'))).toBeNull();
    expect(actOf(press('=', { ctrlKey: true }))).toBe('text.larger');
    expect(actOf(press('+', { ctrlKey: true, shiftKey: true }))).toBe('text.larger');
    expect(actOf(press('F1'))).toBe('go.help');
    expect(actOf(press('1', { ctrlKey: true, altKey: true }))).toBeNull();
    expect([keyWords('CommandOrControl+Plus'), keyWords('F1'), keyWords(null)]).toEqual(['Ctrl +', 'F1', null]);
  });

  it('go where the menu and the keys say, and set the size of the text', async () => {
    const { bridge } = await openApp();
    act(() => void window.dispatchEvent(new Event(actEvent('go.settings'))));
    await heading('Settings');
    await userEvent.keyboard('{F1}');
    await heading('Help');
    await userEvent.keyboard('{Control>}={/Control}{Control>}={/Control}{Control>}-{/Control}');
    expect(bridge.settings.textSize).toBe(110);
    await userEvent.keyboard('{Control>}0{/Control}');
    expect(bridge.settings.textSize).toBe(100);
    for (let times = 0; times < 9; times += 1) await userEvent.keyboard('{Control>}={/Control}');
    expect(bridge.settings.textSize).toBe(200);
  });

  it('do nothing behind an empty page', async () => {
    await openApp();
    await userEvent.keyboard('{F9}{F1}');
    expect(screen.queryByRole('heading', { name: 'Help' })).toBeNull();
    delete document.documentElement.dataset['covered'];
  });
});

describe('the palette', () => {
  it('lists places, scenarios and settings with their keys, narrows, and leads there by keyboard', async () => {
    await openApp();
    const field = await openPalette();
    await waitFor(() => expect(document.activeElement).toBe(field));
    const dialog = screen.getByRole('dialog');
    await expectAccessible(dialog);
    expect(within(dialog).getByRole('option', { name: /^Past talks/ }).textContent).toContain('Ctrl 4');
    await userEvent.type(field, 'past');
    await waitFor(() => expect(within(dialog).getAllByRole('option')).toHaveLength(2));
    await userEvent.keyboard('{Enter}');
    await heading('Past talks');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('says when nothing has that name, Esc closes it, and the focus is where it was', async () => {
    await openApp();
    const link = screen.getByRole('button', { name: 'Settings' });
    link.focus();
    await userEvent.type(await openPalette(), 'zyxomma');
    await screen.findByText('There is nothing by that name here.');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(link));
  });

  it('opens a scenario by its title, and sets how the app is read', async () => {
    const { bridge } = await openApp();
    await userEvent.type(await openPalette(), 'night{Enter}');
    await waitFor(() => expect(bridge.settings.theme).toBe('dark'));
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
    await userEvent.type(await openPalette(), 'bench{Enter}');
    await screen.findByRole('option', { name: /A bench by the river/, selected: true });
  });

  it('leaves a talk by its own button, which keeps what was typed', async () => {
    const { bridge } = await openApp();
    await userEvent.click(screen.getByRole('button', { name: 'Begin the talk' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Your line' }), 'half a thought');
    await userEvent.type(await openPalette(), 'settings{Enter}');
    await heading('Settings');
    await waitFor(() => expect([...bridge.sessions.values()][0]?.draft).toBe('half a thought'));
    await userEvent.keyboard('{Control>}f{/Control}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')));
  });
});
