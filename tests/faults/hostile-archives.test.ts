import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openArchive } from '../../main/archive/open-archive';
import { ARCHIVE_LIMITS } from '../../main/archive/limits';
import { aDoor } from '../main/support/a-door';
import { aFolder } from '../main/support/a-folder';
import { aSession } from '../main/support/a-session';
import { aManifest, anArchive, filesOf } from '../main/support/an-archive';
import { rawZip } from '../support/raw-zip';

vi.mock('electron', () => ({ default: {} }));

const talk = aSession({ draft: '<script>alert(1)</script>' });
const good = filesOf(talk);
const sound = anArchive(good);
const manifest = (part: Record<string, unknown>) =>
  rawZip([
    { name: 'manifest.json', data: aManifest(good, part) },
    ...[...good].map(([name, data]) => ({ name, data })),
  ]);
const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
const MB = 1024 ** 2;
const noise = randomBytes(400 * 1024);

const HOSTILE: readonly (readonly [string, string, () => Buffer | string])[] = [
  ['a path that climbs out', 'unsafe-name', () => anArchive(good, [{ name: '../../evil.json', data: 'x' }])],
  ['a path that climbs out in the middle', 'unsafe-name', () => anArchive(good, [{ name: 'a/../../evil', data: 'x' }])],
  ['an absolute path', 'unsafe-name', () => anArchive(good, [{ name: '/etc/cron.d/evil', data: 'x' }])],
  ['a drive letter', 'unsafe-name', () => anArchive(good, [{ name: 'C:/evil', data: 'x' }])],
  ['backslashes', 'unsafe-name', () => anArchive(good, [{ name: '..\\..\\evil', data: 'x' }])],
  ['a NUL in a name', 'unsafe-name', () => anArchive(good, [{ name: 'manifest.json\0.png', data: 'x' }])],
  ['a symbolic link', 'link', () => anArchive(good, [{ name: 'sessions/link', data: '/etc/passwd', mode: 0o120777 }])],
  ['a device', 'link', () => anArchive(good, [{ name: 'sessions/dev', mode: 0o020666 }])],
  ['a named pipe', 'link', () => anArchive(good, [{ name: 'sessions/pipe', mode: 0o010666 }])],
  ['one name twice', 'duplicate-name', () => anArchive(good, [{ name: 'manifest.json', data: '{}' }])],
  ['one name twice but for capitals', 'duplicate-name', () => anArchive(good, [{ name: 'MANIFEST.JSON', data: '{}' }])],
  ['an encrypted file', 'encrypted', () => anArchive(good, [{ name: 'secret', data: 'x', flags: 1 }])],
  [
    'a file that unpacks to a thousand times its size',
    'bomb',
    () => anArchive(good, [{ name: 'zeros', data: Buffer.alloc(20 * MB) }]),
  ],
  [
    'a file that claims to be small and is not',
    'manifest-unreadable',
    () => rawZip([{ name: 'manifest.json', data: Buffer.alloc(20 * MB), claimed: 20 }]),
  ],
  [
    'one file of 100 MB',
    'too-large',
    () => anArchive(good, [{ name: 'line', data: Buffer.alloc(100 * MB, 97), packed: false }]),
  ],
  [
    'more in all than may be',
    'too-large',
    () =>
      rawZip(
        Array.from({ length: 140 }, (_, i) => ({
          name: `f${i}`,
          claimed: 31 * MB,
          data: noise,
        })),
      ),
  ],
  [
    'forty thousand files',
    'too-many',
    () => rawZip(Array.from({ length: 40_000 }, (_, i) => ({ name: `f${i}`, packed: false }))),
  ],
  ['a list that says it is longer', 'cut-short', () => rawZip([{ name: 'a' }], 9_000)],
  ['no manifest', 'no-manifest', () => rawZip([{ name: 'sessions/x.json', data: '{}' }])],
  ['a manifest that is no JSON', 'manifest-unreadable', () => rawZip([{ name: 'manifest.json', data: '{"format": ' }])],
  [
    'a manifest of something else',
    'manifest-unreadable',
    () => rawZip([{ name: 'manifest.json', data: '{"name":"left-pad"}' }]),
  ],
  [
    'a manifest a hundred thousand deep',
    'manifest-unreadable',
    () =>
      rawZip([{ name: 'manifest.json', data: `{"format":"plainspoken-archive","formatVersion":1,"files":${deep}}` }]),
  ],
  [
    'a manifest with a prototype in it',
    'manifest-unreadable',
    () => rawZip([{ name: 'manifest.json', data: aManifest(good).replace('{', '{"__proto__":{"polluted":true},') }]),
  ],
  [
    'a manifest with a constructor in it',
    'manifest-unreadable',
    () =>
      rawZip([
        {
          name: 'manifest.json',
          data: aManifest(good).replace('{', '{"constructor":{"prototype":{"polluted":true}},'),
        },
      ]),
  ],
  [
    'a manifest that names a file twice',
    'manifest-unreadable',
    () =>
      manifest({
        files: Array.from({ length: 2 }, () => ({ path: 'settings.json', bytes: 2, sha256: '0'.repeat(64) })),
      }),
  ],
  [
    'a manifest that names a path outside',
    'manifest-unreadable',
    () => manifest({ files: [{ path: '../x', bytes: 2, sha256: '0'.repeat(64) }] }),
  ],
  [
    'a manifest that is a YAML bomb',
    'manifest-unreadable',
    () => rawZip([{ name: 'manifest.json', data: 'a: &a [x,x]\nb: &b [*a,*a]\nformat: plainspoken-archive' }]),
  ],
  ['a newer manifest', 'newer', () => manifest({ formatVersion: 2, files: 'whatever comes later' })],
  ['its end cut off', 'cut-short', () => sound.subarray(0, sound.length - 30)],
  ['all but its beginning cut off', 'cut-short', () => sound.subarray(0, 40)],
  ['nothing in it', 'not-a-zip', () => ''],
  ['a picture', 'not-a-zip', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a letter', 'not-a-zip', () => 'Dear Sam, PK, '.repeat(500)],
];

test.each(HOSTILE)('an archive with %s is refused: %s', async (_what, reason, make) => {
  const door = aDoor();
  const path = join(aFolder(), 'hostile.zip');
  writeFileSync(path, make());
  door.chosen.path = path;
  const before = readdirSync(join(path, '..'));
  const started = performance.now();
  expect(await door.ask('archive.choose', {})).toEqual({
    ok: true,
    value: { kind: 'refused', file: 'hostile.zip', reason },
  });
  expect(performance.now() - started).toBeLessThan(15_000);
  expect(await door.ask('archive.import', { conflicts: 'theirs', settings: true })).toMatchObject({
    error: { code: 'not-allowed' },
  });
  expect(await door.store.list()).toEqual({ ok: true, value: [] });
  expect(readdirSync(join(path, '..'))).toEqual(before);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
});

test('a sound archive cut at every 64th byte is refused or read for what is whole, and never hangs', async () => {
  const path = join(aFolder(), 'cut.zip');
  let refused = 0;
  for (let end = 0; end < sound.length; end += 64) {
    writeFileSync(path, sound.subarray(0, end));
    const opened = await openArchive(path);
    if (opened.ok) opened.value.close();
    else refused += 1;
  }
  expect(refused).toBe(Math.ceil(sound.length / 64));
});

test('a bit flipped anywhere gives a refusal, a damaged talk or the same talk, never another', async () => {
  const path = join(aFolder(), 'flipped.zip');
  const name = `sessions/${talk.id}.json`;
  for (let at = 0; at < sound.length; at += 3) {
    const flipped = Buffer.from(sound);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
    writeFileSync(path, flipped);
    const opened = await openArchive(path);
    if (!opened.ok) continue;
    const data = await opened.value.read(name);
    if (data !== null) expect(String(data)).toBe(good.get(name));
    opened.value.close();
  }
});

test('a pipe, a folder and a link to a device are no archives', async () => {
  const folder = aFolder();
  execFileSync('mkfifo', [join(folder, 'pipe.zip')]);
  symlinkSync('/dev/zero', join(folder, 'zero.zip'));
  for (const path of [join(folder, 'pipe.zip'), join(folder, 'zero.zip'), folder]) {
    expect(await openArchive(path)).toEqual({ ok: false, error: 'not-a-zip' });
  }
});

test('sizes are held to while unpacking, whatever the list claims', async () => {
  const path = join(aFolder(), 'liar.zip');
  writeFileSync(path, sound);
  const small = { ...ARCHIVE_LIMITS, entryBytes: 100 };
  expect(await openArchive(path, small)).toEqual({ ok: false, error: 'too-large' });
});
