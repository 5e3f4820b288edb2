import fs from 'node:fs';
import { join } from 'node:path';
import { markNotForRelease } from './not-for-release.mjs';

/** Size limit of what is ours in the package, in bytes: everything but Electron itself. */
export const MAX_OWN_BYTES = 20_000_000;

/**
 * What the packaged binary can still be asked to do. The tests read these from the binary (decision 0016). Cookies are not encrypted:
 * the app sets none, and the key would come from a keyring that many computers lack. The hash of app.asar is checked by the two
 * systems that have a place for it.
 * @param {NodeJS.Platform} platform
 */
export const fusesFor = (platform) => ({
  runAsNode: false,
  enableCookieEncryption: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: platform === 'darwin' || platform === 'win32',
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
});

const versionOf = (dist) => fs.readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');

/**
 * Whether a package around this Electron may be given away: the official one, of the version that is pinned.
 * @param {{ dist: string, source: string }} runtime
 * @param {string} pinned
 */
export const isRelease = (runtime, pinned) => runtime.source === 'official' && versionOf(runtime.dist) === pinned;

/**
 * electron-builder's configuration. On Linux it lays out the folder alone: its own tar.gz and deb fetch tools when they run, so
 * make-archive.mjs and make-deb.mjs go on from there. dmg and nsis are configured, and untested: they need a Mac and a Windows.
 * @param {{ dist: string, release: boolean }} runtime - the Electron to pack.
 * @param {NodeJS.Platform} platform
 * @param {string} output - the folder to pack into.
 */
export const builderConfig = (runtime, platform, output) => ({
  appId: 'app.plainspoken',
  productName: 'Plainspoken',
  copyright: 'MIT licence, the Plainspoken developers',
  directories: { output },
  electronDist: runtime.dist,
  electronVersion: versionOf(runtime.dist),
  electronLanguages: ['en-US'],
  npmRebuild: false,
  publish: null,
  // Only what the build made: nothing of node_modules, no source, no stamp.
  files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'package.json', '!**/licences.json', '!node_modules'],
  asar: true,
  electronFuses: fusesFor(platform),
  afterPack: ({ appOutDir, electronPlatformName }) => {
    if (electronPlatformName === 'linux') {
      // The stand-in's loader would be taken for the app; the official one's welcome page is of no use.
      fs.rmSync(join(appOutDir, 'resources/app'), { recursive: true, force: true });
      fs.rmSync(join(appOutDir, 'resources/default_app.asar'), { force: true });
    }
    if (!runtime.release) markNotForRelease(appOutDir, electronPlatformName);
  },
  linux: { executableName: 'plainspoken', target: 'dir', category: 'Education', icon: 'renderer/public/icon.png' },
  mac: {
    target: ['dmg'],
    category: 'public.app-category.lifestyle',
    icon: 'renderer/public/icon.png',
    hardenedRuntime: true,
    gatekeeperAssess: false,
  },
  dmg: { title: 'Plainspoken', writeUpdateInfo: false },
  win: { target: ['nsis'], icon: 'renderer/public/icon.png' },
  nsis: { oneClick: false, perMachine: false, deleteAppDataOnUninstall: false, differentialPackage: false },
});
