// npm run package: builds the app and packs it into dist/, from the official Electron where there is one; else marked as not for release.
//   On Linux: an unpacked folder, a tar.gz and a .deb. On macOS a dmg and on Windows an installer are configured, and untested.
//   --quick        hardly compresses, for tests
//   --out FOLDER   another folder than dist
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Platform, build as pack } from 'electron-builder';
import { build, isBuilt } from './build.mjs';
import { MAX_OWN_BYTES, builderConfig, isRelease } from './package/builder-config.mjs';
import { licenceText } from './package/collect-licences.mjs';
import { makeArchive } from './package/make-archive.mjs';
import { makeDeb } from './package/make-deb.mjs';
import { setUp } from './setup.mjs';

const root = join(import.meta.dirname, '..');
const say = (words) => console.log(`plainspoken: ${words}`);
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const sizeOf = (file) => fs.statSync(file).size;
const tell = (file) => say(`${relative(root, file)}: ${megabytes(sizeOf(file))}`);

/** Ends where what is ours has grown beyond what was promised. */
function checkSize(folder) {
  const bytes = sizeOf(join(folder, 'resources/app.asar'));
  say(`the app without Electron: ${megabytes(bytes)} (at most ${megabytes(MAX_OWN_BYTES)})`);
  if (bytes > MAX_OWN_BYTES) throw new Error('The app without Electron is larger than it may be.');
}

const manifest = JSON.parse(fs.readFileSync(join(root, 'package.json'), 'utf8'));

function packLinux(out, release, quick) {
  const folder = join(out, 'linux-unpacked');
  checkSize(folder);
  const entries = JSON.parse(fs.readFileSync(join(root, 'out/renderer/licences/packages.json'), 'utf8'));
  const licences = licenceText(fs.readFileSync(join(root, 'LICENSE'), 'utf8'), entries);
  fs.writeFileSync(join(folder, 'LICENCES.txt'), licences);
  const name = `plainspoken-${manifest.version}${release ? '' : '-not-for-release'}`;
  const note = release ? '' : 'This build is for testing only and not for release.';
  tell(makeArchive({ folder, file: join(out, `${name}-linux-x64.tar.gz`), name, level: quick ? 1 : 6 }));
  if (spawnSync('dpkg-deb', ['--version']).status !== 0) throw new Error('The .deb needs dpkg-deb (package dpkg).');
  const compression = quick ? ['-Znone'] : ['-Zxz', '-z1'];
  tell(makeDeb({ folder, file: join(out, `${name}-amd64.deb`), root, manifest, licences, note, compression }));
}

async function makePackages({ quick, out }) {
  const runtime = await setUp();
  const release = isRelease(runtime, manifest.devDependencies.electron);
  if (!isBuilt() && !build(['--logLevel', 'error'])) throw new Error('The build failed; what it said is above.');
  fs.rmSync(out, { recursive: true, force: true });
  // No target is named here: each system takes those of its own part of the configuration.
  const targets = Platform.current().createTarget();
  await pack({ targets, config: builderConfig({ ...runtime, release }, process.platform, out), publish: 'never' });
  fs.rmSync(join(out, 'builder-debug.yml'), { force: true });
  if (process.platform === 'linux') packLinux(out, release, quick);
  if (!release) say('packed around a stand-in for Electron: for testing only, NOT FOR RELEASE');
}

try {
  const quick = { type: 'boolean', default: false };
  const { values } = parseArgs({ options: { quick, out: { type: 'string', default: join(root, 'dist') } } });
  await makePackages({ quick: values.quick, out: resolve(values.out) });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
