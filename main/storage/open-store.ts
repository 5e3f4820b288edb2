import Store from 'electron-store';
import { FILE_MODE } from './file-system';

export type SmallStore = Store;

/**
 * Opens one small electron-store file. Throws where the file is not JSON or cannot be read: whoever opens it decides whether
 * it is set aside (settings) or made anew (caches). Never with its `migrations` or `encryptionKey` (decision 0007).
 */
export const openStore = (folder: string, name: string): SmallStore =>
  new Store({
    name,
    cwd: folder,
    configFileMode: FILE_MODE,
    accessPropertiesByDotNotation: false,
    clearInvalidConfig: false,
    serialize: (value) => JSON.stringify(value),
  });
