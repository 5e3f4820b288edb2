/** Characters below are control characters, the space and two marks that JSON or a reader might trip over. */
const ZERO = 0x23;
/** From here on come surrogates, which are half characters. */
const MOST = 0xd7ff - ZERO;

/**
 * Writes whole numbers from 0 to 55,260 as text, one character each: small ones take one byte of a UTF-8 file, the largest three.
 * @throws RangeError for any other number: then there are more words and classes than the form can hold.
 */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number > MOST) throw new RangeError(`cannot write ${number}`);
    text += String.fromCharCode(number + ZERO);
  }
  return text;
}

/** The number that stands at a place of a text made by writeNumbers. */
export const numberAt = (text: string, place: number): number => text.charCodeAt(place) - ZERO;

/** Numbers as distances from one to the next: small where the numbers are many. They must rise. */
export function toDistances(rising: readonly number[]): number[] {
  return rising.map((number, index) => (index === 0 ? number : number - (rising[index - 1] ?? 0) - 1));
}

/** Reads rising numbers that were written as distances: all of a text. */
export function readRising(text: string): Uint16Array {
  const numbers = new Uint16Array(text.length);
  let last = -1;
  for (let index = 0; index < text.length; index += 1) {
    last += 1 + numberAt(text, index);
    numbers[index] = last;
  }
  return numbers;
}
