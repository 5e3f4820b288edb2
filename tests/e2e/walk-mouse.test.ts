import { composer, expect, test, toLibrary, untilAnswered } from './support/app';
import { writeWeek } from './support/week-of-talks';

test('a new user walks the main path by mouse', async ({ open, data }, info) => {
  writeWeek(data, 'still-angry');
  const { app, page } = await open();
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
  const picture = (name: string) => page.screenshot({ path: info.outputPath(`${name}.png`) });
  const sayByMouse = (line: string) =>
    untilAnswered(page, async () => {
      await composer(page).click();
      await page.keyboard.type(line);
      await press('Say it');
    });
  const review = page.getByRole('button', { name: 'See the review' });

  await toLibrary(page);
  await press('Prepare');
  await press('Skip this one');
  await press('Scenarios');
  await page.getByRole('option', { name: /Agreed coffee/ }).click();
  await press('Begin the talk');
  await sayByMouse('I let you go to that birthday alone. That was on me.');
  for (let lines = 0; lines < 5 && !(await review.isVisible()); lines += 1) await sayByMouse('I will go now. Goodbye.');
  await review.click();
  await page.getByRole('radio', { name: 'Best line, turn 1' }).click();
  await page.getByText('Calm, most of the time').click();
  await picture('own-view');
  await press('On to the review');
  await expect(page.getByRole('region', { name: 'Your own view' })).toContainText('that birthday alone');

  await press('Say it again, turn 1');
  await page.getByRole('textbox', { name: 'Turn 1, said again' }).fill('What was the winter like for you?');
  await press('Go back in with these words');
  await expect(composer(page)).toHaveValue('What was the winter like for you?');
  await untilAnswered(page, () => press('Say it'));
  await press('Leave');
  await press('Past talks');
  await page.getByRole('button', { name: 'Play back' }).first().click();
  await press('Beside another attempt');
  await expect(page.getByRole('heading', { name: 'The same start, two ways on' })).toBeVisible();
  await picture('compared');

  await press('Progress');
  await press('Show as a table');
  await expect(page.getByRole('row', { name: /Still angry/ })).toHaveCount(7);
  await picture('progress');
  await press('Card');
  await page.getByRole('textbox', { name: 'What I’d like' }).click();
  await page.keyboard.type('One more talk, on a day you choose.');
  await press('Copy');
  await expect(page.getByText('Copied.')).toBeVisible();
  await picture('card');
  const copied = await app.evaluate(({ clipboard }) => {
    const text = clipboard.readText();
    clipboard.clear();
    return text;
  });
  expect(copied).toContain('One more talk, on a day you choose.');
});
