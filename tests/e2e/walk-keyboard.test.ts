import fs from 'node:fs';
import { join } from 'node:path';
import type { Session } from '@shared/session/session-schema';
import { composer, expect, test, untilAnswered } from './support/app';
import { listen, pressAt, writeAnew, walkTo } from './support/by-keyboard';
import { READ_OUT } from './support/read-out';
import { writeWeek } from './support/week-of-talks';

const HONEST = [
  'I miss talking with you, and I would like to know whether something is left.',
  'I let you go to that birthday alone. That was on me.',
];
const GOODBYE = 'I will go now. Goodbye, Noor.';
const REWORDED = 'I hid from you last winter. That was wrong of me.';

const storedTalks = (data: string): Session[] =>
  fs
    .readdirSync(join(data, 'sessions'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(fs.readFileSync(join(data, 'sessions', name), 'utf8')) as Session);

test('a new user walks the whole way by keyboard, and a screen reader is told each step', async ({
  open,
  data,
}, info) => {
  writeWeek(data, 'still-angry');
  const { app, page } = await open();
  const { keyboard } = page;
  const heading = page.getByRole('heading', { level: 1 });
  let pictures = 0;
  const picture = async (name: string) => {
    pictures += 1;
    await page.screenshot({ path: info.outputPath(`${String(pictures).padStart(2, '0')}-${name}.png`) });
  };
  const sayByKey = (line: string) =>
    untilAnswered(page, async () => {
      await keyboard.insertText(line);
      await keyboard.press('Enter');
    });
  const review = page.getByRole('button', { name: 'See the review' });
  const toTheEnd = async () => {
    for (let lines = 0; lines < 5 && !(await review.isVisible()); lines += 1) await sayByKey(GOODBYE);
    await expect(review).toBeFocused();
  };

  await expect(heading).toHaveText('Say it here first.');
  await expect(page.locator('main')).toMatchAriaSnapshot(READ_OUT.welcome);
  await picture('welcome');
  await pressAt(page, 'Open the scenarios');
  await expect(heading).toHaveText('Scenarios');
  await expect(heading).toBeFocused();

  await pressAt(page, 'Prepare', 'Shift+Tab');
  await expect(heading).toHaveText('Why would you like to talk with them?');
  await walkTo(page, page.getByRole('textbox', { name: 'Why them' }));
  await keyboard.insertText('You are the person I still want to tell things to.');
  await picture('prepare');
  await pressAt(page, /^Next/);
  await expect(heading).toHaveText('How long have you been apart?');
  await expect(heading).toBeFocused();
  await pressAt(page, 'Skip this one');
  await walkTo(page, page.getByRole('textbox', { name: 'Your part' }));
  await keyboard.insertText('I let you go alone to your mother’s birthday.');
  await pressAt(page, /^Next/);
  await pressAt(page, 'Skip this one');
  await expect(heading).toHaveText('Is there a no, or something to keep in mind?');
  await pressAt(page, 'Skip this one');
  await walkTo(page, page.getByRole('textbox', { name: 'Their name' }));
  await keyboard.type('Noor');
  await pressAt(page, 'To the scenarios');

  const options = page.getByRole('option');
  await walkTo(page, options.first());
  await keyboard.press('a');
  await keyboard.press('a');
  const coffee = page.getByRole('option', { name: /Agreed coffee/ });
  await expect(coffee).toBeFocused();
  await expect(coffee).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('textbox', { name: 'Their name' })).toHaveValue('Noor');
  await expect(page.getByRole('region', { name: 'Agreed coffee' })).toMatchAriaSnapshot(READ_OUT.detail);
  await picture('library');
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('reader.ready').length)).toBe(1);
  // The same talk each time: what is drawn by lot is drawn from this.
  await page.evaluate(() => Object.assign(crypto, { getRandomValues: (numbers: Uint32Array) => numbers.fill(7) }));
  await pressAt(page, 'Begin the talk');
  await expect(composer(page)).toBeFocused();
  await expect(page.locator('.rehearsal')).toMatchAriaSnapshot(READ_OUT.opening);
  await picture('opening');

  const told = await listen(page);
  await sayByKey('Thank you for coming. Is now still all right?');
  await expect(page.locator('.rehearsal')).toMatchAriaSnapshot(READ_OUT.answered);
  expect(await told()).toEqual(['You can ask me that at ten past. For now I’m listening. What made you write?']);
  await keyboard.type("I'm begging you to listen. ");
  await expect(page.locator('.note-row')).toHaveCount(1);
  expect(await told()).toEqual(['One note beside your words: pleading. F8 opens it.']);
  await keyboard.press('F8');
  await expect(page.getByRole('region', { name: 'Note 1' })).toBeVisible();
  await expect(composer(page)).toBeFocused();
  await picture('note');
  await pressAt(page, 'Keep it', 'Shift+Tab');
  await expect(composer(page)).toBeFocused();
  await keyboard.press('ControlOrMeta+a');
  for (const line of HONEST) {
    await sayByKey(line);
    await expect(composer(page)).toBeFocused();
  }
  await toTheEnd();
  await picture('ended');

  await keyboard.press('Enter');
  await expect(heading).toHaveText('First, how was it for you?');
  await expect(heading).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'Carried away' })).toBeChecked();
  await picture('own-view');
  await pressAt(page, 'On to the review');
  await expect(page.getByRole('region', { name: 'Your own view' })).toBeVisible();
  await expect(heading).toBeFocused();
  await expect(page.locator('main')).toMatchAriaSnapshot(READ_OUT.review);
  await picture('review');

  await pressAt(page, 'Say it again, turn 3');
  const again = page.getByRole('textbox', { name: 'Turn 3, said again' });
  await expect(again).toBeFocused();
  await writeAnew(page, REWORDED);
  await expect(page.getByRole('row', { name: 'Taken as owning a fault owning a fault' })).toBeVisible();
  await picture('said-again');
  await pressAt(page, 'Go back in with these words');
  await expect(composer(page)).toBeFocused();
  await expect(composer(page)).toHaveValue(REWORDED);
  await untilAnswered(page, () => keyboard.press('Enter'));
  await pressAt(page, 'Leave', 'Shift+Tab');
  await expect(heading).toBeFocused();
  const coffees = storedTalks(data).filter(({ scenario }) => scenario.id === 'agreed-coffee');
  expect(coffees).toHaveLength(2);
  expect(coffees.filter(({ origin }) => origin?.turns === 2)).toHaveLength(1);

  await keyboard.press('ControlOrMeta+4');
  await expect(heading).toHaveText('Past talks');
  await walkTo(page, page.getByRole('button', { name: 'Play back' }).first());
  await keyboard.press('Enter');
  await pressAt(page, 'Beside another attempt');
  await expect(heading).toHaveText('The same moment, two ways on');
  await expect(heading).toBeFocused();
  await expect(page.getByText(/^Turns 1 and 2, the\s+same$/)).toBeVisible();
  await picture('compared');
  await keyboard.press('Escape');

  await keyboard.press('ControlOrMeta+2');
  await expect(heading).toHaveText('Scenarios');
  await walkTo(page, page.locator('[role=option][aria-selected=true]'));
  await keyboard.press('End');
  await pressAt(page, 'Begin the talk');
  await expect(composer(page)).toBeFocused();
  await toTheEnd();
  await keyboard.press('Enter');
  await pressAt(page, 'Leave this out');
  await expect(page.getByRole('region', { name: 'Your own view' })).toContainText('You left this out');
  await picture('second-review');

  await keyboard.press('ControlOrMeta+5');
  const cursor = page.getByRole('slider', { name: 'Talk by talk' });
  await walkTo(page, cursor);
  await expect(cursor).toHaveAttribute('aria-valuemax', '8');
  await keyboard.press('Home');
  await expect(cursor).toHaveAttribute('aria-valuetext', /Still angry: calm/);
  await picture('progress');
  await keyboard.press('Enter');
  await expect(heading).toBeFocused();
  await expect(page.getByRole('region', { name: 'Your own view' })).toBeVisible();

  await keyboard.press('ControlOrMeta+6');
  await expect(heading).toHaveText('What I want to say');
  await walkTo(page, page.getByRole('button', { name: /^Take it from what you said.*Why I/ }));
  await keyboard.press('Enter');
  await walkTo(page, page.getByRole('button', { name: /^You are the person/ }));
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Why I’m asking' })).toBeFocused();
  await walkTo(page, page.getByRole('textbox', { name: 'What I’d like' }));
  await keyboard.insertText('One more talk, on a day you choose.');
  await pressAt(page, 'Add a plan for a hard moment');
  await expect(page.getByRole('textbox', { name: 'If, plan 1' })).toBeFocused();
  await keyboard.insertText('my voice speeds up');
  await keyboard.press('Tab');
  await keyboard.insertText('I wait for a breath.');
  await expect(page.locator('main')).toMatchAriaSnapshot(READ_OUT.card);
  await pressAt(page, 'Copy');
  await expect(page.getByText('Copied.')).toBeVisible();
  await picture('card');
  const copied = await app.evaluate(({ clipboard }) => {
    const text = clipboard.readText();
    clipboard.clear();
    return text;
  });
  expect(copied).toContain('You are the person I still want to tell things to.');
  expect(copied).toContain('If my voice speeds up, I wait for a breath.');
});
