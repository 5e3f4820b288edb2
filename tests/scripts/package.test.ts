import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isRelease } from '../../scripts/package/builder-config.mjs';
import { collectLicences, licenceText } from '../../scripts/package/collect-licences.mjs';

const made: string[] = [];
const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-package-'));
  made.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

test.each([
  ['official', '45.4.1', true],
  ['official', 'v45.4.1\n', true],
  ['official', '45.4.0', false],
  ['fallback', '45.4.1', false],
  ['override', '45.4.1', false],
])('around the %s Electron %j a package may be given away: %s', (source, version, release) => {
  const dist = aFolder();
  writeFileSync(join(dist, 'version'), version);
  expect(isRelease({ dist, source }, '45.4.1')).toBe(release);
});

/** A build that has bundled one package, in a project with the fonts. */
function aBuild(bundled: object) {
  const root = aFolder();
  for (const part of ['main', 'preload', 'renderer/licences']) mkdirSync(join(root, 'out', part), { recursive: true });
  for (const part of ['main', 'preload', 'renderer'])
    writeFileSync(join(root, 'out', part, 'licences.json'), JSON.stringify(part === 'main' ? [bundled] : []));
  writeFileSync(join(root, 'out/renderer/licences/sentence-model.txt'), 'Apache License');
  for (const font of ['atkinson-hyperlegible-next', 'literata', 'source-sans-3']) {
    const folder = join(root, 'node_modules/@fontsource-variable', font);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '5.0.0', license: 'OFL-1.1' }));
    writeFileSync(join(folder, 'LICENSE'), 'SIL Open Font License');
  }
  return root;
}

test('the licences of packages, fonts and model make one list by name', () => {
  const list = collectLicences(aBuild({ name: 'zod', version: '4.0.0', identifier: 'MIT', text: 'Permission' }));
  expect(list.map(({ name }) => name)).toEqual([
    '@fontsource-variable/atkinson-hyperlegible-next',
    '@fontsource-variable/literata',
    '@fontsource-variable/source-sans-3',
    'Universal Sentence Encoder lite',
    'zod',
  ]);
  expect(licenceText('MIT License', list)).toMatch(/MIT License[^]*zod 4\.0\.0 \(MIT\)\n\nPermission/);
});

test.each([
  [{ name: 'x', version: '1.0.0', identifier: 'GPL-3.0', text: 'text' }, /x: the licence GPL-3\.0/],
  [{ name: 'x', version: '1.0.0', text: 'text' }, /x: the licence undefined/],
  [{ name: 'x', version: '1.0.0', identifier: 'MIT' }, /x: has no text/],
])('a build with %j stops', (bundled, words) => {
  expect(() => collectLicences(aBuild(bundled))).toThrow(words);
});
