import type { Note } from '../../../shared/dialogue/reading/notes/read-notes';
import { checkPhrasing } from '../../../shared/phrasing/check-phrasing';
import type { PhrasingMatcher } from '../../../shared/phrasing/load-pack';
import type { PhrasingReport } from '../../../shared/phrasing/report';
import { mayHaveNotes, notesOf, type LineNote } from '../../../shared/session/notes-of';
import { MAX_UTTERANCE_LENGTH } from '../../../shared/text/limits';
import { parseJsonLine, TOO_LONG, type JsonLine } from '../json-line';
import { writeReport } from '../phrasing-report';
import { BadInput } from '../scenario/bad-input';
import type { CommandIo } from './command-io';

/** What the reader notes about a line. */
export type NoteLine = (text: string) => Promise<readonly Note[]>;

/** The reader takes a hundred times as long as the rules: it is not asked about a line that a note would not stand beside. */
async function notesBeside(report: PhrasingReport, noteLine: NoteLine, text: string): Promise<LineNote[]> {
  return mayHaveNotes(report) ? notesOf(await noteLine(text), report) : [];
}

/** One line of the stable format of product.md. */
async function answer(matcher: PhrasingMatcher, noteLine: NoteLine, { id, text }: JsonLine): Promise<string> {
  const report = checkPhrasing(matcher, text);
  const { findings, praise, safety } = report;
  return JSON.stringify({
    id,
    findings: findings.map(({ ruleId, category, severity, span: { start, end } }) => ({
      ruleId,
      category,
      severity,
      start,
      end,
    })),
    praise: praise.map(({ ruleId, category, span: { start, end } }) => ({ ruleId, category, start, end })),
    notes: await notesBeside(report, noteLine, text),
    safety: safety && { class: safety.class, tier: safety.tier },
  });
}

/** Answers each line of JSON with one. @throws BadInput naming the first line that is none; those before it are answered. */
export async function answerLines(
  matcher: PhrasingMatcher,
  noteLine: NoteLine,
  lines: AsyncIterable<string>,
  io: CommandIo,
): Promise<void> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const read = parseJsonLine(line);
    if (!read.ok) throw new BadInput(`line ${number}: ${read.error}`);
    io.write(`${await answer(matcher, noteLine, read.value)}\n`);
  }
}

/** Writes what a person at a terminal reads: the text with marks under it, and why. @throws BadInput when it is too long. */
export function answerText(matcher: PhrasingMatcher, input: string, io: CommandIo): void {
  if (input.length > MAX_UTTERANCE_LENGTH) {
    const line = input.slice(0, MAX_UTTERANCE_LENGTH).split('\n').length;
    throw new BadInput(`line ${line}: from here on the text is ${TOO_LONG}`);
  }
  io.write(writeReport(matcher, input, checkPhrasing(matcher, input), io.columns));
}
