import { beginTalk, composer, expect, picture, say, test, toLibrary } from './support/app';

const SIZES = [
  { width: 900, height: 600 },
  { width: 760, height: 640 },
];

for (const size of SIZES) {
  test(`at ${size.width} by ${size.height} everything needed is in sight`, async ({ open }) => {
    const { page } = await open({ size });
    const tag = `${size.width}x${size.height}`;
    await expect(page.getByRole('heading', { name: 'Say it here first.' })).toBeVisible();
    await picture(page, `welcome-${tag}`);
    await toLibrary(page);
    await picture(page, `library-${tag}`);
    await page.getByRole('button', { name: 'Begin the talk' }).click();
    await say(page, 'Thank you for coming. I wanted to say that I miss talking with you.');
    await say(page, 'I went quiet on you last winter and let you go to the birthday alone.');
    await composer(page).fill(
      "I'm sorry. I'll do anything to make it right, and I need to know now if there is a way back for us. ",
    );
    await expect(page.locator('.note-row').first()).toBeVisible();
    await composer(page).press('F8');
    await picture(page, `rehearsal-${tag}`);
    for (const name of ['Say it', 'Leave', 'Support']) {
      await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
    }
    await expect(page.locator('.now .said')).toBeInViewport({ ratio: 1 });
  });
}

test('nothing moves while one types: 2,000 characters, notes opening and closing', async ({ open }) => {
  const { page } = await open();
  await beginTalk(page);
  await say(page, 'Thank you for coming.');
  const places = () =>
    page.evaluate(() =>
      ['.now .said', '.meter', 'textarea', '.bench > .acts'].map((selector) => {
        const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return { selector, x, y, width, height };
      }),
    );
  const before = await places();
  await composer(page).fill("I'm begging you, I need an answer right now. ".repeat(45));
  await expect(page.locator('.note-row').first()).toBeVisible();
  expect(await places()).toEqual(before);
  await composer(page).press('F8');
  await expect(page.getByRole('region', { name: 'Note 1' })).toBeVisible();
  expect(await places()).toEqual(before);
});
