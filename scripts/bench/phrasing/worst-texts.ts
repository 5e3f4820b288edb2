import { MAX_UTTERANCE_LENGTH } from '../../../shared/text/limits';
import { seededNumbers } from '../../seeded-numbers';

const full = (text: string): string =>
  text.repeat(Math.ceil(MAX_UTTERANCE_LENGTH / text.length)).slice(0, MAX_UTTERANCE_LENGTH);

function soup(words: readonly string[], seed: number): string {
  const random = seededNumbers(seed);
  let text = '';
  while (text.length < MAX_UTTERANCE_LENGTH) text += `${words[Math.floor(random() * words.length)] ?? 'a'} `;
  return text.slice(0, MAX_UTTERANCE_LENGTH);
}

const noise = (): string => {
  const random = seededNumbers(9);
  const letter = () => String.fromCharCode(97 + Math.floor(random() * 26));
  return soup(
    Array.from({ length: 4_000 }, () => Array.from({ length: 6 }, letter).join('')),
    11,
  );
};

/**
 * The longest texts the app takes, each of a kind that was made to be slow.
 * @param words - those that patterns look for, the commonest first.
 */
export function worstTexts(words: readonly string[]): Readonly<Record<string, string>> {
  return {
    'one letter, no space': full('a'),
    'one word over and over': full('you '),
    'one word of two readings over and over': full('ur '),
    'four words over and over': full('please i beg you '),
    'gaps in gaps': full('i i i i you you you me me not not to to '),
    'nothing but denials': full('i not never '),
    'quotes that open': full('"a \'b '),
    'words among commas': full(`you${','.repeat(60)} are `),
    'letters spelled out': full('y o u a r e '),
    'the sixty commonest words': soup(words.slice(0, 60), 3),
    'words of rules': soup(words, 5),
    'words nobody knows': noise(),
    'nothing but marks': full('?!'),
    'nothing but lines': full('hey\n'),
    'nothing but combining marks': full('e\u0301\u0301\u0301'),
    'lone surrogates': full('\ud83d'),
  };
}
