type Numbers = Float64Array | Float32Array;

/** Copies rows of one width into rows of another, no narrower; what those have more stays as it is. */
export function copyRows(from: Numbers, fromWidth: number, into: Numbers, intoWidth: number): void {
  for (let row = 0, count = from.length / fromWidth; row < count; row += 1) {
    for (let each = 0; each < fromWidth; each += 1) into[row * intoWidth + each] = from[row * fromWidth + each] ?? 0;
  }
}

/** Adds rows of one width to rows of another, no wider; what the first have more is left out, rows and columns. */
export function addRows(from: Numbers, fromWidth: number, into: Numbers, intoWidth: number): void {
  for (let row = 0, count = into.length / intoWidth; row < count; row += 1) {
    for (let each = 0; each < intoWidth; each += 1) {
      const at = row * intoWidth + each;
      into[at] = (into[at] ?? 0) + (from[row * fromWidth + each] ?? 0);
    }
  }
}
