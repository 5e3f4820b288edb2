import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectDesk } from '../../../scripts/headless/phrasing/desk';
import { packToText } from '../../../scripts/pack-text';
import { PROJECT } from '../../support/corpus';

const desk = projectDesk(PROJECT, {
  reader: new Uint8Array(),
  encoder: new Uint8Array(),
  sentence: { heads: new Uint8Array(), notes: new Uint8Array() },
});
let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(join(os.tmpdir(), 'plainspoken-desk-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

describe('the desk of the project', () => {
  it('compiles the rules as they stand, and those of a revision', () => {
    const now = desk.compile();
    expect(now.ok).toBe(true);
    expect(desk.rules().length).toBe(now.ok ? now.value.rules.length : 0);
    const head = desk.compileBase('HEAD');
    expect(head.ok ? head.value.rules.length : head.error).toBeGreaterThan(100);
  });

  it('takes a saved pack, and says in one line what is no base', () => {
    const saved = join(folder, 'before.json');
    const now = desk.compile();
    fs.writeFileSync(saved, JSON.stringify(now.ok ? packToText(now.value) : null));
    expect(desk.compileBase(saved).ok).toBe(true);
    fs.writeFileSync(saved, '{"formatVersion":1}');
    expect(desk.compileBase(saved)).toMatchObject({ ok: false, error: `${saved}: no pack of format 3` });
    fs.writeFileSync(saved, 'x');
    expect(desk.compileBase(saved)).toMatchObject({ ok: false, error: `${saved}: no saved pack` });
    for (const base of ['no-such-revision', '--help', '']) {
      expect(desk.compileBase(base)).toEqual({ ok: false, error: `${base}: neither a git revision nor a saved pack` });
    }
  });

  it('compares the texts of the scenarios', () => {
    const shelves = desk.ownLines();
    expect(shelves.find(({ name }) => name === 'agreed-coffee.scenario.yml')?.lines.length).toBeGreaterThan(50);
  });

  it('tells of a file that is written, also when a new one is put in its place', async () => {
    const file = join(folder, 'line.txt');
    fs.writeFileSync(file, 'one');
    const told = () =>
      new Promise<void>((resolve) => {
        const watching = desk.watch(file, () => {
          watching.close();
          resolve();
        });
      });
    const written = told();
    fs.writeFileSync(file, 'two');
    await written;
    const replaced = told();
    fs.writeFileSync(`${file}.new`, 'three');
    fs.renameSync(`${file}.new`, file);
    await replaced;
  });
});
