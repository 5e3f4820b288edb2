import { CHOICE, CLOSE, END, FIRST_SYMBOL, GAP, JOIN, MOST_REPEATS, OPEN, OPTION, PLUS } from './program/program';
import type { LoadedProgram } from './program/load-program';
import { NO_WORD, type TextPlaces } from './text-places';

/** One way in which a pattern stands in a text, in token indices, both ends included. */
export interface Hit {
  readonly entry: number;
  /** All words matched. */
  readonly first: number;
  readonly last: number;
  /** The part to highlight. */
  readonly from: number;
  readonly to: number;
  /** Words that gaps jumped over; a negation among them turns the hit round: the caller decides what it makes of it. */
  readonly skipped: readonly number[];
}

const NONE_SKIPPED: readonly number[] = [];

/**
 * Follows one pattern from one place in a text, in all the ways in which it can stand there. It knows three things about where it
 * is: `pc`, the instruction; `at`, the next token; and whether the next word must stand exactly there, or marks may come first.
 */
export class Walk {
  readonly hits: Hit[] = [];
  /** The way so far: first and last token of each word matched; which of the words opens the marked part, and which closes it. */
  private readonly firsts: number[] = [];
  private readonly lasts: number[] = [];
  private opensAt = 0;
  private closesAt = -1;
  private gapsUsed = 0;
  private entry = 0;
  /** Places already tried behind a second gap of the pattern that is followed. */
  private readonly seen = new Set<number>();

  constructor(
    private readonly program: LoadedProgram,
    private readonly text: TextPlaces,
  ) {}

  /** Tries the pattern of an entry with the token at `first` as its first word. */
  tryAt(entry: number, first: number): void {
    if (this.seen.size > 0) this.seen.clear();
    this.entry = entry;
    this.go(this.program.patterns.open(entry), first, 0, true);
  }

  /** Goes on from an instruction; `depth` is how many words are matched so far. */
  private go(from: number, at: number, depth: number, exactly: boolean): void {
    const { code, nextWay } = this.program.patterns.instructions;
    let pc = from;
    for (;;) {
      const instruction = code[pc] ?? END;
      if (instruction >= FIRST_SYMBOL) return this.matchWord(pc, at, depth, exactly);
      switch (instruction) {
        case END:
          return this.emit(depth);
        case CHOICE:
          for (let way = pc; code[way] !== JOIN; way = nextWay[way] ?? 0) {
            if (this.mayFollow(way + 1, at, exactly)) this.go(way + 1, at, depth, exactly);
          }
          return;
        case OPTION:
          // A way of a choice ends here: all ways meet again at its end.
          while (code[pc] !== JOIN) pc = nextWay[pc] ?? 0;
          break;
        case PLUS:
          return this.matchWord(pc, at, depth, exactly);
        case GAP:
          return this.leap(pc, at, depth);
        case OPEN: {
          const before = this.opensAt;
          this.opensAt = depth;
          this.go(pc + 1, at, depth, exactly);
          this.opensAt = before;
          return;
        }
        case CLOSE: {
          const before = this.closesAt;
          this.closesAt = depth - 1;
          this.go(pc + 1, at, depth, exactly);
          this.closesAt = before;
          return;
        }
      }
      pc += 1;
    }
  }

  /** Whether it is worth going on from an instruction, as most ways fail at their first word: asked before a call is spent on one. */
  private mayFollow(pc: number, at: number, exactly: boolean): boolean {
    const { words, others, hard, count } = this.text;
    const { classes, patterns } = this.program;
    const symbol = (patterns.instructions.code[pc] ?? END) - FIRST_SYMBOL;
    if (symbol < 0) return true;
    const place = exactly ? at : (hard[at] ?? count);
    const word = words[place] ?? NO_WORD;
    if (word !== NO_WORD && classes.has(symbol, word)) return true;
    return others[place] !== undefined || (!exactly && classes.hasMarks(symbol));
  }

