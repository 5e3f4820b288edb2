import fs from 'node:fs';
import { join } from 'node:path';
import { beginTalk, composer, expect, launch, picture, say, test, toLibrary } from './support/app';

test('a damaged talk is set aside and told about, and everything else opens', async ({ open, data }) => {
  const first = await open();
  await beginTalk(first.page);
  await say(first.page, 'Thank you for coming.');
  await first.app.close();
  const folder = join(data, 'sessions');
  const [name = ''] = fs.readdirSync(folder).filter((file) => file.endsWith('.json'));
  const whole = fs.readFileSync(join(folder, name), 'utf8');
  fs.writeFileSync(join(folder, name), whole.slice(0, whole.length / 2));
  fs.writeFileSync(join(data, 'settings.json'), '{"theme": ');

  const { page } = await open();
  await expect(page.getByText('Your settings could not be read.')).toBeVisible();
  await toLibrary(page);
  await expect(page.getByText('One talk could not be read.')).toBeVisible();
  await picture(page, 'notices');
  const left = fs.readdirSync(folder);
  expect(left.some((file) => file.startsWith(name) || file.includes('unreadable'))).toBe(true);
  const kept = left.find((file) => file.includes('unreadable')) ?? '';
  expect(fs.readFileSync(join(folder, kept), 'utf8')).toBe(whole.slice(0, whole.length / 2));
});

test('anything may be typed: emoji, markup, control characters, a line too long', async ({ open }) => {
  const { page } = await open();
  await beginTalk(page);
  await composer(page).fill('   ');
  await composer(page).press('Enter');
  await expect(page.getByText('I took that as')).toBeHidden();
  await say(page, '🥺🥺');
  await say(page, '<img src=x onerror="document.title=1"> <b>bold</b>');
  await expect(page.getByRole('log')).toContainText('<b>bold</b>');
  await say(page, 'a\u0000b \ud800 c');
  await composer(page).fill('word '.repeat(4100));
  await expect(page.getByText(/A line can hold 20,000 characters/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Say it' })).toHaveAttribute('aria-disabled', 'true');
  await composer(page).fill('word '.repeat(3990));
  await composer(page).press('Enter');
  await expect(composer(page)).toHaveValue('', { timeout: 15_000 });
});

test('words of dying open the quiet card: no answer, no marks, and writing goes on', async ({ open, data }) => {
  const { page } = await open();
  await beginTalk(page);
  await composer(page).fill("I don't want to be alive any more, I want to kill myself");
  await composer(page).press('Enter');
  await expect(page.getByRole('heading', { name: 'It sounds as if this is very hard right now.' })).toBeFocused();
  await picture(page, 'card');
  await page.getByPlaceholder('Go on writing here, if it helps.').fill('still here');
  await page.getByRole('button', { name: 'Close this card' }).click();
  await expect(composer(page)).toHaveValue('still here');
  const [name = ''] = fs.readdirSync(join(data, 'sessions')).filter((file) => file.endsWith('.json'));
  const text = fs.readFileSync(join(data, 'sessions', name), 'utf8');
  expect(text).not.toContain('self-harm');
});

test('a second start brings the first window forward and ends itself', async ({ open, data }) => {
  const { app, page } = await open();
  await expect(page.getByRole('heading', { name: 'Say it here first.' })).toBeVisible();
  await expect(launch(data)).rejects.toThrow();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('close at once: two presses of Esc, and the window is gone with everything kept', async ({ open, data }) => {
  const { app, page } = await open();
  await beginTalk(page);
  await say(page, 'Thank you for coming.');
  await composer(page).fill('a word typed just now');
  const closed = app.waitForEvent('close');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await closed;
  const [name = ''] = fs.readdirSync(join(data, 'sessions')).filter((file) => file.endsWith('.json'));
  const kept = JSON.parse(fs.readFileSync(join(data, 'sessions', name), 'utf8'));
  expect(kept.turns).toHaveLength(1);
  expect(kept.draft).toBe('a word typed just now');
});

test('closing the window by its frame keeps the word that was just typed', async ({ open, data }) => {
  const { app, page } = await open();
  await beginTalk(page);
  await composer(page).fill('half a thought');
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
  const [name = ''] = fs.readdirSync(join(data, 'sessions')).filter((file) => file.endsWith('.json'));
  expect(JSON.parse(fs.readFileSync(join(data, 'sessions', name), 'utf8')).draft).toBe('half a thought');
});

test('the window is closed to the world: sandboxed, isolated, no script but ours, no way out', async ({ open }) => {
  const { app, page, complaints } = await open();
  await expect(page.getByRole('heading', { name: 'Say it here first.' })).toBeVisible();
  expect(page.url()).toMatch(/^app:\/\//);
  const preferences = await app.evaluate(({ webContents }) =>
    (webContents.getAllWebContents()[0] as unknown as { getLastWebPreferences(): object }).getLastWebPreferences(),
  );
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  });
  const seen = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.intruder = true';
    document.head.append(script);
    return {
      node: 'process' in window || 'require' in window,
      intruder: 'intruder' in window,
      bridge: Object.keys((window as unknown as { rehearsal: object }).rehearsal),
      popup: window.open('https://example.org') === null,
    };
  });
  expect(seen).toEqual({ node: false, intruder: false, bridge: ['invoke'], popup: true });
  const reached = await page.evaluate(() =>
    fetch('https://example.org').then(
      () => true,
      () => false,
    ),
  );
  expect(reached).toBe(false);
  complaints.length = 0; // what the policy refused is reported in the console, as it should be
});
