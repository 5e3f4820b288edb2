import { isSealed, seal, unseal } from '../lock/sealed-bytes';
import type { DataKey } from '../lock/sealed-bytes';

/** The key of the lock, as far as it is at hand. */
export interface Keyring {
  /** The key that opens sealed files; null without a lock, and while it is locked. */
  readonly key: DataKey | null;
  /** Whether what is written now is to be sealed. */
  readonly sealing: boolean;
  /** There is a password and it has not been given: nothing is read, nothing is written. */
  readonly locked: boolean;
}

export const NO_KEY: Keyring = { key: null, sealing: false, locked: false };

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly sealed: boolean }
  /** Sealed under a key that is not at hand, or by a newer version: sound for all we know, and not to be touched. */
  | { readonly kind: 'closed'; readonly newer: boolean }
  | { readonly kind: 'damaged' };

export type Recoded =
  | { readonly kind: 'changed'; readonly bytes: Uint8Array }
  /** It already is as what is written now. */
  | { readonly kind: 'as-it-is' }
  /** It cannot be opened: damaged, or under another key. */
  | { readonly kind: 'stuck' };

/** Between the text of a stored thing and the bytes of its file: plain UTF-8, or sealed; each file says which. */
export interface SessionCodec {
  readonly locked: boolean;
  readonly sealing: boolean;
  /** @param name - what the text is: `session:ID`. A sealed file answers to that name alone. */
  encode(name: string, text: string): Uint8Array;
  decode(name: string, bytes: Uint8Array): Decoded;
  /**
   * Brings the bytes of a file, whatever they say, to the state in which files are written now.
   * @param names - what it may be sealed as; it is sealed as the first.
   */
  recode(names: readonly [string, ...string[]], bytes: Uint8Array): Recoded;
}

function decodeText(bytes: Uint8Array, sealed: boolean): Decoded {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), sealed };
  } catch {
    return { kind: 'damaged' };
  }
}

/** Writing plain text while locked would be worse than not writing at all. */
function sealUnder(keyring: Keyring, name: string, plain: Uint8Array): Uint8Array {
  if (keyring.locked || (keyring.sealing && keyring.key === null)) throw new Error('locked');
  return keyring.sealing && keyring.key !== null ? seal(keyring.key, name, plain) : plain;
}

/** @param keyring - read anew at each call, as locking and unlocking change it. */
export const createSessionCodec = (keyring: Keyring = NO_KEY): SessionCodec => ({
  get locked() {
    return keyring.locked;
  },
  get sealing() {
    return keyring.sealing;
  },
  encode: (name, text) => sealUnder(keyring, name, Buffer.from(text, 'utf8')),
  decode(name, bytes) {
    if (!isSealed(bytes)) return decodeText(bytes, false);
    const opened = unseal(keyring.key, name, bytes);
    if (opened.ok) return decodeText(opened.value, true);
    if (opened.error === 'newer' || opened.error === 'other-key') {
      return { kind: 'closed', newer: opened.error === 'newer' };
    }
    return { kind: 'damaged' };
  },
  recode(names, bytes) {
    if (isSealed(bytes) === keyring.sealing) return { kind: 'as-it-is' };
    if (keyring.sealing) return { kind: 'changed', bytes: sealUnder(keyring, names[0], bytes) };
    for (const name of names) {
      const opened = unseal(keyring.key, name, bytes);
      if (opened.ok) return { kind: 'changed', bytes: opened.value };
    }
    return { kind: 'stuck' };
  },
});
