import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MAX_LOG_BYTES, createLog } from '../../main/log';
import { aFolder } from './support/a-folder';

const now = (): Date => new Date('2026-03-02T08:00:00.000Z');

test('a log line holds a time, a code, ids and counts', () => {
  const folder = join(aFolder(), 'logs');
  createLog(folder, now).write('session.saved', { id: '3f2b8c1e-6d4a', turns: 4, ok: true });
  expect(readFileSync(join(folder, 'main.log'), 'utf8')).toBe(
    '2026-03-02T08:00:00.000Z session.saved id=3f2b8c1e-6d4a turns=4 ok=true\n',
  );
  expect(statSync(join(folder, 'main.log')).mode & 0o777).toBe(0o600);
});

test('a log never holds words, not even by mistake', () => {
  const folder = aFolder();
  createLog(folder, now).write('I miss you', { text: 'please come back', 'a key': 'über', long: 'x'.repeat(81) });
  expect(readFileSync(join(folder, 'main.log'), 'utf8')).toBe('2026-03-02T08:00:00.000Z ? text=? ?=? long=?\n');
});

test('the log keeps to its size, in two files', () => {
  const folder = aFolder();
  const log = createLog(folder, now, 1_000);
  for (let i = 0; i < 200; i += 1) log.write('session.saved', { turns: i });
  expect(readdirSync(folder).sort()).toEqual(['main.log', 'main.old.log']);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(1_000);
  expect(readFileSync(join(folder, 'main.log'), 'utf8')).toContain('turns=199');
  expect(MAX_LOG_BYTES * 2).toBeLessThanOrEqual(1_000_000);
});

test('a log that cannot be written stops nothing', () => {
  const file = join(aFolder(), 'file');
  writeFileSync(file, '');
  expect(() => createLog(join(file, 'logs'), now).write('app.started')).not.toThrow();
});
