import type { ResolvedPattern, Step } from '../pattern/pattern';
import { chooseAnchors, firstWords, type Anchors, type Frequency } from './anchor';
import { entryNumbers, NO_SYMBOL, type EntryHead } from './entry-table';
import { toDistances, writeNumbers } from './numbers';
import { numberSymbols, type Symbols } from './number-symbols';
import {
  CHOICE,
  CLOSE,
  END,
  FIRST_SYMBOL,
  GAP,
  JOIN,
  OPEN,
  OPTION,
  OWN_CLASS,
  PLUS,
  type MatchProgram,
} from './program';

/** One pattern to look for, and whether its short words deserve mending of typos (safety rules). */
export interface ProgramEntry {
  readonly pattern: ResolvedPattern;
  readonly mendsShortWords?: boolean;
}

interface Draft extends ResolvedPattern, Anchors {}

const isEdge = (step: Step | undefined): boolean => step?.kind === 'edge';

function draft({ steps, ...flags }: ResolvedPattern, frequency: Frequency): Draft {
  // A part marked from the first word or to the last needs no edge there: that is the default.
  const own = steps.slice(isEdge(steps[0]) ? 1 : 0, isEdge(steps.at(-1)) ? -1 : undefined);
  const anchors = chooseAnchors(own, frequency);
  if (!anchors) throw new Error('a pattern in which nothing has to be there');
  return { ...flags, ...anchors, steps: own };
}

/** Writes one pattern after the other. */
class ProgramWriter {
  readonly entries: number[] = [];
  readonly code: number[] = [];
  private ownClasses = 0;
  private ownFrom: number;

  constructor(private readonly symbols: Symbols) {
    this.ownFrom = symbols.words.length + symbols.shared;
  }

  write({ steps, opens, closes, anchor, companion }: Draft): void {
    const begins = this.code.length;
    this.ownClasses = 0;
    for (const step of steps) this.writeStep(step);
    this.code.push(END);
    const head: EntryHead = {
      length: this.code.length - begins,
      ownClasses: this.ownClasses,
      opens,
      closes,
      anchor: this.symbols.symbolOf(anchor.words),
      fewest: anchor.fewest,
      most: anchor.most,
      companion: companion ? this.symbols.symbolOf(companion.words) : NO_SYMBOL,
      within: companion?.within ?? 0,
      isAhead: companion?.isAhead ?? false,
    };
    this.entries.push(...entryNumbers(head, this.ownFrom));
    this.ownFrom += this.ownClasses;
  }

  private writeStep(step: Step): void {
    if (step.kind === 'edge') this.code.push(step.side === 'open' ? OPEN : CLOSE);
    else if (step.kind === 'gap') this.code.push(GAP, step.min, step.max);
    else if (step.kind === 'any') {
      if (step.plus) this.code.push(PLUS);
      this.writeSymbol(this.symbols.symbolOf(step.words));
    } else {
      step.options.forEach((option, index) => {
        this.code.push(index === 0 ? CHOICE : OPTION);
        for (const inner of option) this.writeStep(inner);
      });
      this.code.push(JOIN);
    }
  }

  private writeSymbol(symbol: number): void {
    const isOwn = symbol >= this.symbols.words.length + this.symbols.shared;
    if (isOwn) this.ownClasses += 1;
    this.code.push(isOwn ? OWN_CLASS : FIRST_SYMBOL + symbol);
  }
}

function* wordsIn(steps: readonly Step[]): Generator<string> {
  for (const step of steps) {
    if (step.kind === 'any') yield* step.words;
    else if (step.kind === 'choice') for (const option of step.options) yield* wordsIn(option);
  }
}

/**
 * Writes patterns as a program: once, when rules are compiled, so that loading them is reading numbers.
 * @param entries - the entry's place in the list is the number its hits carry.
 * @param frequency - tells which words of a pattern are rare; a wrong guess costs time and changes no hit.
 */
export function compileProgram(entries: readonly ProgramEntry[], frequency: Frequency = () => 0.001): MatchProgram {
  const drafts = entries.map(({ pattern }) => draft(pattern, frequency));
  const inside = drafts
    .flatMap(({ anchor, companion }) => [anchor, companion])
    .filter((words) => words?.isInside === true);
  const symbols = numberSymbols(
    drafts,
    inside.map((each) => each?.words ?? []),
  );
  const writer = new ProgramWriter(symbols);
  for (const each of drafts) writer.write(each);
  const writeSet = (words: Iterable<string>): string =>
    writeNumbers(toDistances([...new Set(words)].map(symbols.wordOf).sort((a, b) => a - b)));
  const mended = entries.filter(({ mendsShortWords }) => mendsShortWords);
  return {
    words: symbols.words.join(' '),
    classes: writeNumbers(symbols.classes.flatMap((members) => [members.length, ...toDistances(members)])),
    shared: symbols.shared,
    entries: writeNumbers(writer.entries),
    code: writeNumbers(writer.code),
    starters: writeSet(drafts.flatMap(({ steps }) => [...firstWords(steps)])),
    short: writeSet(mended.flatMap(({ pattern }) => [...wordsIn(pattern.steps)])),
  };
}
