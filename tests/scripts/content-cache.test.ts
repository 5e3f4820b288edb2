import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cached } from '../../scripts/content-cache';

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(join(os.tmpdir(), 'plainspoken-cache-'));
});
afterEach(() => fs.rmSync(root, { recursive: true }));

let made = 0;
const make = (...sources: string[]) =>
  cached(root, 'thing', sources, () => {
    made += 1;
    return { sources };
  });
const files = () => fs.readdirSync(join(root, '.cache/made'));

it('makes a value once for its sources, and again for others', () => {
  made = 0;
  expect(make('a', 'bc')).toEqual({ sources: ['a', 'bc'] });
  expect(make('a', 'bc')).toEqual({ sources: ['a', 'bc'] });
  expect(made).toBe(1);
  expect(make('ab', 'c')).toEqual({ sources: ['ab', 'c'] });
  expect(made).toBe(2);
});

it('makes it again when what it kept is torn, and sweeps out what is old', () => {
  made = 0;
  make('a');
  const [kept = ''] = files();
  fs.writeFileSync(join(root, '.cache/made', kept), '{"sou');
  expect(make('a')).toEqual({ sources: ['a'] });
  expect(made).toBe(2);
  fs.utimesSync(join(root, '.cache/made', kept), 0, 0);
  make('b');
  expect(files()).toHaveLength(1);
});

it('keeps nothing when the making fails', () => {
  const fail = () =>
    cached(root, 'thing', [], () => {
      throw new Error('no');
    });
  expect(fail).toThrow('no');
  expect(fs.existsSync(join(root, '.cache/made'))).toBe(false);
});
