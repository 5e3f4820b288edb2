import fs from 'node:fs';
import { join } from 'node:path';
import { beginTalk, composer, expect, picture, say, tabTo, test, toLibrary, untilAnswered } from './support/app';

const HONEST = [
  'Thank you for coming. Is now still all right?',
  'I wanted to see you because I miss talking with you, and I would like to find out whether there is something left.',
  "I went quiet on you all winter. I let you go to your mother's birthday alone and told myself it was work. That was on me.",
  "I'm sorry I left you with that.",
  'What was that evening like for you?',
  'That sounds lonely. You had to answer for me in front of everyone.',
  "Since January I've stopped working weekends, and I see a counsellor on Tuesdays. I'm keeping that either way.",
  'I think it could work because we are good at the ordinary days, and the thing that broke us has changed.',
  "If you'd like, we could walk by the river one Sunday. And if you'd rather not, that's fine too.",
  'Thank you for telling me how it is for you. I am glad you came. Take care, Sara.',
];

test('a person rehearses a whole talk to its review, and finds it again', async ({ open, data }) => {
  const { page } = await open();
  await expect(page.getByRole('heading', { name: 'Say it here first.' })).toBeVisible();
  await picture(page, 'welcome');
  await toLibrary(page);
  await picture(page, 'library');
  await page.getByRole('button', { name: 'Begin the talk' }).click();
  await expect(composer(page)).toBeFocused();
  await expect(page.getByText('I took that as')).toBeHidden();
  await picture(page, 'rehearsal-opening');

  let spoken = 0;
  for (const line of HONEST) {
    await say(page, line);
    spoken += 1;
    await expect(page.getByText('I took that as')).toBeVisible();
    if (spoken === 4) await picture(page, 'rehearsal');
    if (await page.getByRole('button', { name: 'See the review' }).isVisible()) break;
  }
  const [file] = fs.readdirSync(join(data, 'sessions')).filter((name) => name.endsWith('.json'));
  const stored = JSON.parse(fs.readFileSync(join(data, 'sessions', file ?? ''), 'utf8'));
  expect(stored.turns).toHaveLength(spoken);
  expect(stored.turns[1].utterance).toBe(HONEST[1]);
  expect(stored.ending).not.toBeNull();

  await page.getByRole('button', { name: 'See the review' }).click();
  await expect(page.getByRole('heading', { name: 'First, how was it for you?' })).toBeFocused();
  await page.getByRole('radio', { name: 'Calm, most of the time' }).check();
  await page.getByRole('radio', { name: 'Best line, turn 3' }).check();
  await picture(page, 'own-view');
  await page.getByRole('button', { name: 'On to the review' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(stored.ending.title);
  await expect(page.getByRole('region', { name: 'Your own view' })).toContainText('I went quiet on you all winter');
  for (const name of ['Calm', 'Honest', 'Ownership', 'Listening', 'Respect']) {
    await expect(page.getByRole('button', { name: new RegExp(`^${name}`) })).toBeVisible();
  }
  await page.getByRole('button', { name: /^Ownership/ }).click();
  await expect(page.locator('.ev .spoken').first()).toBeVisible();
  await picture(page, 'debrief');

  await page.getByRole('button', { name: 'Past talks' }).click();
  await expect(page.locator('.out').getByText(stored.ending.title)).toBeVisible();
  await picture(page, 'history');
});

test('flags appear after a pause, never on the word being typed, and can be kept or switched off', async ({ open }) => {
  const { page } = await open();
  await beginTalk(page);
  await composer(page).pressSequentially("I'm begging", { delay: 15 });
  await page.waitForTimeout(900);
  await expect(page.locator('.note-row')).toHaveCount(0);
  await composer(page).pressSequentially(' you to listen. I need an answer right now. ', { delay: 15 });
  await expect(page.locator('.note-row').first()).toBeVisible();
  expect(await page.locator('.note-row').count()).toBeLessThanOrEqual(3);
  const marked = await page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((set) => [...set].map((range) => (range as Range).toString())),
  );
  expect(marked.join(' ')).toContain('begging');

  const before = await composer(page).boundingBox();
  await composer(page).press('F8');
  const note = page.getByRole('region', { name: 'Note 1' });
  await expect(note).toBeVisible();
  await expect(note.getByText('A calmer shape, if it is true')).toBeVisible();
  expect(await composer(page).boundingBox()).toEqual(before);
  await picture(page, 'rehearsal-flags');

  const count = await page.locator('.composer-number').count();
  await note.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Kept as you wrote it.')).toBeVisible();
  await expect(page.locator('.composer-number')).toHaveCount(count - 1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.composer-number')).toHaveCount(count);

  await page.locator('.note-row').first().click();
  await page.getByRole('button', { name: 'Not this rule' }).click();
  await expect(page.locator('.composer-number')).toHaveCount(count - 1);
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('button', { name: /Switch on again/ })).toHaveCount(1);
  await picture(page, 'settings');
});

test('a whole talk and its review need no pointer', async ({ open }) => {
  const { page } = await open();
  const { keyboard } = page;
  await expect(page.getByRole('heading', { name: 'Say it here first.' })).toBeVisible();
  await tabTo(page, 'Open the scenarios');
  await keyboard.press('Enter');
  await expect(page.getByRole('option', { name: /Agreed coffee/ })).toBeVisible();
  await tabTo(page, 'Begin the talk');
  await keyboard.press('Enter');
  await expect(composer(page)).toBeFocused();
  for (const line of HONEST) {
    await untilAnswered(page, async () => {
      await keyboard.type(line);
      await keyboard.press('Enter');
    });
    if (await page.getByRole('button', { name: 'See the review' }).isVisible()) break;
  }
  await tabTo(page, 'See the review');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'Carried away' })).toBeChecked();
  await tabTo(page, 'On to the review');
  await keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Your own view' })).toContainText('Carried away.');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