  /** Looks for one word of the pattern, in all the ways in which the token can be read. */
  private matchWord(pc: number, at: number, depth: number, exactly: boolean): void {
    const { classes } = this.program;
    const code = this.program.patterns.instructions.code;
    const { hard, count } = this.text;
    const symbol = (code[code[pc] === PLUS ? pc + 1 : pc] ?? 0) - FIRST_SYMBOL;
    let place = exactly || classes.hasMarks(symbol) ? at : (hard[at] ?? count);
    for (; place < count; place += 1) {
      this.matchToken(pc, symbol, place, depth);
      if (exactly || hard[place] === place) return;
    }
  }

  private matchToken(pc: number, symbol: number, place: number, depth: number): void {
    const { classes } = this.program;
    const word = this.text.words[place] ?? NO_WORD;
    if (word !== NO_WORD && classes.has(symbol, word)) this.take(pc, symbol, place, place, depth);
    const others = this.text.others[place];
    if (!others) return;
    for (const other of others) {
      if (other.word !== NO_WORD && classes.has(symbol, other.word)) this.take(pc, symbol, place, other.last, depth);
    }
  }

  /** Takes a word, and where it may be repeated as many more as there are, each time going on from there. */
  private take(pc: number, symbol: number, first: number, firstEnd: number, depth: number): void {
    this.firsts[depth] = first;
    const { words, hard } = this.text;
    if (this.program.patterns.instructions.code[pc] !== PLUS) {
      this.lasts[depth] = firstEnd;
      this.go(pc + 1, firstEnd + 1, depth + 1, false);
      return;
    }
    let last = firstEnd;
    for (let times = 0; times < MOST_REPEATS; times += 1) {
      this.firsts[depth] = first;
      this.lasts[depth] = last;
      this.go(pc + 2, last + 1, depth + 1, false);
      const next = hard[last + 1] ?? this.text.count;
      const word = words[next] ?? NO_WORD;
      if (word === NO_WORD || !this.program.classes.has(symbol, word)) return;
      last = next;
    }
  }

  /** Tries every place a gap can reach. Words are counted as typed: the "am" of "I'm" costs nothing. */
  private leap(pc: number, at: number, depth: number): void {
    const code = this.program.patterns.instructions.code;
    const { hard, stops, typed, count } = this.text;
    const fewest = code[pc + 1] ?? 0;
    const most = code[pc + 2] ?? 0;
    this.gapsUsed += 1;
    let passed = 0;
    for (let place = hard[at] ?? count; place < count; place = hard[place + 1] ?? count) {
      if (passed >= fewest && this.mayFollow(pc + 3, place, true)) this.land(pc, place, depth);
      if (stops[place] === 1) break;
      if (typed[place] !== (typed[place - 1] ?? 0)) passed += 1;
      if (passed > most) break;
    }
    this.gapsUsed -= 1;
  }

  private land(pc: number, place: number, depth: number): void {
    // After a second gap the same place can be reached in many ways; once is enough.
    if (this.gapsUsed > 1) {
      const key = pc * this.text.count + place;
      if (this.seen.has(key)) return;
      this.seen.add(key);
    }
    this.go(pc + 3, place, depth, true);
  }

  private emit(depth: number): void {
    const first = this.firsts[0] ?? 0;
    const last = this.lasts[depth - 1] ?? first;
    if (this.program.patterns.closes[this.entry] !== 0 && !this.isClosed(last)) return;
    const from = this.firsts[this.opensAt] ?? first;
    const to = this.closesAt < 0 ? last : (this.lasts[this.closesAt] ?? last);
    this.hits.push({ entry: this.entry, first, last, from, to, skipped: this.skippedUpTo(depth) });
  }

  private skippedUpTo(depth: number): readonly number[] {
    if (this.gapsUsed === 0) return NONE_SKIPPED;
    const skipped: number[] = [];
    for (let word = 1; word < depth; word += 1) {
      const from = (this.lasts[word - 1] ?? 0) + 1;
      const to = this.firsts[word] ?? 0;
      for (let at = from; at < to; at += 1) if (this.text.tokens[at]?.kind === 'word') skipped.push(at);
    }
    return skipped;
  }

  private isClosed(last: number): boolean {
    const token = this.text.tokens[last];
    return token !== undefined && (token.closes || token.barrier);
  }
}
