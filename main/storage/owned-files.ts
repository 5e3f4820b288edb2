import { SESSION_ID } from '@shared/ids';

/** Why a name in the data folder is there. */
export type Owner =
  /** Ours, with everything inside where it is a folder. */
  | 'own'
  /** Made by the browser inside the app. Caches and state; in use while the app is open. */
  | 'browser'
  /** A folder of ours, in which each name is judged by itself. */
  | 'own-folder'
  /** Not ours: the folder may have been chosen by hand. */
  | 'foreign';

/** Behind the name of a file of ours: set aside, or not finished. */
const ASIDE_OR_UNFINISHED = /\.(?:unreadable-\d{8}T\d{6}Z(?:-\d+)?|tmp-[0-9a-f]+)$/i;

const ROOT = /^(?:(?:settings|session-index|window)\.json|password\.key)$/;
const LOGS = /^main(?:\.old)?\.log$/;
const SINGLE_INSTANCE = /^Singleton(?:Cookie|Lock|Socket)$/;

export const BROWSER_FOLDER = 'browser';

/**
 * Who made a file or folder of the data folder.
 * @param path - relative to the data folder, with forward slashes: `sessions/ID.json`.
 */
export function ownerOf(path: string): Owner {
  if (path === BROWSER_FOLDER || path.startsWith(`${BROWSER_FOLDER}/`) || SINGLE_INSTANCE.test(path)) return 'browser';
  if (path === 'sessions' || path === 'logs') return 'own-folder';
  const [folder, name] = path.includes('/') ? path.split('/', 2) : ['', path];
  const bare = (name ?? '').replace(ASIDE_OR_UNFINISHED, '');
  if (folder === '') return ROOT.test(bare) ? 'own' : 'foreign';
  if (folder === 'logs') return LOGS.test(bare) ? 'own' : 'foreign';
  if (folder === 'sessions') return bare.endsWith('.json') && SESSION_ID.test(bare.slice(0, -5)) ? 'own' : 'foreign';
  return 'foreign';
}
