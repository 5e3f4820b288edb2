import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEAL_HEADER_BYTES, isSealed, seal, unseal } from '../../../main/lock/sealed-bytes';
import { aKey } from '../support/a-key';

const plain = Buffer.from('what I never said, ä 😀');

describe('sealed bytes', () => {
  test('open again, whatever they were', () => {
    const key = aKey();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), fc.string(), (bytes, name) => {
        const sealed = seal(key, name, bytes);
        expect(isSealed(sealed)).toBe(true);
        expect(unseal(key, name, sealed)).toEqual({ ok: true, value: Buffer.from(bytes) });
      }),
    );
  });

  test('differ each time, by a nonce that does not come again', () => {
    const key = aKey();
    const nonces = Array.from({ length: 5_000 }, () =>
      seal(key, 'n', plain)
        .subarray(SEAL_HEADER_BYTES - 12, SEAL_HEADER_BYTES)
        .toString('hex'),
    );
    expect(new Set(nonces).size).toBe(nonces.length);
  });

  test('hold nothing of what was written', () => {
    expect(seal(aKey(), 'n', plain).includes('never said')).toBe(false);
  });

  test('give out nothing once any bit is changed, and say what kind of change it looks like', () => {
    const key = aKey();
    const sealed = seal(key, 'n', plain);
    const faults = new Map<string, number>();
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const copy = Buffer.from(sealed);
      copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const opened = isSealed(copy) ? unseal(key, 'n', copy) : { ok: false as const, error: 'not sealed' };
      expect(opened.ok).toBe(false);
      if (!opened.ok) faults.set(opened.error, (faults.get(opened.error) ?? 0) + 1);
    }
    const inNonceAndContent = (sealed.length - SEAL_HEADER_BYTES + 12) * 8;
    expect(Object.fromEntries(faults)).toEqual({
      'not sealed': 64,
      newer: 7,
      'cut-short': 1, // version 0, which never was
      'other-key': 128,
      changed: inNonceAndContent,
    });
  });

  test('are told apart from files that were cut short', () => {
    const key = aKey();
    const sealed = seal(key, 'n', Buffer.alloc(0));
    for (let length = 8; length < sealed.length; length += 1)
      expect(unseal(key, 'n', sealed.subarray(0, length))).toEqual({ ok: false, error: 'cut-short' });
    const long = seal(key, 'n', plain);
    expect(unseal(key, 'n', long.subarray(0, -1))).toEqual({ ok: false, error: 'changed' });
  });

  test('answer to their own name and their own key alone', () => {
    const key = aKey();
    const sealed = seal(key, 'session:a', plain);
    expect(unseal(key, 'session:b', sealed)).toEqual({ ok: false, error: 'changed' });
    expect(unseal(aKey(), 'session:a', sealed)).toEqual({ ok: false, error: 'other-key' });
    expect(unseal(null, 'session:a', sealed)).toEqual({ ok: false, error: 'other-key' });
    expect(unseal({ ...aKey(), id: key.id }, 'session:a', sealed)).toEqual({ ok: false, error: 'changed' });
  });

  test('are never taken for text, nor text for them', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !isSealed(Buffer.from(text, 'utf8'))));
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(seal(aKey(), 'n', plain))).toThrow(TypeError);
  });
});
