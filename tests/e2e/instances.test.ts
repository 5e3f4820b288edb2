import fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { resolveRuntime } from '../../scripts/electron-runtime.mjs';
import { newDataFolder, root } from './support/app';
import { beginByPipe, sayByPipe } from './support/main-path';
import { startByPipe } from './support/pipe-app';

test('of four started at once on the same folder one opens, the others end in peace, and it goes on writing alone', async () => {
  const { exe } = await resolveRuntime();
  const data = newDataFolder();
  const starts = await Promise.allSettled([1, 2, 3, 4].map(() => startByPipe({ exe, args: [root], data })));
  const opened = starts.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const ended = starts.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
  expect(opened).toHaveLength(1);
  for (const words of ended) expect(words).toMatch(/^Error: the app (?:has ended|ended with 0)/);

  const [app] = opened;
  if (!app) throw new Error('none opened');
  await beginByPipe(app);
  await sayByPipe(app, 'Thank you for coming.');
  // One more while a talk is under way: it ends, and the first keeps its folder.
  await expect(startByPipe({ exe, args: [root], data })).rejects.toThrow(/ended/);
  await sayByPipe(app, 'I went quiet on you last winter.');
  expect(await app.close(), app.complaints()).toBe(0);

  const files = fs.readdirSync(join(data, 'sessions'));
  expect(files.filter((name) => name.endsWith('.json'))).toHaveLength(1);
  expect(files.filter((name) => /tmp|unreadable/.test(name))).toEqual([]);
  const [file = ''] = files;
  expect(JSON.parse(fs.readFileSync(join(data, 'sessions', file), 'utf8')).turns).toHaveLength(2);
  fs.rmSync(data, { recursive: true, force: true });
});
