import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Encoder } from '@shared/encoder/create-encoder';
import type { Encoding } from '@shared/encoder/forward-pass';
import { anEncoder } from '../../support/encoder';

let wasm: Encoder;
let plain: Encoder;

beforeAll(() => {
  wasm = anEncoder();
  plain = anEncoder({ allowWasm: false });
});

const bits = ({ final, outer, inner }: Encoding): string =>
  [final, outer, inner]
    .map((list) => Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString('base64'))
    .join();

const lengthOf = (list: Float32Array): number => Math.hypot(...list);

const likeness = (one: string, other: string): number => {
  const a = wasm.embed(one);
  return wasm.embed(other).reduce((sum, number, at) => sum + number * (a[at] ?? 0), 0);
};

describe('createEncoder', () => {
  it('runs in WebAssembly where it may, else in plain JavaScript', () => {
    expect([wasm.kind, plain.kind]).toEqual(['wasm', 'js']);
    expect(wasm.version).toBe(plain.version);
  });

  it('falls back where WebAssembly is refused', () => {
    const refusal = vi.spyOn(WebAssembly, 'Module').mockImplementation(function refuse() {
      throw new WebAssembly.CompileError('refused by the content policy');
    });
    expect(anEncoder().kind).toBe('js');
    refusal.mockRestore();
  });

  it('gives the same bits in both, for any line', () => {
    const word = fc.constantFrom('i', 'was', 'unfair', 'to', 'you', 'please', 'coffee?', 'DON’T', 'no.', '😊', 'über');
    const line = fc.oneof(
      fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(line, (text) => {
        expect(bits(plain.encode(text))).toBe(bits(wasm.encode(text)));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the bits that were measured, on every machine', () => {
    const lines = ['I was unfair to you, and I am sorry.', 'Could we talk for ten minutes?', 'ok.'];
    const hash = createHash('sha256').update(lines.map((line) => bits(wasm.encode(line))).join());
    expect(hash.digest('hex').slice(0, 16)).toBe('6b7e0bb33b3fa20b');
  });

  it('gives lists of length 1', () => {
    const { final, outer, inner } = wasm.encode('I have thought about what you said.');
    expect([final.length, outer.length, inner.length]).toEqual([512, 512, 1536]);
    for (const list of [final, outer, inner]) expect(lengthOf(list)).toBeCloseTo(1, 5);
  });

  it('does not mix lines up: what was read before does not matter', () => {
    const before = bits(wasm.encode('It was my fault.'));
    wasm.encode('something long '.repeat(40));
    expect(bits(wasm.encode('It was my fault.'))).toBe(before);
  });

  it('finds likeness where meaning is alike', () => {
    const alike = likeness('I am sorry that I shouted at you.', 'I apologise for yelling.');
    expect(alike).toBeGreaterThan(0.6);
    expect(alike).toBeGreaterThan(likeness('I am sorry that I shouted at you.', 'The bus leaves at nine.') + 0.2);
  });

  it('reads shouting, printed quotes and line breaks like plain words', () => {
    expect(likeness('WHY WON’T YOU ANSWER ME', "why won't you answer me")).toBeCloseTo(1, 5);
    expect(likeness(' you\nsaid\t“no” ', 'you said "no"')).toBeCloseTo(1, 5);
    expect(likeness('Alan and Hilary', 'alan and hilary')).toBeLessThan(0.999);
  });
});

describe('the limits', () => {
  const FAR = 20_000;
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['emoji only', '😭💔🙏'],
    ['signs of other languages only', '我们可以谈谈吗'],
    ['one word of 20,000 letters', 'a'.repeat(FAR)],
    ['5,000 clauses', 'no, '.repeat(5_000)],
    ['lone surrogates', '\ud83d hello \udc00\ud800'],
    ['20,000 lone surrogates', '\ud83d'.repeat(FAR)],
    ['signs that grow when they are normalised', '\ufdfa'.repeat(FAR)],
    ['marks upon marks', `e${'\u0301'.repeat(FAR)}`],
    ['NUL', '\0\0\0'],
    ['20,000 characters', 'I was unfair to you. '.repeat(1_000).slice(0, FAR)],
  ])('hold for %s', (_, line) => {
    const started = performance.now();
    const { final } = wasm.encode(line);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(final.every(Number.isFinite)).toBe(true);
    expect(lengthOf(final)).toBeCloseTo(line.trim() === '' ? 0 : 1, 5);
  });
});
