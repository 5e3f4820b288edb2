import { parseTextLine } from '../json-line';
import { BadInput } from '../scenario/bad-input';

/**
 * The lines of a file: plain text, or for a file whose name ends in `.jsonl` the `text` of each object.
 * @throws BadInput naming the line that is no such object.
 */
export function linesOf(file: string, words: string): string[] {
  const lines = words.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (!file.endsWith('.jsonl')) return lines;
  return lines.map((line, index) => {
    const read = parseTextLine(line);
    if (!read.ok) throw new BadInput(`${file}: line ${index + 1}: ${read.error}`);
    return read.value.text;
  });
}
