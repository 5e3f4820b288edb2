import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SESSION_SCHEMA_VERSION, sessionSchema } from '@shared/session/session-schema';
import type { Session, Turn } from '@shared/session/session-schema';

const samples = resolve(import.meta.dirname, '../../support/samples');

/** The stored sample of the current version: a whole talk, with readings, findings and an ending. */
export const readSample = (): Session =>
  sessionSchema.parse(JSON.parse(readFileSync(resolve(samples, `session.v${SESSION_SCHEMA_VERSION}.json`), 'utf8')));

/** The words of one turn, told from every other turn of every other talk. */
export const wordsOf = (id: string, turn: number): string => `turn ${turn} of ${id}, and “thank you” for coming`;

/** A talk of the sample's kind, with so many turns whose words say which they are. */
export function aLongTalk(sample: Session, id: string, turns: number): Session {
  const exchange = sample.turns.find(({ kind }) => kind === 'exchange');
  if (!exchange) throw new Error('a sample without an exchange');
  const numbered = Array.from({ length: turns }, (_, at): Turn => ({ ...exchange, utterance: wordsOf(id, at) }));
  return { ...sample, id, turns: numbered, ending: null, origin: null, draft: '' };
}
