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
    await page.getByRole('button', { name: 'Prepare' }).click();
    await page.getByRole('button', { name: 'A no, or an order' }).click();
    await picture(page, `prepare-${tag}`);
    const overlaps = await page.evaluate(() => {
      const right = Math.max(
        ...[...document.querySelectorAll('.prepare-step')].map((step) => step.getBoundingClientRect().right),
      );
      const steps = document.querySelector('.prepare-steps')?.getBoundingClientRect();
      const ask = document.querySelector('.prepare-ask')?.getBoundingClientRect();
      return right > (ask?.left ?? 0) && (steps?.bottom ?? 0) > (ask?.top ?? 0);
    });
    expect(overlaps, 'the names of the questions lie over the question').toBe(false);
    await page.getByRole('button', { name: 'Card', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'What I want to say' })).toBeVisible();
    await picture(page, `card-${tag}`);
    await page.getByRole('button', { name: 'Support' }).click();
    await expect(page.getByRole('heading', { name: 'People to turn to.' })).toBeInViewport();
    await picture(page, `support-${tag}`);
    await page.getByRole('button', { name: 'Scenarios' }).click();
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
