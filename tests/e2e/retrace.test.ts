import fs from 'node:fs';
import { join } from 'node:path';
import { branchSession } from '@shared/session/branch-session';
import type { Session } from '@shared/session/session-schema';
import { takeTurn } from '@shared/session/take-turn';
import type { Page } from '@playwright/test';
import { authoredScenario } from '../support/scenario-files';
import { aTalk } from '../support/sessions';
import { aReading, aReport } from '../support/turns';
import { composer, expect, picture, say, test, toLibrary } from './support/app';

const { compiled, plays } = authoredScenario('still-angry');
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const notAsked = { best: null, worst: null, calm: null };

/** Two talks of the script's own runs, and a branch of the second. */
function writeTalks(data: string): readonly Session[] {
  const talks = plays.plays
    .filter(({ stance }) => stance === undefined)
    .slice(0, 2)
    .map(({ turns }, at): Session => {
      const day = `2026-03-0${at + 1}T12:00:00.000Z`;
      const talk = aTalk(
        compiled,
        turns.map(({ say: line, as }) => ({ say: line, as })),
      );
      return { ...talk, id: idOf(at + 1), startedAt: day, changedAt: day, ownView: notAsked };
    });
  const [, origin] = talks;
  if (!origin) throw new Error('the script has too few runs');
  const at = '2026-03-03T12:00:00.000Z';
  const utterance = 'That was wrong of me, and I knew it then.';
  const taken = takeTurn({
    compiled,
    session: branchSession({ session: origin, before: 3, id: idOf(3), at, compiled }),
    utterance,
    reading: aReading(utterance, ['own-fault']),
    report: aReport({}),
    at,
  });
  if (!taken.ok) throw new Error(taken.error.code);
  const all = [...talks, taken.value.session];
  fs.mkdirSync(join(data, 'sessions'), { recursive: true });
  for (const one of all)
    fs.writeFileSync(join(data, 'sessions', `${one.id}.json`), JSON.stringify(one), { mode: 0o600 });
  return all;
}

async function openMap(page: Page): Promise<void> {
  await toLibrary(page);
  await page.getByRole('option', { name: /Still angry/ }).click();
  await page.getByRole('button', { name: 'Map of the dialogue' }).click();
  await expect(page.locator('[data-key]').first()).toBeVisible();
}

test('the map is laid out beside the page, walked by key, and names nothing that was not met', async ({
  open,
  data,
}) => {
  const talks = writeTalks(data);
  const { page } = await open();
  await openMap(page);
  expect(await page.evaluate(() => performance.getEntriesByName('map.laid-out').length)).toBeGreaterThan(0);
  const met = new Set(
    talks.flatMap(({ start, turns }) => [start, ...turns.map((turn) => ('to' in turn ? turn.to : ''))]),
  );
  const unmet = [...compiled.scenario.beats, ...compiled.scenario.endings].filter(({ id }) => !met.has(id));
  const html = await page.content();
  for (const { title } of unmet) if (title) expect(html).not.toContain(`>${title}<`);

  const here = page.locator('[data-key][tabindex="0"]');
  await here.focus();
  await expect(page.getByRole('region', { name: 'At the door' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-key]:focus')).not.toContainText('At the door');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Play it back from here' })).toBeFocused();
  await picture(page, 'map');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-key]:focus')).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { name: 'Moments met' })).toBeVisible();
  await picture(page, 'map-list');
  await page.getByRole('button', { name: 'Endings', exact: true }).click();
  await expect(page.getByText(/endings not met yet/)).toBeVisible();
  await picture(page, 'endings');
  await page
    .getByRole('button', { name: /^Play it back/ })
    .first()
    .click();
  await expect(page.getByRole('slider', { name: 'Where in the talk' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('status').filter({ hasText: 'Turn' })).toContainText('of');
});

test('two attempts stand side by side, and an opening is met otherwise and compared with where it came from', async ({
  open,
  data,
}) => {
  const [, origin] = writeTalks(data);
  const { page } = await open();
  await toLibrary(page);
  await page.getByRole('button', { name: 'Past talks' }).click();
  await page.getByRole('button', { name: 'Play back' }).first().click();
  await page.getByRole('button', { name: 'Beside another attempt' }).click();
  await expect(page.getByText(/^Turns 1 and 2, the\s+same$/)).toBeVisible();
  await picture(page, 'compare');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Same opening, another stance' }).click();
  await picture(page, 'reopen');
  await page.getByRole('radio', { name: 'My first two lines' }).click();
  await page.getByRole('button', { name: 'Say it there' }).click();
  await expect(composer(page)).toBeFocused();
  await say(page, 'What was it like for you, all that time?');
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.getByRole('button', { name: 'Past talks' }).click();
  await page.getByRole('button', { name: 'Play back' }).first().click();
  await page.getByRole('button', { name: 'Beside another attempt' }).click();
  await expect(page.getByRole('heading', { name: 'The same opening, met otherwise' })).toBeVisible();
  expect(JSON.parse(fs.readFileSync(join(data, 'sessions', `${idOf(2)}.json`), 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(origin)),
  );
});
