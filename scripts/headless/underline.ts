/** Writes a text for a terminal with marks under some of its parts, wrapped to a width in columns. */

/** A part to mark; its label stands at its first column. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

interface Cell {
  readonly at: number;
  readonly shown: string;
  readonly width: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u{1F1E6}-\u{1F1FF}]|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6])/u;
const CONTROL = /^[\p{C}\u2028\u2029]/u;

/** How many columns a character takes: none for a bare combining mark, two for most emoji and East Asian letters. */
export function columnsOf(grapheme: string): number {
  if (/^\p{M}+$/u.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** Control characters would move the cursor or do worse; they are shown as a dot. */
function cellsOf(line: string, offset: number): Cell[] {
  return [...segmenter.segment(line)].map(({ segment, index }) => {
    const shown = CONTROL.test(segment) ? '·' : segment;
    return { at: offset + index, shown, width: columnsOf(shown) };
  });
}

/** Cuts a line into rows, after a space where there is one. */
function wrap(cells: readonly Cell[], columns: number): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let width = 0;
  for (const cell of cells) {
    if (width + cell.width > columns && row.length > 0) {
      const space = row.findLastIndex(({ shown }) => shown === ' ');
      const rest = space > 0 ? row.splice(space + 1) : [];
      rows.push(row);
      row = rest;
      width = rest.reduce((sum, { width: own }) => sum + own, 0);
    }
    row.push(cell);
    width += cell.width;
  }
  return [...rows, row];
}

function marksUnder(row: readonly Cell[], marks: readonly Mark[]): string {
  let line = '';
  let spare = 0;
  for (const { at, width } of row) {
    const mark = marks.find(({ start, end }) => start <= at && at < end);
    const label = mark && mark.start === at ? mark.label : '';
    const sign = mark ? '~' : ' ';
    // A label longer than its character eats the marks that follow.
    const eaten = label === '' ? Math.min(spare, width) : 0;
    spare = label === '' ? spare - eaten : Math.max(0, label.length - width);
    line += label + sign.repeat(Math.max(0, width - label.length - eaten));
  }
  return line.trimEnd();
}

/** The text with its marks, row by row, each row behind `indent`. Rows without a mark have no second line. */
export function underline(text: string, marks: readonly Mark[], columns: number, indent: string): string[] {
  const lines: string[] = [];
  const room = Math.max(20, columns - indent.length);
  let offset = 0;
  for (const line of text.split(/\r\n|[\n\r]/)) {
    for (const row of wrap(cellsOf(line, offset), room)) {
      lines.push((indent + row.map(({ shown }) => shown).join('')).trimEnd());
      const under = marksUnder(row, marks);
      if (under !== '') lines.push(indent + under);
    }
    offset += line.length;
    offset += text.startsWith('\r\n', offset) ? 2 : 1;
  }
  return lines;
}

/** Plain words wrapped to a width; the first row behind `indent`, the others behind as many spaces. */
export function paragraph(words: string, columns: number, indent: string): string {
  const room = Math.max(20, columns - indent.length);
  const rows = wrap(cellsOf(words, 0), room).map((row) =>
    row
      .map(({ shown }) => shown)
      .join('')
      .trimEnd(),
  );
  return rows.map((row, index) => (index === 0 ? indent : ' '.repeat(indent.length)) + row).join('\n');
}
