import fs from 'node:fs';
import { createScoreSentence } from '../../shared/dialogue/reading/sentence/sentence-model';
import { parseHeads } from '../../shared/dialogue/reading/sentence/sentence-heads';
import { createEncoder } from '../../shared/encoder/create-encoder';
import { buildEncoderFile } from '../encoder/build-encoder';
import { ensureTrained } from '../training/ensure-trained';
import { sampleInTurn, type quantiles } from './quantiles.mjs';
import { textOf } from './texts.mjs';

const WORDS = [8, 20, 60] as const;
const TEXTS = 40;
const ROUNDS = 6;
const read = (path: string): Uint8Array => new Uint8Array(fs.readFileSync(path));

/** Opens the model in one kernel. @returns what scores a line, and ms until the first line was scored. */
function open(pack: Uint8Array, heads: Uint8Array, allowWasm: boolean) {
  const start = performance.now();
  const encoder = createEncoder(pack, { allowWasm });
  if (!encoder.ok) throw new Error(encoder.error.message);
  const parsed = parseHeads(heads, encoder.value.version);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const score = createScoreSentence(encoder.value, parsed.value);
  score('I was unfair to you.');
  return { kind: encoder.value.kind, score, readyMs: Math.round(performance.now() - start) };
}

/** The sentence model on plain Node: bytes on disk; ms until the first line is scored, and for a line, in both kernels in turn. */
export async function benchSentence(root: string) {
  const paths = ensureTrained(root);
  const [pack, heads] = [read(buildEncoderFile(root)), read(paths.heads)];
  const kinds = [true, false].map((allowWasm) => open(pack, heads, allowWasm));
  const rows: ReturnType<typeof quantiles>[][] = [];
  for (const words of WORDS) {
    const texts = Array.from({ length: TEXTS }, (_, seed) => textOf(words, seed));
    rows.push(
      await sampleInTurn(
        kinds.map(({ score }) => score),
        texts,
        ROUNDS,
      ),
    );
  }
  return {
    bytes: { pack: pack.length, heads: heads.length, notes: fs.statSync(paths.notes).size },
    kinds: kinds.map(({ kind, readyMs }, at) => ({
      kind,
      readyMs,
      rows: WORDS.map((words, index) => ({ words, ...rows[index]?.[at] })),
    })),
  };
}
