import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Answer, Question } from '../../renderer/app/sentence/messages';
import { openScore } from '../../scripts/headless/open-reader';
import { beginTalk, expect, newDataFolder, picture, root, say, test } from './support/app';

const built = join(root, 'out/renderer');
const find = (folder: string, start: string): string => {
  const name = fs.readdirSync(join(built, folder)).find((each) => each.startsWith(start));
  if (name === undefined) throw new Error(`no ${start} in ${folder}`);
  return `${folder}/${name}`;
};
const bytesOf = (path: string): Uint8Array => new Uint8Array(fs.readFileSync(join(built, path)));

const LINES = [
  'Thank you for coming.',
  'I went quiet on you last winter, and I let you carry all of it.',
  'WHY WON’T YOU ANSWER ME!!',
  'ok',
  'i cant do this without u 😭',
  'If you do not answer by tonight I am done, and you will see what that means for you.',
  'Ein Satz, den niemand erwartet: 你好, привет.',
  'word '.repeat(300),
  '\ud83d half of a sign',
];
const TALK = [
  'Thank you for coming.',
  'I went quiet on you last winter, and I let you carry all of it. That was wrong of me.',
  'What was that like for you?',
  'I have been seeing someone every Thursday since March to learn to say things when they happen.',
];

const isReady = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('reader.ready').length > 0).catch(() => false);

/** Asks the app's own worker script, in the page that it is built for, under the policies it is served with. */
function askWorker(page: Page, lines: readonly string[]) {
  const addresses = [find('workers', 'sentence'), find('assets', 'encoder-'), find('assets', 'heads-')];
  return page.evaluate(
    async ([[script = '', encoder = '', heads = ''], texts]) => {
      const worker = new Worker(new URL(script, document.baseURI), { type: 'module' });
      const ask = (question: Question) =>
        new Promise<Answer>((resolve, reject) => {
          worker.addEventListener('message', ({ data }) => resolve(data as Answer), { once: true });
          worker.addEventListener('error', () => reject(new Error('the worker failed')), { once: true });
          // A worker has no origin that could be named.
          // oxlint-disable-next-line unicorn/require-post-message-target-origin
          worker.postMessage(question);
        });
      const at = (path: string) => new URL(path, document.baseURI).href;
      const opened = await ask({ type: 'open', encoder: at(encoder), heads: at(heads) });
      const scored = await ask({ type: 'score', id: 1, texts });
      worker.terminate();
      return {
        isPlain: opened.type === 'ready' && opened.isPlain,
        scores: scored.type === 'scored' ? scored.scores.map(({ intents, notes }) => [...intents, ...notes]) : [],
      };
    },
    [addresses, lines] as const,
  );
}

test('the sentence model gives the same bits in the app as on plain Node, and WebAssembly runs there', async ({
  open,
}) => {
  const { page } = await open();
  const { isPlain, scores } = await askWorker(page, LINES);
  expect(isPlain).toBe(false);
  const score = openScore({
    encoder: bytesOf(find('assets', 'encoder-')),
    sentence: { heads: bytesOf(find('assets', 'heads-')), notes: new Uint8Array() },
  });
  const bits = (numbers: readonly number[]) => Buffer.from(Float64Array.from(numbers).buffer).toString('hex');
  const wanted = LINES.map(score).map(({ intents, notes }) => bits([...intents, ...notes]));
  expect(scores.map(bits)).toEqual(wanted);
});

test('a talk in the app is read as in the terminal, to the last digit that is kept', async ({ open, data }) => {
  const { page } = await open();
  await beginTalk(page);
  await expect.poll(() => isReady(page)).toBe(true);
  for (const line of TALK) await say(page, line);
  const [name = ''] = fs.readdirSync(join(data, 'sessions')).filter((file) => file.endsWith('.json'));
  const session = JSON.parse(fs.readFileSync(join(data, 'sessions', name), 'utf8'));
  const input = TALK.map((text) => JSON.stringify({ text })).join('\n');
  const played = spawnSync('npm', ['run', '--silent', 'scenario', '--', 'play', 'agreed-coffee', '--jsonl'], {
    input: `${input}\n`,
    cwd: root,
    encoding: 'utf8',
  });
  const turns = played.stdout.trim().split('\n').slice(0, -1);
  expect(turns.map((turn) => JSON.parse(turn).intents)).toEqual(
    session.turns.map(({ reading }: { reading: { intents: { id: string; p: number }[] } }) =>
      reading.intents.map(({ id, p }) => ({ id, p })),
    ),
  );
  expect(turns).toHaveLength(TALK.length);
});

test('the review tells what a whole line may read as, until the settings switch that off', async ({ open }) => {
  const { page } = await open();
  await beginTalk(page);
  await expect.poll(() => isReady(page)).toBe(true);
  await say(page, 'Thank you for coming.');
  await say(page, 'I cannot get out of bed in this flat without you in it.');
  const review = page.getByRole('button', { name: 'See the review' });
  for (let count = 0; count < 3 && !(await review.isVisible()); count += 1) await say(page, 'I will go now. Goodbye.');
  await review.click();
  await page.getByRole('button', { name: 'Leave this out' }).click();
  const second = page.getByRole('region', { name: 'Second thoughts' });
  await expect(second).toContainText('This may read as');
  await second.scrollIntoViewIfNeeded();
  await picture(page, 'second-thoughts');

  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: /^Without/ }).click();
  await page.getByRole('button', { name: 'Past talks' }).click();
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(second).toBeHidden();
});

for (const [what, spoil, reason] of [
  ['cut short', (path: string) => fs.truncateSync(path, 4_000_000), 'torn'],
  ['another file', (path: string) => fs.writeFileSync(path, 'something else altogether'), 'foreign'],
  ['gone', (path: string) => fs.rmSync(path), 'missing'],
] as const) {
  test(`where the sentence model is ${what}, words and rules read, and the log says so once`, async ({
    open,
    data,
  }) => {
    const dir = newDataFolder();
    fs.cpSync(join(root, 'out'), join(dir, 'out'), { recursive: true });
    fs.copyFileSync(join(root, 'package.json'), join(dir, 'package.json'));
    spoil(join(dir, 'out/renderer', find('assets', 'encoder-')));
    const { page, complaints } = await open({ dir });
    await beginTalk(page);
    await say(page, 'Thank you for coming.');
    await expect(page.getByText('thanking')).toBeVisible();
    const log = () => fs.readFileSync(join(data, 'logs/main.log'), 'utf8').match(/reader\.trouble .*/g);
    await expect.poll(log).toEqual([`reader.trouble reason=${reason}`]);
    // A missing file is said by the browser as well; nothing else may be.
    expect(complaints.splice(0).filter((each) => !each.includes('404'))).toEqual([]);
    fs.rmSync(dir, { recursive: true, force: true });
  });
}
