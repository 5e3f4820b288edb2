import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { About } from '@shared/ipc/about-schema';
import { ok } from '@shared/result';
import type { Handlers } from './handlers';

/** Laid beside app.asar by a build that must not be given away (scripts/package/not-for-release.mjs). */
const MARK = 'NOT-FOR-RELEASE.txt';

/** How this app came to be: packed around the official Electron or a stand-in, or run from its folder. */
export function findBuild(isPackaged: boolean, resources: string): About['build'] {
  if (!isPackaged) return 'unpacked';
  return existsSync(join(resources, MARK)) ? 'stand-in' : 'official';
}

export const aboutHandlers = (about: About): Pick<Handlers, 'app.about'> => ({ 'app.about': () => ok(about) });
