import fs from 'node:fs';
import { join } from 'node:path';

/** Licences under which a package may be part of the app. Another one stops the build, so that a person decides. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1'];
/** Fonts reach the page through style sheets, of which the bundler's list does not know. */
const FONTS = [
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource-variable/literata',
  '@fontsource-variable/source-sans-3',
];

function fontEntry(root, name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(fs.readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name, version, identifier: license, text: fs.readFileSync(join(folder, 'LICENSE'), 'utf8').trim() };
}

/** The sentence model is no module of the bundle either; its text is laid out by the content plugin. */
function modelEntry(renderer) {
  const text = fs.readFileSync(join(renderer, 'licences/sentence-model.txt'), 'utf8').trim();
  return { name: 'Universal Sentence Encoder lite', version: '0.2.0', identifier: 'Apache-2.0', text };
}

/**
 * Puts one list of all that is built into the app beside the page: name, version, licence and its text, by name. Each of the three
 * builds has written what it bundled. Electron's and Chromium's own licences lie beside the program as their makers ship them.
 * @throws where a licence is missing or not among those allowed.
 */
export function collectLicences(root) {
  const renderer = join(root, 'out/renderer');
  const lists = ['main', 'preload', 'renderer'].map((part) => join(root, 'out', part, 'licences.json'));
  const bundled = lists.flatMap((file) => JSON.parse(fs.readFileSync(file, 'utf8')));
  const all = [...bundled, ...FONTS.map((name) => fontEntry(root, name)), modelEntry(renderer)];
  const byName = new Map(all.map((entry) => [`${entry.name}@${entry.version}`, entry]));
  const sorted = [...byName.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  for (const { name, identifier, text } of sorted) {
    if (!ALLOWED.includes(identifier))
      throw new Error(`${name}: the licence ${identifier} is not among those we may ship`);
    if (!text) throw new Error(`${name}: has no text of its licence`);
  }
  fs.writeFileSync(join(renderer, 'licences/packages.json'), JSON.stringify(sorted));
  return sorted;
}

/** The same list for people, as one text. */
export const licenceText = (own, entries) =>
  [
    `Plainspoken\n\n${own.trim()}`,
    ...entries.map(({ name, version, identifier, text }) => `${name} ${version} (${identifier})\n\n${text}`),
    'Electron and Chromium: see LICENSE.electron.txt and LICENSES.chromium.html beside the program.',
  ].join(`\n\n${'-'.repeat(100)}\n\n`);
