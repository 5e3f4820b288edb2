import type { LoadedProgram } from './program/load-program';
import { CANDIDATE_SIZE, type Part } from './program/anchor-index';
import { NO_SYMBOL } from './program/pattern-table';
import { NO_WORD, type TextPlaces } from './text-places';
import { Walk, type Hit } from './walk';

const UNASKED = 0;
const NOT_MET = 1;
const MET = 2;

/**
 * Finds the patterns of a program in one text. Most of the thousands of patterns are never looked at: a pattern is tried only where
 * its rarest word stands, if its second rarest is near, and only from the few places before where a match can begin.
 */
export class Search {
  private readonly walk: Walk;
  private part: Part = 'first';
  private among: Uint8Array | null = null;
  /** Places where some match can begin, rising; and by place, how many of them stand up to it. */
  private readonly starts: number[] = [];
  private readonly startsUpTo: Int32Array;
  /** By word: 1 for those that the text holds. By class of several: whether it holds one of it; UNASKED until somebody asks. */
  private readonly present: Uint8Array;
  private readonly met: Uint8Array;
  /** By entry: the last place from which it was tried. Places are tried in order, none of them twice. */
  private readonly tried: Int32Array;

  constructor(
    private readonly program: LoadedProgram,
    private readonly text: TextPlaces,
  ) {
    this.walk = new Walk(program, text);
    this.tried = new Int32Array(program.patterns.count).fill(-1);
    this.startsUpTo = new Int32Array(text.count);
    this.present = new Uint8Array(program.classes.wordCount);
    this.met = new Uint8Array(program.classes.size);
    for (let at = 0; at < text.count; at += 1) {
      this.notePresent(at);
      if (this.canBegin(at)) this.starts.push(at);
      this.startsUpTo[at] = this.starts.length;
    }
  }

  /** @returns all hits of the first part, by their first word, then by entry. Asked once. */
  findFirst(): readonly Hit[] {
    return this.find('first', null);
  }

  /** @param among - by entry: 1 for those that are looked for. @returns as `findFirst`. Asked once. */
  findSecond(among: Uint8Array): readonly Hit[] {
    return this.find('second', among);
  }

  private find(part: Part, among: Uint8Array | null): readonly Hit[] {
    this.part = part;
    this.among = among;
    const before = this.walk.hits.length;
    const { words, others, count } = this.text;
    for (let at = 0; at < count; at += 1) {
      this.tryAnchorsOf(words[at] ?? NO_WORD, at);
      const more = others[at];
      if (more) for (const { word } of more) this.tryAnchorsOf(word, at);
    }
    return this.walk.hits.slice(before).sort((a, b) => a.first - b.first || a.entry - b.entry);
  }

  private notePresent(at: number): void {
    const word = this.text.words[at] ?? NO_WORD;
    if (word !== NO_WORD) this.present[word] = 1;
    const others = this.text.others[at];
    if (others) for (const other of others) if (other.word !== NO_WORD) this.present[other.word] = 1;
  }

  /** Whether the text holds one of a class at all: most companions fail here, before anybody looks around. */
  private isPresent(symbol: number): boolean {
    const index = symbol - this.present.length;
    const known = this.met[index] ?? UNASKED;
    if (known !== UNASKED) return known === MET;
    const meets = this.program.classes.meets(symbol, this.present);
    if (index >= 0) this.met[index] = meets ? MET : NOT_MET;
    return meets;
  }

  private canBegin(at: number): boolean {
    const { starters } = this.program;
    const word = this.text.words[at] ?? NO_WORD;
    if (word !== NO_WORD && starters.has(word)) return true;
    return this.text.others[at]?.some((other) => other.word !== NO_WORD && starters.has(other.word)) ?? false;
  }

  /** Tries every pattern whose rarest word this is, if its companion is near. */
  private tryAnchorsOf(word: number, at: number): void {
    if (word === NO_WORD) return;
    const { among } = this;
    const candidates = this.program.anchors.candidatesOf(word, this.part, this.program.patterns);
    for (let index = 0; index < candidates.length; index += CANDIDATE_SIZE) {
      const entry = candidates[index] ?? 0;
      if (among !== null && among[entry] !== 1) continue;
      const companion = candidates[index + 1] ?? NO_SYMBOL;
      const isNear =
        companion === NO_SYMBOL ||
        (this.isPresent(companion) && this.isNear(companion, candidates[index + 2] ?? 0, at));
      if (isNear) this.tryBefore(entry, at);
    }
  }

  /** Whether one of a class stands so many words ahead at most, or, below zero, before. */
  private isNear(symbol: number, distance: number, anchor: number): boolean {
    const { typed, hard, count } = this.text;
    const furthest = (typed[anchor] ?? 0) + distance;
    if (distance < 0) {
      for (let at = anchor - 1; at >= 0 && (typed[at] ?? 0) >= furthest; at -= 1) if (this.is(symbol, at)) return true;
      return false;
    }
    for (let at = hard[anchor + 1] ?? count; at < count && (typed[at] ?? 0) <= furthest; at = hard[at + 1] ?? count) {
      if (this.is(symbol, at)) return true;
    }
    return false;
  }

  /** Whether a token can be read as one of a class. */
  private is(symbol: number, at: number): boolean {
    const { classes } = this.program;
    const word = this.text.words[at] ?? NO_WORD;
    if (word !== NO_WORD && classes.has(symbol, word)) return true;
    const others = this.text.others[at];
    if (others === undefined) return false;
    return others.some((other) => other.word !== NO_WORD && classes.has(symbol, other.word));
  }

  /** Tries one pattern from every place before its anchor where a match can begin. */
  private tryBefore(entry: number, anchor: number): void {
    const { fewest, most, opens, first } = this.program.patterns;
    const nearest = anchor - (fewest[entry] ?? 0);
    const tried = this.tried[entry] ?? -1;
    if (nearest <= tried) return;
    this.tried[entry] = nearest;
    const { typed, tokens } = this.text;
    const furthest = (typed[anchor] ?? 0) - (most[entry] ?? 0);
    const symbol = first[entry] ?? NO_SYMBOL;
    for (let index = (this.startsUpTo[nearest] ?? 0) - 1; index >= 0; index -= 1) {
      const start = this.starts[index] ?? 0;
      if (start <= tried || (typed[start] ?? 0) < furthest) return;
      if (opens[entry] !== 0 && tokens[start]?.opens !== true) continue;
      if (symbol === NO_SYMBOL || this.is(symbol, start)) this.walk.tryAt(entry, start);
    }
  }
}
