import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '@shared/session/settings-schema';
import type { Settings } from '@shared/session/settings-schema';
import { describe, expect, test, vi } from 'vitest';
import { createNotices } from '../../../main/storage/notices';
import { openSettings } from '../../../main/storage/settings-store';
import { aFolder } from '../support/a-folder';
import { NOW, aLog } from '../support/a-store';
import { aSmallDisk } from '../support/small-disk';

vi.mock('electron', () => ({ default: {} }));

function open(folder: string) {
  const notices = createNotices();
  return { notices, settings: openSettings({ folder, notices, log: aLog(), now: () => NOW }) };
}

const chosen: Settings = { ...DEFAULT_SETTINGS, welcomed: true, theme: 'dark', mutedRules: ['pleading.beg'] };

describe('settings', () => {
  test('are the usual ones at first, and nothing is written for that', () => {
    const folder = aFolder();
    const { settings, notices } = open(folder);
    expect(settings.load()).toEqual(DEFAULT_SETTINGS);
    expect(notices.list()).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('come back in the next run, from a file that only their owner can read', () => {
    const folder = aFolder();
    expect(open(folder).settings.save(chosen)).toEqual({ ok: true, value: { done: true } });
    expect(open(folder).settings.load()).toEqual(chosen);
    expect(statSync(join(folder, 'settings.json')).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['empty', ''],
    ['torn', '{"schemaVersion":1,"wel'],
    ['of something else', '{"window":{"width":3}}'],
    ['a list', '[]'],
    ['binary', '\u0000\u0001'],
  ])('that are %s are set aside and told about; the app starts with the usual ones', (_kind, data) => {
    const folder = aFolder();
    writeFileSync(join(folder, 'settings.json'), data);
    const { settings, notices } = open(folder);
    const aside = 'settings.json.unreadable-20260302T080000Z';
    expect(settings.load()).toEqual(DEFAULT_SETTINGS);
    expect(notices.list()).toEqual([{ code: 'settings-set-aside', file: aside }]);
    expect(readFileSync(join(folder, aside), 'utf8')).toBe(data);
    expect(settings.save(chosen)).toMatchObject({ ok: true });
    expect(open(folder).settings.load()).toEqual(chosen);
  });

  test('keep every field that can be read', () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...chosen, theme: 'plaid' }));
    const { settings, notices } = open(folder);
    expect(settings.load()).toEqual({ ...chosen, theme: 'system' });
    expect(notices.list()).toEqual([]);
  });

  test('of a newer version are left untouched; changes hold until the app is closed', () => {
    const folder = aFolder();
    const data = '{"schemaVersion":99,"hologram":true}';
    writeFileSync(join(folder, 'settings.json'), data);
    const { settings, notices } = open(folder);
    expect(notices.list()).toEqual([{ code: 'settings-newer', file: 'settings.json' }]);
    expect(settings.save(chosen)).toMatchObject({ ok: true });
    expect(settings.load()).toEqual(chosen);
    expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toBe(data);
  });

  test('hold in memory where a folder stands in the way of the file', () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'settings.json'));
    const { settings, notices } = open(folder);
    expect(settings.load()).toEqual(DEFAULT_SETTINGS);
    expect(notices.list()).toMatchObject([{ code: 'settings-set-aside' }]);
    settings.save(chosen);
    expect(open(folder).settings.load()).toEqual(chosen);
  });

  test('hold in memory when the disk is full, and the file keeps what it had', () => {
    const disk = aSmallDisk();
    const folder = disk?.folder ?? aFolder();
    const { settings } = open(folder);
    settings.save(chosen);
    disk?.fill();
    // Larger than what the file has left in its block, so that new room is needed.
    const larger = { ...chosen, mutedRules: Array.from({ length: 900 }, (_, i) => `pleading.beg-${String(i)}`) };
    const saved = settings.save(larger);
    expect(settings.load()).toEqual(larger);
    if (disk) {
      expect(saved).toMatchObject({ ok: false, error: { code: 'storage-full' } });
      expect(open(folder).settings.load()).toEqual(chosen);
    }
  });
});
