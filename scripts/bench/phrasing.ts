import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildPhrasing } from '../content';
import { checkPhrasing } from '../../shared/phrasing/check-phrasing';
import { loadPack } from '../../shared/phrasing/load-pack';
import { sample } from './quantiles.mjs';
import { textOf } from './texts.mjs';

interface Peer {
  readonly name: string;
  readonly check: (text: string) => unknown;
}

async function peersOf(root: string): Promise<Peer[]> {
  const require = createRequire(join(root, 'package.json'));
  const { text: alex } = await import('alex');
  const { retext } = await import('retext');
  const { default: equality } = await import('retext-equality');
  const writeGood = require('write-good') as (text: string) => unknown;
  const vader = require('vader-sentiment') as {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): unknown };
  };
  const processor = retext().use(equality);
  return [
    { name: 'alex', check: (text) => alex(text) },
    { name: 'retext-equality', check: (text) => processor.process(text) },
    { name: 'write-good', check: (text) => writeGood(text) },
    { name: 'vader-sentiment', check: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text) },
  ];
}

/** One check of 60 and of 1,000 words: milliseconds, ours and each peer's over the same texts, and how many times slower they are. */
export async function benchPhrasing(root: string) {
  const pack = buildPhrasing(root);
  const start = performance.now();
  const matcher = loadPack(pack);
  const loadMs = Math.round((performance.now() - start) * 10) / 10;
  const ours: Peer = { name: 'plainspoken', check: (text) => checkPhrasing(matcher, text) };
  const peers = [ours, ...(await peersOf(root))];
  const sizes = [];
  for (const words of [60, 1000]) {
    const texts = Array.from({ length: 10 }, (_, seed) => textOf(words, seed));
    const rows = [];
    for (const { name, check } of peers) {
      const figures = await sample(words === 60 ? 200 : 60, 20, (i: number) => check(texts[i % texts.length] ?? ''));
      rows.push({ name, ...figures });
    }
    const base = rows[0]?.p50 ?? 1;
    sizes.push({ words, rows: rows.map((row) => ({ ...row, timesOurs: Math.round((10 * row.p50) / base) / 10 })) });
  }
  return { rules: pack.rules.length, packBytes: JSON.stringify(pack).length, loadMs, unit: 'ms', sizes };
}
