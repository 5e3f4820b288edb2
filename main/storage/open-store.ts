import Store from 'electron-store';
import { FILE_MODE } from './file-system';
import { SEALED_FIELD, sealJson, unsealJson } from './sealed-text';
import type { SessionCodec } from './session-codec';

export type SmallStore = Store;

/** A file of one sealed value, where the lock is on; else the value itself. */
const sealWhole = (codec: SessionCodec, name: string) => ({
  serialize: (value: unknown) =>
    JSON.stringify(codec.sealing ? { [SEALED_FIELD]: sealJson(codec, `store:${name}`, value) } : value),
  deserialize: (text: string): Record<string, unknown> => {
    const value = JSON.parse(text) as Record<string, unknown>;
    // A throw here means what a torn file means: whoever opens the store decides.
    return Object.hasOwn(value, SEALED_FIELD)
      ? (unsealJson(codec, `store:${name}`, value[SEALED_FIELD]) as Record<string, unknown>)
      : value;
  },
});

/**
 * Opens one small electron-store file. Throws where the file is not JSON or cannot be read: whoever opens it decides whether
 * it is set aside (settings) or made anew (caches). Never with its `migrations` or `encryptionKey` (decision 0007).
 * @param codec - given, the file is sealed as a whole while the lock is on.
 */
export const openStore = (folder: string, name: string, codec?: SessionCodec): SmallStore =>
  new Store({
    name,
    cwd: folder,
    configFileMode: FILE_MODE,
    accessPropertiesByDotNotation: false,
    clearInvalidConfig: false,
    ...(codec ? sealWhole(codec, name) : { serialize: (value: unknown) => JSON.stringify(value) }),
  });
