import { isSoft, type Token } from './token';
import type { Vocabulary } from './vocabulary';

/** Stands for a word that no pattern knows. */
export const NO_WORD = -1;

/** Another way to read a token: the number of the word, and the last token it stands for. */
export interface PlaceReading {
  readonly word: number;
  readonly last: number;
}

/** Words that no gap may jump over: what follows them is another thought. */
const BARRIER_WORDS: ReadonlySet<string> = new Set(['but', 'because']);

/** The tokens of one text as numbers in flat arrays, by place: what patterns are tried on. Lives for one call. */
export class TextPlaces {
  readonly count: number;
  /** The number of the word, or NO_WORD. */
  readonly words: Int32Array;
  /** Only for the few tokens that can be read in several ways. */
  readonly others: (readonly PlaceReading[] | undefined)[];
  /** The first place from here on that cannot be passed over. */
  readonly hard: Int32Array;
  /** How many words, as typed, and barriers stand up to here: the parts of "I'm" are one. */
  readonly typed: Int32Array;
  /** 1 where no gap may jump over it. */
  readonly stops: Uint8Array;

  constructor(
    readonly tokens: readonly Token[],
    vocabulary: Vocabulary,
  ) {
    const count = tokens.length;
    this.count = count;
    this.words = new Int32Array(count);
    this.others = Array.from<readonly PlaceReading[] | undefined>({ length: count });
    this.hard = new Int32Array(count + 1).fill(count);
    this.typed = new Int32Array(count);
    this.stops = new Uint8Array(count);
    let typed = 0;
    let lastStart = -1;
    for (const [at, token] of tokens.entries()) {
      this.words[at] = vocabulary.numberOf(token.norm);
      if (token.others.length > 0)
        this.others[at] = token.others.map(({ norm, size }) => ({
          word: vocabulary.numberOf(norm),
          last: at + size - 1,
        }));
      if (!isSoft(token) && token.start !== lastStart) typed += 1;
      lastStart = token.start;
      this.typed[at] = typed;
      if (token.barrier || BARRIER_WORDS.has(token.norm)) this.stops[at] = 1;
    }
    for (let at = count - 1; at >= 0; at -= 1) {
      const token = tokens[at];
      this.hard[at] = token && isSoft(token) ? (this.hard[at + 1] ?? count) : at;
    }
  }
}
