import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { aTalk, idOf } from './storage';
import { textOf } from './texts.mjs';

const WORDS_A_LINE = 18;
/** Talks are this far apart: five thousand fill six years. */
const APART_MS = 10.5 * 3_600_000;
const NEWEST = Date.parse('2026-11-22T18:30:00.000Z');
const TITLES = ['Agreed coffee', 'A plain no', 'A text, and then a talk', 'The keys and the boxes'];
const NAMES = ['Sara', 'Tom', 'Maximiliana-Josephine van der Westhuizen'];

/** A data folder of somebody who has practised for years: so many talks of eight turns, of different days, words, names and endings. */
export function aHistoryFolder(root: string, talks: number): string {
  const folder = fs.mkdtempSync(join(os.tmpdir(), 'bench-history-'));
  fs.mkdirSync(join(folder, 'sessions'), { mode: 0o700 });
  fs.writeFileSync(join(folder, 'settings.json'), JSON.stringify({ schemaVersion: 2, welcomed: true }));
  const talk = aTalk(root, idOf(0));
  for (let n = 0; n < talks; n += 1) {
    const at = new Date(NEWEST - n * APART_MS).toISOString();
    const words = textOf(2 * talk.turns.length * WORDS_A_LINE, n).split(' ');
    const line = (place: number) => words.slice(place * WORDS_A_LINE, (place + 1) * WORDS_A_LINE).join(' ');
    const turns = talk.turns.map((turn, place) =>
      turn.kind === 'exchange'
        ? {
            ...turn,
            utterance: `${line(2 * place)} ${n}`,
            answer: { ...turn.answer, text: line(2 * place + 1) },
            findings: [],
            praise: [],
          }
        : turn,
    );
    const session = {
      ...talk,
      id: idOf(n),
      turns,
      scenario: { ...talk.scenario, title: TITLES[n % TITLES.length] ?? '' },
      cast: { ...talk.cast, name: NAMES[n % NAMES.length] ?? '' },
      ending: n % 5 === 0 ? null : { id: 'one-more-talk', kind: 'open-door' as const, title: 'One more talk' },
      startedAt: at,
      changedAt: at,
    };
    fs.writeFileSync(join(folder, 'sessions', `${idOf(n)}.json`), JSON.stringify(session), { mode: 0o600 });
  }
  return folder;
}
