import { describe, expect, test } from 'vitest';
import { measureRequest } from '../../../main/ipc/measure-request';

describe('a request', () => {
  test('passes up to the limit and not beyond it', () => {
    const text = 'x'.repeat(1_000);
    expect(measureRequest({ text }, 1_100)).toBe('ok');
    expect(measureRequest({ text }, 900)).toBe('too-large');
    expect(
      measureRequest(
        Array.from({ length: 300 }, () => 0),
        1_000,
      ),
    ).toBe('too-large');
  });

  test('is refused at once when it is an empty list of immense length', () => {
    const list: unknown[] = [];
    list.length = 4_000_000_000;
    expect(measureRequest({ list })).toBe('too-large');
  });

  test.each([
    [
      'a cycle',
      () => {
        const a: Record<string, unknown> = {};
        a['a'] = a;
        return a;
      },
    ],
    ['great depth', () => JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`) as unknown],
    ['a map', () => ({ a: new Map() })],
    ['a buffer', () => new ArrayBuffer(8)],
    ['a big integer', () => [1n]],
    ['a date', () => new Date(0)],
    ['an error', () => new Error('x')],
  ])('is refused when it holds %s', (_kind, make) => {
    expect(measureRequest(make())).toBe('not-plain');
  });

  test('may be a bare value: its shape is judged later', () => {
    for (const value of [undefined, null, 'text', 7, true, Object.create(null)])
      expect(measureRequest(value)).toBe('ok');
  });
});
