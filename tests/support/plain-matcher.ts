import type { ResolvedPattern, Step } from '@shared/text/pattern/pattern';
import { MOST_REPEATS } from '@shared/text/program/program';
import { isSoft, type Token } from '@shared/text/token';

/** Where a pattern stands: its first and last token. */
export type Place = `${number}-${number}`;

interface Here {
  readonly at: number;
  readonly exactly: boolean;
  readonly last: number;
}

const isWord = (token: Token | undefined, words: readonly string[]): boolean =>
  token !== undefined && words.includes(token.norm);

/** The places at which one word can be taken next, and where it ends. */
function* takeWord(tokens: readonly Token[], words: readonly string[], { at, exactly }: Here): Generator<Here> {
  for (let place = at; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (!token) return;
    if (isWord(token, words)) yield { at: place + 1, exactly: false, last: place };
    for (const { norm, size } of token.others) {
      if (words.includes(norm)) yield { at: place + size, exactly: false, last: place + size - 1 };
    }
    if (exactly || !isSoft(token)) return;
  }
}

function* takeRepeated(tokens: readonly Token[], words: readonly string[], here: Here): Generator<Here> {
  for (const first of takeWord(tokens, words, here)) {
    let { last } = first;
    for (let times = 0; times < MOST_REPEATS; times += 1) {
      yield { at: last + 1, exactly: false, last };
      let next = last + 1;
      for (let token = tokens[next]; token && isSoft(token); token = tokens[next]) next += 1;
      if (!isWord(tokens[next], words)) break;
      last = next;
    }
  }
}

function* takeGap(tokens: readonly Token[], min: number, max: number, here: Here): Generator<Here> {
  let passed = 0;
  for (let place = here.at; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (!token) return;
    if (isSoft(token)) continue;
    if (passed >= min) yield { at: place, exactly: true, last: here.last };
    if (token.barrier || ['but', 'because'].includes(token.norm)) return;
    if (tokens[place - 1]?.start !== token.start) passed += 1;
    if (passed > max) return;
  }
}

function* take(tokens: readonly Token[], steps: readonly Step[], here: Here): Generator<Here> {
  const [step, ...rest] = steps;
  if (!step) {
    yield here;
    return;
  }
  if (step.kind === 'choice') {
    for (const option of step.options) yield* take(tokens, [...option, ...rest], here);
    return;
  }
  const ways =
    step.kind === 'edge'
      ? [here]
      : step.kind === 'gap'
        ? takeGap(tokens, step.min, step.max, here)
        : step.plus
          ? takeRepeated(tokens, step.words, here)
          : takeWord(tokens, step.words, here);
  for (const way of ways) yield* take(tokens, rest, way);
}

/**
 * Finds a pattern as its definition reads, from every token, with no index and no short cut: what the matcher is held to. Slow.
 */
export function findPlainly({ steps, opens, closes }: ResolvedPattern, tokens: readonly Token[]): Set<Place> {
  const places = new Set<Place>();
  for (const [first, token] of tokens.entries()) {
    if (opens && !token.opens) continue;
    for (const { last } of take(tokens, steps, { at: first, exactly: true, last: first })) {
      const end = tokens[last];
      if (!closes || end?.closes || end?.barrier) places.add(`${first}-${last}`);
    }
  }
  return places;
}
