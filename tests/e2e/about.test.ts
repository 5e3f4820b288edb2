import { expect, picture, test, toLibrary } from './support/app';

test('settings tell what the app is made of, with every licence', async ({ open }) => {
  const { page } = await open();
  await toLibrary(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: /^What it is made of/ }).click();
  const list = page.getByRole('list', { name: 'Packages' });
  for (const name of [
    'react-dom',
    'electron-store',
    'Universal Sentence Encoder lite',
    '@fontsource-variable/literata',
  ])
    await expect(list.getByText(name).first()).toBeVisible();
  await list.getByText(/^xstate/).click();
  await expect(list.locator('details[open] pre')).toContainText('Permission is hereby granted');
  await list.scrollIntoViewIfNeeded();
  await picture(page, 'about');
});
