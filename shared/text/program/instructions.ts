import { doubled } from './doubled';
import { CHOICE, JOIN, OPTION } from './program';

/** Instructions that there is room for at first. */
const ROOM = 16_384;

/** The instructions of the patterns that were read, one after the other; each pattern ends with END. */
export class Instructions {
  code = new Int32Array(ROOM);
  /** By place of a CHOICE or OPTION: where the next way stands, or the end of the choice. */
  nextWay = new Int32Array(ROOM);
  /** How many there are. */
  length = 0;

  put(instruction: number): void {
    if (this.length === this.code.length) {
      this.code = doubled(this.code);
      this.nextWay = doubled(this.nextWay);
    }
    this.code[this.length] = instruction;
    this.length += 1;
  }

  /** Begins a way of a choice. @param before - where the way before it stands; null for the first. @returns where this one stands. */
  putWay(before: number | null): number {
    const here = this.length;
    this.put(before === null ? CHOICE : OPTION);
    if (before !== null) this.nextWay[before] = here;
    return here;
  }

  /** Ends a choice. */
  putJoin(before: number): void {
    this.nextWay[before] = this.length;
    this.put(JOIN);
  }
}
