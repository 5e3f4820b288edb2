import fs from 'node:fs';
import { join } from 'node:path';
import type { Session } from '@shared/session/session-schema';
import { authoredScenario } from '../support/scenario-files';
import { aTalk } from '../support/sessions';
import { composer, expect, picture, test } from './support/app';

const { compiled } = authoredScenario('agreed-coffee');
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Past talks on the disk, a day apart; the newest has not been looked at yet. */
function writeTalks(data: string, count: number): Session {
  const talk = aTalk(compiled, [
    { say: 'Thank you for coming. Is now still all right for you?', as: ['ask-to-talk'] },
    { say: 'I let you go to that birthday alone, and that was on me.', as: ['own-fault'] },
    {
      say: 'I need to know tonight whether there is a way back.',
      as: ['pressure'],
      flags: [{ category: 'pressure', severity: 3, on: 'I need to know tonight' }],
    },
    { say: 'I will go now. Take care.', as: ['leave'] },
  ]);
  const ending = talk.ending ?? { id: 'left', kind: 'left-by-user' as const, title: 'You went first' };
  fs.mkdirSync(join(data, 'sessions'), { recursive: true });
  for (let n = 1; n <= count; n += 1) {
    const startedAt = new Date(Date.UTC(2026, 2, 1, 12) + n * 86_400_000).toISOString();
    const ownView = n === count ? null : { best: 1, worst: null, calm: 'mixed' as const };
    const session: Session = { ...talk, id: idOf(n), startedAt, changedAt: startedAt, ending, ownView };
    fs.writeFileSync(join(data, 'sessions', `${idOf(n)}.json`), JSON.stringify(session), { mode: 0o600 });
  }
  return talk;
}
const stored = (data: string, id: string): Session =>
  JSON.parse(fs.readFileSync(join(data, 'sessions', `${id}.json`), 'utf8'));

test('what a person makes of their talk outlives the page, and new words for a line go back in with them', async ({
  open,
  data,
}) => {
  const talk = writeTalks(data, 3);
  const newest = idOf(3);
  const { page } = await open();
  await page.getByRole('button', { name: 'Open the scenarios' }).click();
  await page.getByRole('button', { name: 'Past talks' }).click();
  await page.getByRole('button', { name: 'Review', exact: true }).first().click();
  await page.getByRole('radio', { name: 'Would say differently, turn 3' }).check();
  await page.getByRole('button', { name: 'On to the review' }).click();
  await page.getByRole('button', { name: /^Not right here: turn 3/ }).click();
  await expect.poll(() => stored(data, newest).wrong).toMatchObject([{ ruleId: 'pressure.test' }]);

  await page.reload();
  await page.getByRole('button', { name: 'Past talks' }).click();
  await page.getByRole('button', { name: 'Review', exact: true }).first().click();
  await expect(page.getByRole('region', { name: 'Your own view' })).toContainText('I need to know tonight');
  await expect(page.getByRole('region', { name: 'Your words' })).toContainText('You marked this as not right here.');
  await page.getByRole('button', { name: 'Say it again, turn 3' }).click();
  const field = page.getByRole('textbox', { name: 'Turn 3, said again' });
  await expect(field).toBeFocused();
  await field.fill('I would like to know one day. There is no hurry.');
  await expect(page.getByRole('row', { name: /^May weigh pressure nothing/ })).toBeVisible();
  await picture(page, 'review-again');
  await page.getByRole('button', { name: 'Go back in with these words' }).click();
  await expect(composer(page)).toHaveValue('I would like to know one day. There is no hurry.');
  expect(stored(data, newest).turns).toEqual(talk.turns);
});

test('Progress is read by eye, by key and as a table, and leads to each talk', async ({ open, data }) => {
  writeTalks(data, 9);
  const { app, page } = await open();
  await page.getByRole('button', { name: 'Open the scenarios' }).click();
  await page.getByRole('button', { name: 'Progress' }).click();
  const cursor = page.getByRole('slider', { name: 'Talk by talk' });
  await expect(cursor).toBeVisible();
  await expect(page.getByRole('region', { name: 'What comes back' })).toContainText('in all of your last nine talks');
  await picture(page, 'progress');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(760, 640));
  await picture(page, 'progress-760x640');
  const spill = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  expect(spill, 'the window itself never scrolls').toBe(0);
  await cursor.focus();
  await page.keyboard.press('Home');
  await expect(page.getByText(/^Monday 2 March, Agreed coffee: calm/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Monday 2 March')).toBeVisible();
});
