import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import { z } from 'zod';
import { KEY_ID_BYTES } from './sealed-bytes';
import type { DataKey } from './sealed-bytes';
import type { KeyCost, PasswordKey } from './password-key';

const KEY_VERSION = 1;

/** `sealing`: a password was set and files are being sealed; `opening`: it is being taken away, and they are opened. */
const LOCK_STAGES = ['sealing', 'on', 'opening'] as const;
export type LockStage = (typeof LOCK_STAGES)[number];

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${String(bytes * 2)}}$`));
const powerOfTwo = z
  .int()
  .min(2 ** 10)
  .max(2 ** 21)
  .refine((n) => (n & (n - 1)) === 0);

/** What the key file holds: how the password becomes a key, and the data key wrapped by it. Nothing in it is a secret. */
const keyRecordSchema = z.strictObject({
  version: z.literal(KEY_VERSION),
  stage: z.enum(LOCK_STAGES),
  keyId: hex(KEY_ID_BYTES),
  // A foreign file must not make the app ask for more than a gigabyte, or for minutes.
  kdf: z
    .strictObject({
      name: z.literal('scrypt'),
      n: powerOfTwo,
      r: z.int().min(1).max(32),
      p: z.int().min(1).max(32),
      salt: hex(16),
    })
    .refine(({ n, r }) => 128 * n * r <= 2 ** 30),
  check: hex(32),
  wrapped: z.strictObject({ nonce: hex(12), secret: hex(32), tag: hex(16) }),
  /** Over all of the above, with a key made from the data key. */
  mac: hex(32),
});
export type KeyRecord = z.infer<typeof keyRecordSchema>;
type Unsigned = Omit<KeyRecord, 'mac'>;

const lineSchema = z.strictObject({ record: z.unknown(), sum: hex(32) });
const versionSchema = z.object({ version: z.int() });

const bytesOf = (text: string): Buffer => Buffer.from(text, 'hex');
const sumOf = (record: unknown): string => createHash('sha256').update(JSON.stringify(record)).digest('hex');

function macOf(record: Unsigned, secret: Buffer): Buffer {
  const { version, stage, keyId, kdf, check, wrapped } = record;
  const key = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), 'plainspoken key file', 32));
  // In an order of our own, not the file's.
  const { name, n, r, p, salt } = kdf;
  const { nonce, secret: sealed, tag } = wrapped;
  const fields = [version, stage, keyId, name, n, r, p, salt, check, nonce, sealed, tag];
  return createHmac('sha256', key).update(JSON.stringify(fields)).digest();
}

const sign = (record: Unsigned, key: DataKey): KeyRecord => ({
  ...record,
  mac: macOf(record, key.secret).toString('hex'),
});

export interface WrapOptions {
  readonly key: DataKey;
  readonly password: PasswordKey;
  readonly cost: KeyCost;
  readonly salt: Buffer;
  readonly stage: LockStage;
}

/** Wraps the data key under a password. */
export function wrapKey({ key, password, cost, salt, stage }: WrapOptions): KeyRecord {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', password.wrapping, nonce).setAAD(key.id);
  const secret = Buffer.concat([cipher.update(key.secret), cipher.final()]);
  const wrapped = {
    nonce: nonce.toString('hex'),
    secret: secret.toString('hex'),
    tag: cipher.getAuthTag().toString('hex'),
  };
  const kdf = { name: 'scrypt' as const, ...cost, salt: salt.toString('hex') };
  return sign(
    {
      version: KEY_VERSION,
      stage,
      keyId: key.id.toString('hex'),
      kdf,
      check: password.check.toString('hex'),
      wrapped,
    },
    key,
  );
}

/** The same record at another stage; needs no password. */
export const atStage = (record: KeyRecord, stage: LockStage, key: DataKey): KeyRecord =>
  sign({ ...record, stage }, key);

/** `changed`: the password is right, and yet the rest is not as this app wrote it. */
export type UnwrapFault = 'wrong-password' | 'changed';

export function unwrapKey(record: KeyRecord, password: PasswordKey): Result<DataKey, UnwrapFault> {
  if (!timingSafeEqual(password.check, bytesOf(record.check))) return fail('wrong-password');
  const { nonce, secret, tag } = record.wrapped;
  const id = bytesOf(record.keyId);
  const decipher = createDecipheriv('aes-256-gcm', password.wrapping, bytesOf(nonce), { authTagLength: 16 }).setAAD(id);
  try {
    decipher.setAuthTag(bytesOf(tag));
    const key = { id, secret: Buffer.concat([decipher.update(bytesOf(secret)), decipher.final()]) };
    return timingSafeEqual(macOf(record, key.secret), bytesOf(record.mac)) ? ok(key) : fail('changed');
  } catch {
    return fail('changed');
  }
}

/** Twice the same line, so that a flaw of the disk in one of them costs nothing; each with its sum. */
export function serialiseKeyRecord(record: KeyRecord): string {
  const line = JSON.stringify({ record, sum: sumOf(record) });
  return `${line}\n${line}\n`;
}

export type KeyFileFault = 'damaged' | 'newer';

function parseLine(line: string): Result<KeyRecord, KeyFileFault> {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return fail('damaged');
  }
  const parsed = lineSchema.safeParse(data);
  if (!parsed.success || sumOf(parsed.data.record) !== parsed.data.sum) return fail('damaged');
  const version = versionSchema.safeParse(parsed.data.record);
  if (version.success && version.data.version > KEY_VERSION) return fail('newer');
  const record = keyRecordSchema.safeParse(parsed.data.record);
  return record.success ? ok(record.data) : fail('damaged');
}

/** Reads a key file: the first of its lines that is sound, also where the flaw sits between them. */
export function parseKeyFile(text: string): Result<KeyRecord, KeyFileFault> {
  const half = text.length / 2;
  const lines = [...text.split('\n').slice(0, 2), text.slice(0, half - 1), text.slice(half, -1)].map(parseLine);
  return lines.find((line) => line.ok) ?? lines.find((line) => !line.ok && line.error === 'newer') ?? fail('damaged');
}
