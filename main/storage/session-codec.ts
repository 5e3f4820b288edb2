import { isSealed, seal, unseal } from '../lock/sealed-bytes';
import type { DataKey } from '../lock/sealed-bytes';

/** The key of the lock, as far as it is at hand. */
export interface Keyring {
  /** The key that opens sealed files; null without a lock, and while it is locked. */
  readonly key: DataKey | null;
  /** Whether what is written now is to be sealed. */
  readonly sealing: boolean;
}

export const NO_KEY: Keyring = { key: null, sealing: false };

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly sealed: boolean }
  /** Sealed under a key that is not at hand, or by a newer version: sound for all we know, and not to be touched. */
  | { readonly kind: 'closed'; readonly newer: boolean }
  | { readonly kind: 'damaged' };

/** Between the text of a stored thing and the bytes of its file: plain UTF-8, or sealed; each file says which. */
export interface SessionCodec {
  /** @param name - what the text is: `session:ID`. A sealed file answers to that name alone. */
  encode(name: string, text: string): Uint8Array;
  decode(name: string, bytes: Uint8Array): Decoded;
}

function decodeText(bytes: Uint8Array, sealed: boolean): Decoded {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), sealed };
  } catch {
    return { kind: 'damaged' };
  }
}

/** @param keyring - read anew at each call, as locking and unlocking change it. */
export const createSessionCodec = (keyring: Keyring = NO_KEY): SessionCodec => ({
  encode(name, text) {
    const plain = Buffer.from(text, 'utf8');
    if (!keyring.sealing) return plain;
    // Writing plain text here would be worse than not writing at all.
    if (keyring.key === null) throw new Error('locked');
    return seal(keyring.key, name, plain);
  },
  decode(name, bytes) {
    if (!isSealed(bytes)) return decodeText(bytes, false);
    const opened = unseal(keyring.key, name, bytes);
    if (opened.ok) return decodeText(opened.value, true);
    if (opened.error === 'newer' || opened.error === 'other-key') {
      return { kind: 'closed', newer: opened.error === 'newer' };
    }
    return { kind: 'damaged' };
  },
});
