import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FEATURE_COUNT, sentenceFeatures } from '@shared/dialogue/reading/sentence/sentence-features';
import { embedEntries, embedLines, missingLines } from '../../../scripts/encoder/embed-lines';
import { anEncoder } from '../../support/encoder';

const real = anEncoder();
let root = '';
let asked: string[] = [];
const encoder = { ...real, encode: (line: string) => (asked.push(line), real.encode(line)) };

beforeEach(() => {
  root = fs.mkdtempSync(join(os.tmpdir(), 'embed-'));
  asked = [];
});
afterEach(() => fs.rmSync(root, { recursive: true }));

describe('embedLines', () => {
  it('embeds each line once, and only new ones later', () => {
    const first = embedLines(root, encoder, ['one', 'two']);
    const again = embedLines(root, encoder, ['two', 'three', 'one']);
    expect(asked).toEqual(['one', 'two', 'three']);
    const of = (features: Float32Array, line: number) =>
      features.subarray(line * FEATURE_COUNT, (line + 1) * FEATURE_COUNT);
    expect(of(again, 2)).toEqual(of(first, 0));
    expect(of(again, 0)).toEqual(of(first, 1));
  });

  it('takes over what was embedded elsewhere', () => {
    embedLines(root, encoder, ['one']);
    const missing = missingLines(root, encoder.version, ['two', 'one', 'three', 'two']);
    expect(missing).toEqual(['two', 'three']);
    const made = missing.map((line) => embedEntries(real, [line]));
    const together = embedLines(root, encoder, ['one', 'two', 'three'], made);
    expect(asked).toEqual(['one']);
    expect(missingLines(root, encoder.version, ['one', 'two', 'three'])).toEqual([]);
    expect(together).toEqual(embedLines(root, encoder, ['one', 'two', 'three']));
  });

  it('keeps the features to four digits', () => {
    const kept = embedLines(root, encoder, ['I was unfair to you.']);
    const fresh = sentenceFeatures(real.encode('I was unfair to you.'));
    expect(Math.max(...fresh.map((value, at) => Math.abs(value - (kept[at] ?? 0))))).toBeLessThan(2e-5);
  });
});
