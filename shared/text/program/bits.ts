/** Writes whole numbers bit after bit, the highest bit of each first. */
export class BitWriter {
  private readonly bytes: number[] = [];
  /** Bits written so far. */
  length = 0;

  /** @param width - how many bits, 0 to 24; the value must fit. */
  write(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit -= 1) {
      if (this.length % 8 === 0) this.bytes.push(0);
      if ((value >> bit) & 1)
        this.bytes[this.length >> 3] = (this.bytes[this.length >> 3] ?? 0) | (128 >> (this.length & 7));
      this.length += 1;
    }
  }

  /** All that was written; the bits left over in the last byte are 0. */
  toBytes(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** Reads what a BitWriter wrote. Behind the end there are zeros. */
export class BitReader {
  /** The place of the next bit; set it to read from elsewhere. */
  at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** The next so many bits, 0 to 24, as a number. */
  read(width: number): number {
    const value = this.peek(width);
    this.at += width;
    return value;
  }

  /** As read, but stays where it is. */
  peek(width: number): number {
    const { bytes, at } = this;
    const first = at >> 3;
    const word =
      ((bytes[first] ?? 0) << 24) |
      ((bytes[first + 1] ?? 0) << 16) |
      ((bytes[first + 2] ?? 0) << 8) |
      (bytes[first + 3] ?? 0);
    // Shifted twice, as a shift by 32 would be one by 0.
    return ((word << (at & 7)) >>> 1) >>> (31 - width);
  }
}
