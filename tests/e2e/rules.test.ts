import fs from 'node:fs';
import { join } from 'node:path';
import type { Session } from '@shared/session/session-schema';
import { beginTalk, composer, expect, expectAccessible, picture, test, toLibrary, untilAnswered } from './support/app';
import { listen, pressAt, walkTo } from './support/by-keyboard';

const LINE = "I'm begging you, I need an answer right now. ";

const talkIn = (data: string): Session => {
  const [file = ''] = fs.readdirSync(join(data, 'sessions')).filter((name) => name.endsWith('.json'));
  return JSON.parse(fs.readFileSync(join(data, 'sessions', file), 'utf8')) as Session;
};
const settingsIn = (data: string): { mutedRules: string[] } =>
  JSON.parse(fs.readFileSync(join(data, 'settings.json'), 'utf8'));

test('the page of rules by keyboard: found, opened, switched off, a line tried', async ({ open, data }) => {
  const { page } = await open();
  await toLibrary(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Go anywhere' })).toBeFocused();
  await page.keyboard.type('what is flagged');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What is flagged' })).toBeFocused();
  const told = await listen(page);
  await picture(page, 'rules');

  await walkTo(page, page.getByRole('textbox', { name: 'A line to try' }));
  await page.keyboard.insertText("I'm begging you to read this. I'm not going to beg you.");
  await expect(page.getByRole('group', { name: 'Flagged', exact: true })).toContainText('Can read as begging');
  await expect(page.getByRole('group', { name: 'Not flagged, and why' })).toContainText(/stands (in|before) it/);
  expect(await told()).toContainEqual(expect.stringMatching(/^One flag, one match not flagged/));
  await picture(page, 'rules-tried');
  await page.keyboard.press('Escape');
  await page.keyboard.insertText('The train was late.');
  await expect(page.getByText('No rule knows these words.').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await walkTo(page, page.getByRole('searchbox', { name: 'Search the rules' }));
  await page.keyboard.insertText('begging');
  await walkTo(page, page.getByRole('button', { name: 'Can read as begging', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Let pass' }).first()).toBeVisible();
  await expect(page.getByText('Advice pages; broad agreement, little research (C).').first()).toBeVisible();
  await picture(page, 'rules-open');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('switch', { name: 'On: Can read as begging', exact: true })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText('1 rule is off.')).toBeVisible();
  await expect.poll(() => settingsIn(data).mutedRules).toEqual(['pleading.beg']);
  await page.keyboard.press('Shift+Tab');
  const first = page.getByRole('button', { name: 'Can read as begging', exact: true });
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(first).not.toBeFocused();
  await page.keyboard.press('Home');

  await walkTo(page, page.getByRole('searchbox', { name: 'Search the rules' }), 'Shift+Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('x'.repeat(250));
  await expect(page.getByText('No rule has these words.')).toBeVisible();
  expect(await page.getByRole('searchbox').inputValue()).toHaveLength(200);
  await page.keyboard.press('Escape');
  await pressAt(page, 'Turn all on', 'Shift+Tab');
  await expect.poll(() => settingsIn(data).mutedRules).toEqual([]);
});

test('a flag that is not right here: gone from the talk, kept, listed, taken back, saved as a case', async ({
  open,
  data,
}) => {
  const { app, page } = await open();
  await beginTalk(page);
  await composer(page).fill(LINE);
  await expect(page.locator('.note-row')).toHaveCount(2);
  await composer(page).press('F8');
  await expect(page.getByRole('region', { name: 'Note 1' })).toBeVisible();
  await pressAt(page, 'Not right here');
  await expect(composer(page)).toBeFocused();
  await expect(page.locator('.note-row')).toHaveCount(1);
  await picture(page, 'rules-not-right-here');
  await pressAt(page, 'Undo', 'Shift+Tab');
  await expect(page.locator('.note-row')).toHaveCount(2);
  await composer(page).press('F8');
  await pressAt(page, 'Not right here');
  await expect.poll(() => talkIn(data).wrong.map(({ ruleId }) => ruleId)).toEqual(['pleading.beg']);
  await untilAnswered(page, () => composer(page).press('Enter'));
  const [said] = talkIn(data).turns;
  expect(said?.kind === 'exchange' && said.findings.map(({ ruleId }) => ruleId)).not.toContain('pleading.beg');

  await composer(page).fill('I need an answer right now. ');
  await expect(page.locator('.note-row')).toHaveCount(1);
  await composer(page).press('F8');
  await pressAt(page, 'The rule', 'Shift+Tab');
  await expect(page.getByRole('heading', { level: 1, name: 'What is flagged' })).toBeVisible();
  await expect(page.locator(':focus')).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(page, 'rules from a talk');
  await page.getByRole('combobox', { name: 'Show' }).selectOption('Those I marked wrong');
  await expect(page.locator('.rule-row')).toHaveCount(1);
  await page.locator('.rule-open').click();
  await expect(page.getByRole('group', { name: 'You marked as not right' }).last()).toContainText(
    'Agreed coffee, today',
  );
  await picture(page, 'rules-marked');

  const file = join(data, 'cases.yml');
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, file);
  await page.getByRole('button', { name: 'Save as test cases…' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect(fs.readFileSync(file, 'utf8')).toContain(
    `  - id: pleading.beg\n    examples:\n      pass:\n        - "${LINE}"`,
  );
  fs.rmSync(file);

  await page.getByRole('button', { name: /^Take the mark back/ }).click();
  await expect(page.getByText('Nothing marked yet.')).toBeVisible();
  await expect.poll(() => talkIn(data).wrong).toEqual([]);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect.poll(() => talkIn(data).wrong).toHaveLength(1);

  await page.getByRole('button', { name: 'Back to the talk' }).click();
  await expect(composer(page)).toHaveValue('I need an answer right now. ');
});
