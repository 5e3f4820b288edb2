import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprint } from '../../scripts/fingerprint.mjs';

let root: string;
beforeEach(() => {
  root = fs.mkdtempSync(join(os.tmpdir(), 'plainspoken-fingerprint-'));
  fs.mkdirSync(join(root, 'code/deep'), { recursive: true });
  for (const file of ['code/deep/one.ts', 'code/notes.md', 'alone.json'])
    fs.writeFileSync(join(root, file), 'as it was');
});
afterEach(() => {
  fs.rmSync(root, { recursive: true });
});
const now = () => fingerprint(root, ['code', 'alone.json'], /\.(ts|json)$/);

it('stays while nothing changes, and while only other kinds of files do', () => {
  const before = now();
  fs.writeFileSync(join(root, 'code/notes.md'), 'something else entirely');
  expect(now()).toBe(before);
});

it('changes with a file in a folder, a file named by itself, a new one and one that is gone', () => {
  const seen = [now()];
  fs.writeFileSync(join(root, 'code/deep/one.ts'), 'something else entirely');
  seen.push(now());
  fs.writeFileSync(join(root, 'alone.json'), 'something else entirely');
  seen.push(now());
  fs.writeFileSync(join(root, 'code/two.ts'), 'new');
  seen.push(now());
  fs.rmSync(join(root, 'code/deep/one.ts'));
  seen.push(now());
  expect(new Set(seen).size).toBe(5);
});
