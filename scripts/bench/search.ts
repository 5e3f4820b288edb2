import { createTalkSearch } from '../../shared/session/talk-search';
import type { TalkWords } from '../../shared/session/talk-words';
import { quantiles } from './quantiles.mjs';
import { idOf } from './storage';
import { textOf } from './texts.mjs';

const TALKS = 5_000;
const TURNS = 10;
const WORDS_A_LINE = 18;
/** In nearly every talk, in many, in few, in none; of one letter, and of several words. */
const QUERIES = ['the', 'winter', 'i', 'birth', 'zyxomma', 'you know', 'last winter that'];
const ROUNDS = 7;

/** Talks of ten turns, 360 words each, cut at different places of the training corpus. */
function someTalks(): TalkWords[] {
  return Array.from({ length: TALKS }, (_, n) => {
    const words = textOf(2 * TURNS * WORDS_A_LINE, n).split(' ');
    const line = (at: number) => words.slice(at * WORDS_A_LINE, (at + 1) * WORDS_A_LINE).join(' ');
    const lines = Array.from({ length: 2 * TURNS }, (__, at) => ({
      who: at % 2 === 0 ? ('me' as const) : ('them' as const),
      turn: Math.floor(at / 2) + 1,
      text: line(at),
    }));
    return { id: idOf(n), lines };
  });
}

/** The search over five thousand talks: taking them in, and each question, of its rounds the least. */
export function benchSearch() {
  const talks = someTalks();
  const search = createTalkSearch();
  const started = performance.now();
  search.put(talks);
  const putMs = Math.round(performance.now() - started);
  const times = QUERIES.map((query) => {
    let found = 0;
    const rounds = Array.from({ length: ROUNDS }, () => {
      const from = performance.now();
      found = search.find(query).length;
      return performance.now() - from;
    });
    return { query, talks: found, ms: Math.round(10 * Math.min(...rounds)) / 10 };
  });
  const characters = talks.reduce((sum, { lines }) => sum + lines.reduce((all, { text }) => all + text.length, 0), 0);
  return { unit: 'ms', talks: TALKS, characters, putMs, find: quantiles(times.map(({ ms }) => ms)), queries: times };
}
