import { SEARCHED_TEXT, type TalkWords, type WordsLine } from '@shared/session/talk-words';
import { sealName } from './read-session';
import type { SessionCodec } from './session-codec';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function line(who: WordsLine['who'], turn: number, text: unknown): WordsLine[] {
  return typeof text === 'string' && text !== '' ? [{ who, turn, text: text.slice(0, SEARCHED_TEXT) }] : [];
}

const textOf = (heard: unknown): unknown => (isFields(heard) ? heard['text'] : undefined);

/**
 * What was said in a stored talk, and what the person noted to themselves. Read leniently and without the whole check of a session, as five thousand are read
 * in a row for the search: what is not there as expected is left out. Words that a safety card took out of the talk have no place here.
 * @returns null where the file cannot be read; what to do about that is for those who open it.
 */
export function talkWords(id: string, bytes: Uint8Array, codec: SessionCodec): TalkWords | null {
  const decoded = codec.decode(sealName(id), bytes);
  if (decoded.kind !== 'text') return null;
  try {
    const stored: unknown = JSON.parse(decoded.text);
    if (!isFields(stored)) return null;
    const turns = listOf(stored['turns']).filter(
      (turn): turn is Fields => isFields(turn) && turn['kind'] === 'exchange',
    );
    const spoken = turns.flatMap((turn, at) => [
      ...line('me', at + 1, turn['utterance']),
      ...line('them', at + 1, textOf(turn['answer'])),
    ]);
    const notes = listOf(stored['notes']).flatMap((note) =>
      isFields(note) ? line('note', typeof note['turn'] === 'number' ? note['turn'] : 0, note['text']) : [],
    );
    return { id, lines: [...line('them', 0, textOf(stored['opening'])), ...spoken, ...notes] };
  } catch {
    return null;
  }
}
