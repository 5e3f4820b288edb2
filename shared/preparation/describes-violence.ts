import { normalise } from './plain-words';
import cues from './violence-cues.json' with { type: 'json' };

const plain = (list: readonly string[]): string[] => list.map(normalise);
const DID = plain(cues.did);
const WHOLE = plain(cues.whole);
const NEGATIONS = new Set(['never', 'not', "didn't", "wasn't", "isn't", "hasn't", "doesn't", "don't", "weren't", 'no']);

/** How many words before a deed may take it back ("she has never once hit me"). */
const REACH = 3;

function isTakenBack(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - REACH), at).some((word) => NEGATIONS.has(word));
}

/** A deed done to the writer: "hit me", "has beaten me", not "hit the wall" and not "it hit me that". */
function isDeed(words: readonly string[], at: number, deed: readonly string[]): boolean {
  if (!deed.every((word, index) => words[at + index] === word)) return false;
  const endsWithMe = deed.at(-1) === 'me' || deed.includes('my') || deed.at(-1) === 'knife';
  const next = words[at + deed.length];
  const after = words[at + deed.length + 1];
  const onMe = endsWithMe || (next === 'me' && after !== 'that' && after !== 'how' && after !== 'when');
  return onMe && words[at - 1] !== 'it' && words[at - 1] !== 'this' && words[at - 1] !== 'that';
}

/**
 * Whether an answer in Prepare seems to tell that the other one was violent. Only a question follows from it ("did they hurt or frighten
 * you?"), so it would rather ask once too often; a denial does not count.
 */
export function describesViolence(text: string): boolean {
  const spoken = normalise(text);
  const words = spoken.split(' ');
  const starts = [...words.keys()];
  const deed = DID.map((one) => one.split(' ')).some((one) =>
    starts.some((at) => isDeed(words, at, one) && !isTakenBack(words, at)),
  );
  if (deed) return true;
  return WHOLE.map((one) => one.split(' ')).some((one) =>
    starts.some((at) => one.every((word, index) => words[at + index] === word) && !isTakenBack(words, at)),
  );
}
