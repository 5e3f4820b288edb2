import { parseHeads } from '@shared/dialogue/reading/sentence/sentence-heads';
import { createScoreSentence, type ScoreSentence } from '@shared/dialogue/reading/sentence/sentence-model';
import { createEncoder } from '@shared/encoder/create-encoder';
import type { Answer, Question } from './messages';

/**
 * Holds the sentence model beside the page, so that reading a line never holds up typing. It fetches from its own origin alone; its
 * script is served under a content policy of its own, the only one that lets WebAssembly run (main/protocol.ts).
 */
let score: ScoreSentence | null = null;

const answer = (message: Answer): void => postMessage(message);

async function fetchBytes(address: string): Promise<Uint8Array | null> {
  const response = await fetch(address).catch(() => null);
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

async function open(addresses: { readonly encoder: string; readonly heads: string }): Promise<Answer> {
  const [pack, headBytes] = await Promise.all([fetchBytes(addresses.encoder), fetchBytes(addresses.heads)]);
  if (!pack || !headBytes) return { type: 'refused', reason: 'missing' };
  const encoder = createEncoder(pack);
  if (!encoder.ok) return { type: 'refused', reason: encoder.error.code };
  const heads = parseHeads(headBytes, encoder.value.version);
  if (!heads.ok) return { type: 'refused', reason: heads.error.code };
  score = createScoreSentence(encoder.value, heads.value);
  score('I was unfair to you.'); // the first line of all takes longer; it is none of the person's
  return { type: 'ready', version: heads.value.version, isPlain: encoder.value.kind === 'js' };
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.type === 'open') void open(data).then(answer);
  else if (score) answer({ type: 'scored', id: data.id, scores: data.texts.map(score) });
});
