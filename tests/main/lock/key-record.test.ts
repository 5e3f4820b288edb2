import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { atStage, parseKeyFile, serialiseKeyRecord, unwrapKey, wrapKey } from '../../../main/lock/key-record';
import type { KeyRecord } from '../../../main/lock/key-record';
import { derivePasswordKey } from '../../../main/lock/password-key';
import { CHEAP } from '../support/a-desk';
import { aKey } from '../support/a-key';

vi.mock('electron', () => ({ default: {} }));

async function aRecord(password = 'a long walk by the river') {
  const key = aKey();
  const salt = randomBytes(16);
  const derived = await derivePasswordKey(password, salt, CHEAP);
  return { key, salt, derived, record: wrapKey({ key, password: derived, cost: CHEAP, salt, stage: 'on' }) };
}

/** A record as somebody would change it who knows the format, sums included. */
const forged = (record: KeyRecord, part: object): KeyRecord => {
  const parsed = parseKeyFile(serialiseKeyRecord({ ...record, ...part }));
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
};

describe('the key record', () => {
  test('gives the data key back for its password alone', async () => {
    const { key, salt, derived, record } = await aRecord();
    expect(unwrapKey(record, derived)).toEqual({ ok: true, value: key });
    const wrong = await derivePasswordKey('a long walk by the rivers', salt, CHEAP);
    expect(unwrapKey(record, wrong)).toEqual({ ok: false, error: 'wrong-password' });
  });

  test('takes a password however the keyboard puts its letters together', async () => {
    const salt = randomBytes(16);
    const [one, other] = await Promise.all([
      derivePasswordKey('caf\u00e9 noir', salt, CHEAP),
      derivePasswordKey('cafe\u0301\u00a0noir', salt, CHEAP),
    ]);
    expect(one).toEqual(other);
  });

  test('holds neither key nor password', async () => {
    const { key, record, derived } = await aRecord();
    const text = serialiseKeyRecord(record);
    for (const secret of [key.secret, derived.wrapping]) expect(text).not.toContain(secret.toString('hex'));
    expect(text).not.toContain('river');
  });

  test('comes back from its file, also when one of its two lines is damaged', async () => {
    const { record } = await aRecord();
    const text = serialiseKeyRecord(record);
    expect(parseKeyFile(text)).toEqual({ ok: true, value: record });
    for (let at = 0; at < text.length; at += 3) {
      const flipped = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
      expect(parseKeyFile(flipped)).toEqual({ ok: true, value: record });
    }
    for (let length = Math.ceil(text.length / 2); length < text.length; length += 7) {
      expect(parseKeyFile(text.slice(0, length))).toEqual({ ok: true, value: record });
    }
  });

  test.each(['', '{}', 'null\nnull', '{"record":{},"sum":""}', '\u0000', '[[[['])('calls %j damaged', (text) => {
    expect(parseKeyFile(text)).toEqual({ ok: false, error: 'damaged' });
  });

  test('tells a newer version from damage', async () => {
    const { record } = await aRecord();
    const newer = { ...record, version: 2, kdf: { name: 'argon2id' } };
    const sum = createHash('sha256').update(JSON.stringify(newer)).digest('hex');
    expect(parseKeyFile(JSON.stringify({ record: newer, sum }))).toEqual({ ok: false, error: 'newer' });
  });

  test('refuses costs that would take all memory or minutes', async () => {
    const { record } = await aRecord();
    for (const kdf of [{ n: 2 ** 22 }, { n: 2 ** 20, r: 32 }, { p: 1_000 }, { n: 1_000 }]) {
      const text = serialiseKeyRecord({ ...record, kdf: { ...record.kdf, ...kdf } });
      expect(parseKeyFile(text)).toEqual({ ok: false, error: 'damaged' });
    }
  });

  test('tells a file that was changed from a wrong password, as far as that can be told', async () => {
    const { record, derived } = await aRecord();
    const other = await aRecord();
    expect(unwrapKey(forged(record, { stage: 'opening' }), derived)).toEqual({ ok: false, error: 'changed' });
    expect(unwrapKey(forged(record, { keyId: other.record.keyId }), derived)).toEqual({ ok: false, error: 'changed' });
    expect(unwrapKey(forged(record, { wrapped: other.record.wrapped }), derived)).toEqual({
      ok: false,
      error: 'changed',
    });
    // Another salt makes another key: nobody can tell that from another password.
    const salt = { ...record.kdf, salt: other.record.kdf.salt };
    const again = await derivePasswordKey('a long walk by the river', Buffer.from(salt.salt, 'hex'), CHEAP);
    expect(unwrapKey(forged(record, { kdf: salt }), again)).toEqual({ ok: false, error: 'wrong-password' });
  });

  test('goes to another stage without the password, and only in the hands of who holds the key', async () => {
    const { record, key, derived } = await aRecord();
    expect(unwrapKey(atStage(record, 'opening', key), derived).ok).toBe(true);
    expect(unwrapKey(atStage(record, 'opening', { ...key, secret: randomBytes(32) }), derived).ok).toBe(false);
  });
});
