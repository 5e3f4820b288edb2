import fs from 'node:fs';
import { basename, extname, join } from 'node:path';

const FOLDER = 'tests/rules/corpus';
/** What the gate wrote down of the findings; no voice. */
export const CALM_FINDINGS = `${FOLDER}/findings.txt`;

/** The messages of one person who does not know the rules. */
export interface CalmVoice {
  readonly name: string;
  readonly messages: readonly string[];
}

function messagesIn(path: string): string[] {
  const lines = fs
    .readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  if (extname(path) === '.txt') return lines.filter((line) => !line.startsWith('#'));
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

/** The calm messages of `tests/rules/corpus/`, voice by voice; its README tells the form. */
export function readCalmVoices(root: string): CalmVoice[] {
  return fs
    .readdirSync(join(root, FOLDER))
    .filter((file) => ['.txt', '.jsonl'].includes(extname(file)) && file !== basename(CALM_FINDINGS))
    .sort()
    .map((file) => ({ name: basename(file, extname(file)), messages: messagesIn(join(root, FOLDER, file)) }));
}
