import type { EntryTable } from './entry-table';
import { numberAt } from './numbers';
import { CHOICE, FIRST_SYMBOL, GAP, JOIN, OPTION, OWN_CLASS } from './program';

/**
 * The instructions of all patterns. Of thousands of patterns a talk meets a few hundred, so the code of one is read when it is first
 * tried: loading all of them takes no time at all.
 */
export class Code {
  /** As kept, but with every class by its number. Only that of patterns that were opened is there. */
  readonly instructions: Uint16Array;
  /** By place of a CHOICE or OPTION: where the next way stands, or the end of the choice. */
  readonly nextWay: Int32Array;
  private readonly isRead: Uint8Array;

  constructor(
    private readonly kept: string,
    private readonly entries: EntryTable,
  ) {
    this.instructions = new Uint16Array(kept.length);
    this.nextWay = new Int32Array(kept.length);
    this.isRead = new Uint8Array(entries.count);
  }

  /** Where the code of an entry begins; from now on it can be followed. */
  open(entry: number): number {
    if (this.isRead[entry] === 0) this.read(entry);
    return this.entries.begins[entry] ?? 0;
  }

  private read(entry: number): void {
    const { kept, instructions, nextWay } = this;
    const { begins, ownFrom } = this.entries;
    const end = begins[entry + 1] ?? 0;
    const openWays: number[] = [];
    let own = ownFrom[entry] ?? 0;
    for (let at = begins[entry] ?? 0; at < end; at += 1) {
      const instruction = numberAt(kept, at);
      instructions[at] = instruction;
      if (instruction === OWN_CLASS) {
        instructions[at] = FIRST_SYMBOL + own;
        own += 1;
      } else if (instruction === GAP) {
        instructions[at + 1] = numberAt(kept, at + 1);
        instructions[at + 2] = numberAt(kept, at + 2);
        at += 2;
      } else if (instruction === CHOICE) openWays.push(at);
      else if (instruction === OPTION || instruction === JOIN) {
        nextWay[openWays.pop() ?? 0] = at;
        if (instruction === OPTION) openWays.push(at);
      }
    }
    this.isRead[entry] = 1;
  }
}
