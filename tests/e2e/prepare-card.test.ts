import fs from 'node:fs';
import { join } from 'node:path';
import { expect, picture, test, toLibrary } from './support/app';

test('a person prepares by keyboard, and finds their answers again in scenarios and card', async ({ open, data }) => {
  const { app, page } = await open();
  await toLibrary(page);
  await page.getByRole('button', { name: 'Prepare' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why would you like to talk with them?');
  await page.getByRole('textbox', { name: 'Why them' }).fill('You are the person I still want to tell things to.');
  await picture(page, 'prepare');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Apart for' }).fill('eight months');
  await picture(page, 'prepare-apart');
  await page.getByRole('button', { name: /^Next/ }).press('Enter');
  await page.getByRole('textbox', { name: 'Your part' }).fill('I let you go alone to your mother’s sixtieth.');
  await page.getByRole('button', { name: /^Next/ }).press('Enter');
  await page.getByRole('checkbox', { name: /said no/ }).press('Space');
  await page.getByRole('checkbox', { name: /someone new/ }).press('Space');
  await picture(page, 'prepare-signs');
  await page.getByRole('button', { name: /^Next/ }).press('Enter');
  await page.getByRole('radio', { name: /They said no/ }).press('Space');
  await picture(page, 'prepare-standing');
  await page.getByRole('button', { name: /^Next/ }).press('Enter');
  await page.getByRole('textbox', { name: 'Their name' }).fill('Noor');
  await picture(page, 'prepare-names');
  await page.getByRole('button', { name: 'To the scenarios' }).press('Enter');
  await expect(page.getByText('because of a sign you noted').first()).toBeVisible();
  await picture(page, 'library-unsent');
  await page.getByRole('button', { name: 'Perhaps leave it be' }).click();
  await expect(page.getByRole('heading', { name: 'Perhaps leave it be.' })).toBeVisible();
  await picture(page, 'letting-go');

  await page.getByRole('button', { name: 'Card', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What I want to say' })).toBeVisible();
  await picture(page, 'card-empty');
  await page.getByRole('button', { name: /Take it from what you said.*Why/ }).click();
  await page.getByRole('button', { name: /the person I still want/ }).click();
  await page
    .getByRole('textbox', { name: 'What I’d like' })
    .fill('One more talk, on a day you choose. A no is all right.');
  await page.getByRole('button', { name: 'Add a plan for a hard moment' }).click();
  await page.getByRole('textbox', { name: 'If, plan 1' }).fill('my voice speeds up');
  await page.getByRole('textbox', { name: 'Then, plan 1' }).fill('I put both feet on the floor and wait.');
  await picture(page, 'card');

  const pdf = join(data, 'card.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, pdf);
  await page.getByRole('button', { name: 'PDF' }).click();
  await picture(page, 'card-asks');
  expect(fs.existsSync(pdf)).toBe(false);
  await page.getByRole('button', { name: 'For me: take it along' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  const bytes = fs.readFileSync(pdf);
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(bytes.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('button', { name: 'For me: take it along' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('If my voice speeds up');
  await app.evaluate(({ clipboard }) => clipboard.clear());
  await app.close();

  const again = await open();
  await again.page.getByRole('button', { name: 'Card', exact: true }).click();
  await expect(again.page.getByRole('textbox', { name: 'What I’d like' })).toHaveValue(/One more talk/);
  const { prepared } = JSON.parse(fs.readFileSync(join(data, 'settings.json'), 'utf8'));
  expect(prepared).toMatchObject({ standing: 'clear-no', name: 'Noor', history: { apart: 'eight months' } });
});

test('where they hurt or frightened the person, people are offered in place of a talk', async ({ open }) => {
  const { page } = await open();
  await toLibrary(page);
  await page.getByRole('button', { name: 'Prepare' }).click();
  await page.getByRole('textbox', { name: 'Why them' }).fill('I don’t know why I want to. He hit me in March.');
  await page.getByRole('button', { name: 'A no, or an order' }).click();
  await expect(page.getByText(/Something you wrote made us ask/)).toBeVisible();
  await page.getByRole('radio', { name: /They hurt or frightened me/ }).click();
  await page.getByRole('button', { name: 'Scenarios' }).click();
  await expect(page.getByRole('heading', { name: 'You said that they hurt or frightened you.' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Begin/ })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Region:' }).selectOption('uk');
  await expect(page.getByText('0808 2000 247')).toBeVisible();
  await picture(page, 'library-refused');
  await page.getByRole('button', { name: 'Support' }).click();
  await expect(page.getByRole('heading', { name: 'People to turn to.' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Region:' })).toHaveValue('uk');
  await picture(page, 'support-uk');
});
