import { minimise } from '@shared/dialogue/reading/linear/minimise';
import { packWeights } from '@shared/dialogue/reading/pack-weights';
import { parseWeights } from '@shared/dialogue/reading/parse-weights';
import { trainReader } from '@shared/dialogue/reading/train-reader';
import { scoreVector } from '@shared/dialogue/reading/weights';
import { vectorise } from '@shared/dialogue/reading/vectorise';
import { tokensOf } from '@shared/dialogue/reading/normalise';
import { INTENTS } from '@shared/dialogue/intents';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roughBytes } from '../../../support/corpus';

describe('minimise', () => {
  it('finds the bottom of a bowl that is steep one way and flat the other', () => {
    const [x = 0, y = 0] = minimise(
      (point, slope) => {
        const [a = 0, b = 0] = point;
        slope.set([200 * (a - 3), 0.2 * (b + 5)]);
        return 100 * (a - 3) ** 2 + 0.1 * (b + 5) ** 2;
      },
      2,
      100,
      1e-12,
    );
    expect(x).toBeCloseTo(3, 4);
    expect(y).toBeCloseTo(-5, 3);
  });

  it('goes through a winding valley in forty dimensions', () => {
    // Rosenbrock's: each number should be the square of the one before, and all are 1 at the bottom.
    const bottom = minimise(
      (point, slope) => {
        slope.fill(0);
        let value = 0;
        for (let at = 0; at + 1 < point.length; at += 1) {
          const [here = 0, next = 0] = [point[at], point[at + 1]];
          const off = next - here * here;
          value += 10 * off * off + (1 - here) ** 2;
          slope[at] = (slope[at] ?? 0) - 40 * off * here - 2 * (1 - here);
          slope[at + 1] = (slope[at + 1] ?? 0) + 20 * off;
        }
        return value;
      },
      40,
      500,
      1e-12,
    );
    for (const each of bottom) expect(each).toBeCloseTo(1, 2);
  });

  it('stays where there is nothing to gain', () => {
    expect([...minimise((_, slope) => (slope.fill(0), 1), 3, 10, 1e-6)]).toEqual([0, 0, 0]);
  });
});

describe('trainReader', () => {
  it('gives the same bytes for the same lines', { timeout: 60_000 }, () => {
    expect(Buffer.compare(roughBytes(), roughBytes())).toBe(0);
  });

  it('learns what it is shown', () => {
    const trained = trainReader(
      [
        ...['thank you for that', 'thanks for the soup', 'thank you, truly'].map((text) => ({
          text,
          intents: ['thank' as const],
        })),
        ...['bye for now', 'goodbye now', 'bye then'].map((text) => ({ text, intents: ['leave' as const] })),
      ],
      { fewestLines: 1 },
    );
    const weights = parseWeights(packWeights(trained));
    if (!weights.ok) throw new Error(weights.error.message);
    const likeliest = (text: string) => {
      const scores = scoreVector(weights.value, vectorise(tokensOf(text), weights.value.table));
      return INTENTS[scores.indexOf(Math.max(...scores))];
    };
    expect(likeliest('thanks for the walk')).toBe('thank');
    expect(likeliest('bye')).toBe('leave');
  });
});

describe('parseWeights', () => {
  const bytes = roughBytes();
  const codeOf = (from: Uint8Array) => {
    const parsed = parseWeights(from);
    return parsed.ok ? 'ok' : parsed.error.code;
  };
  const changed = (at: number) => bytes.map((byte, index) => (index === at ? byte ^ 0x55 : byte));

  it('reads back what was packed, from any place in a buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const parsed = parseWeights(shifted.subarray(3));
    const straight = parseWeights(bytes);
    if (!parsed.ok || !straight.ok) throw new Error('not read');
    expect(parsed.value.cells.join()).toBe(straight.value.cells.join());
    expect([...parsed.value.table.rowOf.keys()].join()).toBe([...straight.value.table.rowOf.keys()].join());
    expect(parsed.value.version).toBe(straight.value.version);
    expect(parsed.value.cells.length).toBe(parsed.value.table.rowOf.size * INTENTS.length);
  });

  it('refuses foreign, torn, older and changed bytes by name', () => {
    expect(codeOf(bytes)).toBe('ok');
    expect(codeOf(new Uint8Array())).toBe('foreign');
    expect(codeOf(changed(0))).toBe('foreign');
    expect(codeOf(changed(4))).toBe('other-format');
    expect(codeOf(changed(8))).toBe('other-outputs');
    expect(codeOf(changed(13))).toBe('torn');
    expect(codeOf(changed(bytes.length - 1))).toBe('torn');
    expect(codeOf(bytes.subarray(0, bytes.length - 1))).toBe('torn');
    expect(codeOf(Uint8Array.from([...bytes, 0]))).toBe('torn');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(bytes.length), (noise, cut) => {
        expect(parseWeights(noise).ok).toBe(false);
        expect(codeOf(bytes.subarray(0, cut))).toBe(cut === bytes.length ? 'ok' : cut < 24 ? 'foreign' : 'torn');
      }),
    );
  });
});
