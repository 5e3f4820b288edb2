import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';

/** What seals files: 32 random bytes, and a name by which a file says which key it needs. */
export interface DataKey {
  /** 16 bytes; no secret. */
  readonly id: Buffer;
  /** 32 bytes; wiped when the app is locked. */
  readonly secret: Buffer;
}

/** Begins with a byte that no UTF-8 text holds at that place, so that a sealed file is never taken for a plain one. */
const MAGIC = Buffer.from([0xf1, 0x50, 0x4c, 0x4e, 0x53, 0x0d, 0x0a, 0x1a]);
const VERSION = 1;
export const KEY_ID_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_ID_AT = MAGIC.length + 1;
const NONCE_AT = KEY_ID_AT + KEY_ID_BYTES;

/** Magic 8, version 1, key id 16, nonce 12; then the ciphertext and a tag of 16. Decision 0013. */
export const SEAL_HEADER_BYTES = NONCE_AT + NONCE_BYTES;

/** `changed`: the key is the right one, but a bit of header or content is not as it was written. */
export type UnsealFault = 'newer' | 'cut-short' | 'other-key' | 'changed';

export const isSealed = (bytes: Uint8Array): boolean =>
  bytes.length >= MAGIC.length && MAGIC.equals(bytes.subarray(0, MAGIC.length));

/** The header is authenticated, and so is the name: one sealed file cannot stand in for another. */
const bound = (header: Uint8Array, name: string): Buffer => Buffer.concat([header, Buffer.from(name, 'utf8')]);

/**
 * Seals bytes under AES-256-GCM. The nonce is random: far below 2^32 files are ever written under one key.
 * @param name - what the content is (`session:ID`); the same is needed to open it.
 */
export function seal(key: DataKey, name: string, plain: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const header = Buffer.concat([MAGIC, Buffer.of(VERSION), key.id, nonce]);
  const cipher = createCipheriv('aes-256-gcm', key.secret, nonce).setAAD(bound(header, name));
  return Buffer.concat([header, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what `seal` made. Nothing of it is handed out unless all of it is as it was written. */
export function unseal(key: DataKey | null, name: string, bytes: Uint8Array): Result<Buffer, UnsealFault> {
  const version = bytes[MAGIC.length];
  if (version !== undefined && version > VERSION) return fail('newer');
  if (version !== VERSION || bytes.length < SEAL_HEADER_BYTES + TAG_BYTES) return fail('cut-short');
  if (key === null || !key.id.equals(bytes.subarray(KEY_ID_AT, NONCE_AT))) return fail('other-key');
  const header = bytes.subarray(0, SEAL_HEADER_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key.secret, header.subarray(NONCE_AT), {
    authTagLength: TAG_BYTES,
  }).setAAD(bound(header, name));
  try {
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const plain = decipher.update(bytes.subarray(SEAL_HEADER_BYTES, -TAG_BYTES));
    return ok(Buffer.concat([plain, decipher.final()]));
  } catch {
    return fail('changed');
  }
}
