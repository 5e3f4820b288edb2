import fs from 'node:fs';
import { join } from 'node:path';

/** Lies in the resources of a build that must not be given away; the app looks for it and says so in About. */
export const NOT_FOR_RELEASE = 'NOT-FOR-RELEASE.txt';

const WORDS = `This build of Plainspoken is not for release.

It was packed around a stand-in for Electron (a third party's copy of an older version), because the official binary was not there.
It is for testing only. Please do not give it to anybody: build it again where Electron's own releases can be reached.
`;

/** @param {string} appOutDir - the folder that was packed. */
export function markNotForRelease(appOutDir, platform) {
  const resources = platform === 'darwin' ? 'Plainspoken.app/Contents/Resources' : 'resources';
  fs.writeFileSync(join(appOutDir, resources, NOT_FOR_RELEASE), WORDS);
  // Beside the program too, where whoever unpacks it looks first.
  fs.writeFileSync(join(appOutDir, NOT_FOR_RELEASE), WORDS);
}
