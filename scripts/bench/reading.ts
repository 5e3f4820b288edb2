import fs from 'node:fs';
import { ensureTrained } from '../training/ensure-trained';
import { createReader } from '../../shared/dialogue/reading/create-reader';
import { parseWeights } from '../../shared/dialogue/reading/parse-weights';
import { sample } from './quantiles.mjs';
import { textOf } from './texts.mjs';

/** Reading one line of 8, 20 and 60 words: milliseconds; and the size of the weights. */
export async function benchReading(root: string) {
  const bytes = new Uint8Array(fs.readFileSync(ensureTrained(root).reader));
  const start = performance.now();
  const weights = parseWeights(bytes);
  if (!weights.ok) throw new Error('the reader’s weights cannot be read');
  const reader = createReader(weights.value);
  const loadMs = Math.round((performance.now() - start) * 10) / 10;
  const rows = [];
  for (const words of [8, 20, 60]) {
    const texts = Array.from({ length: 10 }, (_, seed) => textOf(words, seed));
    rows.push({
      words,
      ...(await sample(200, 30, (i: number) => reader.read({ text: texts[i % texts.length] ?? '' }))),
    });
  }
  return { weightsBytes: bytes.length, loadMs, unit: 'ms', rows };
}
