import { createHash, scrypt } from 'node:crypto';

/** What deriving a key from a password costs: memory is 128 × n × r bytes, time grows with all three. */
export interface KeyCost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/** Never less than this, however slow the machine (OWASP Password Storage Cheat Sheet, scrypt). */
export const LEAST_COST: KeyCost = { n: 2 ** 17, r: 8, p: 1 };

export interface PasswordKey {
  /** 32 bytes: wraps the data key. Wiped by whoever asked for it. */
  readonly wrapping: Buffer;
  /** 32 bytes that may be stored: tells a wrong password from a key file that was changed. */
  readonly check: Buffer;
}

/** The same password, however a keyboard puts its letters together (RFC 8265, OpaqueString). */
const written = (password: string): string => password.replace(/\p{Zs}/gu, ' ').normalize('NFC');

/** Off the main thread, so that the window stays alive. Rejects where the machine has not the memory. */
export async function derivePasswordKey(password: string, salt: Buffer, { n, r, p }: KeyCost): Promise<PasswordKey> {
  // What scrypt itself needs, and as much again: Node refuses at the very edge.
  const maxmem = 2 * 128 * r * (n + p);
  const both = await new Promise<Buffer>((resolve, reject) => {
    scrypt(written(password), salt, 64, { N: n, r, p, maxmem }, (error, key) => (error ? reject(error) : resolve(key)));
  });
  const check = createHash('sha256').update(both.subarray(32)).digest();
  both.fill(0, 32);
  return { wrapping: both.subarray(0, 32), check };
}
