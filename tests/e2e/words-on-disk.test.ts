import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { MAX_LOG_BYTES } from '../../main/log';
import { composer, expect, launch, say, test, toLibrary } from './support/app';

const SAID = 'xylquorp';
const DRAFTED = 'vexlumbra';
const FOUND_WANTING = 'brindlewock';
const NAME = 'Zyxomma';
const SPELL = 'nine wuzzles';
const WORDS = [SAID, DRAFTED, FOUND_WANTING, NAME, SPELL];

/** Every file under a folder; those that come and go meanwhile are left out. */
function filesUnder(folder: string): string[] {
  const entries = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Whether a file holds a word in one of the ways in which text is written. */
const holds = (path: string, word: string): boolean => {
  const bytes = fs.existsSync(path) ? fs.readFileSync(path) : Buffer.of();
  return [Buffer.from(word), Buffer.from(word, 'utf16le'), Buffer.from(word.toLowerCase())].some((form) =>
    bytes.includes(form),
  );
};

/** What a browser may leave outside the data folder since then. */
function strayFiles(since: number): string[] {
  const home = ['.config', '.cache', '.local/share', '.pki'].flatMap((name) => filesUnder(join(os.homedir(), name)));
  const temporary = fs
    .readdirSync(os.tmpdir())
    .filter((name) => /chrom|electron|\.org\./i.test(name))
    .flatMap((name) => filesUnder(join(os.tmpdir(), name)));
  return [...home, ...temporary].filter(
    (path) => (fs.statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= since,
  );
}

test('what was said and typed stands in the file of its talk alone, and the log holds codes', async ({ data }) => {
  const started = Date.now();
  const { app, page } = await launch(data);
  let printed = '';
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (chunk: Buffer) => (printed += String(chunk)));
  }
  await toLibrary(page);
  await page.getByRole('option', { name: /Agreed coffee/ }).click();
  await page.getByRole('textbox', { name: /Their name/ }).fill(NAME);
  const spell = page.getByRole('textbox', { name: 'How long apart' });
  if (await spell.isVisible()) await spell.fill(SPELL);
  await page.getByRole('button', { name: 'Begin the talk' }).click();
  await expect(composer(page)).toBeFocused();
  await say(page, `Thank you for coming, ${SAID}.`);
  await say(page, `You always say ${FOUND_WANTING}, please come back, I beg you.`);
  await page.getByRole('button', { name: 'Support' }).click();
  await page.getByRole('button', { name: /Back/ }).first().click();
  await composer(page).fill(`I was going to say ${DRAFTED}`);
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('button', { name: 'Past talks' }).click();
  await page.getByRole('button', { name: 'Play back' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // A failure that is logged: a talk that is no talk, asked for by name.
  await page.evaluate(async () => {
    const { rehearsal } = window as unknown as {
      rehearsal: { invoke(channel: string, request: unknown): Promise<unknown> };
    };
    await rehearsal.invoke('session.save', { draft: 'xylquorp vexlumbra' });
    await rehearsal.invoke('xylquorp', {});
    await rehearsal.invoke('files.show', { file: 'xylquorp' });
  });
  await app.close();

  const files = filesUnder(data);
  const shortNames = (word: string) =>
    files.filter((path) => holds(path, word)).map((path) => path.slice(data.length + 1).replace(/[0-9a-f-]{36}/, 'ID'));
  for (const word of [SAID, DRAFTED, FOUND_WANTING]) expect(shortNames(word), word).toEqual(['sessions/ID.json']);
  // The list of talks says with whom; the person's own situation is kept for the next talk.
  expect(shortNames(NAME).sort()).toEqual(['session-index.json', 'sessions/ID.json']);
  expect(shortNames(SPELL).filter((name) => !['sessions/ID.json', 'settings.json'].includes(name))).toEqual([]);
  for (const word of WORDS) {
    expect(printed.includes(word), `${word} was printed`).toBe(false);
    expect(strayFiles(started).filter((path) => holds(path, word))).toEqual([]);
  }

  const logs = files.filter((path) => path.startsWith(join(data, 'logs')));
  expect(logs.length).toBeGreaterThan(0);
  const lines = logs.flatMap((path) => fs.readFileSync(path, 'utf8').trim().split('\n'));
  // A time, a dotted code, then names with codes, ids or numbers.
  for (const line of lines) expect(line).toMatch(/^\S+Z [a-z-]+(?:\.[a-z-]+)*(?: [A-Za-z?]+=[\w.:?-]+)*$/);
  expect(lines.join('\n')).toContain('ipc.failed');
  expect(logs.reduce((sum, path) => sum + fs.statSync(path).size, 0)).toBeLessThanOrEqual(2 * MAX_LOG_BYTES);
  for (const path of files) expect(fs.statSync(path).mode & 0o077, path).toBe(0);
});
