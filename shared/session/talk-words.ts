import { z } from 'zod';
import { SESSION_ID } from '../ids';
import { MAX_UTTERANCE_LENGTH } from '../text/limits';
import { MAX_TURNS } from './person-schema';

/** UTF-16 code units of one line that are searched: all that can be said at once. */
export const SEARCHED_TEXT = MAX_UTTERANCE_LENGTH;

/** One line of a talk as the search sees it. `turn`: from 1, 0 for the opening. */
const wordsLineSchema = z.strictObject({
  who: z.enum(['me', 'them', 'note']),
  turn: z.int().min(0).max(MAX_TURNS),
  text: z.string().max(SEARCHED_TEXT),
});
export type WordsLine = z.infer<typeof wordsLineSchema>;

/** All that was said in one talk, in order, for the search over all of them; made anew from the files, never stored. */
export const talkWordsSchema = z.strictObject({ id: z.string().regex(SESSION_ID), lines: z.array(wordsLineSchema) });
export type TalkWords = z.infer<typeof talkWordsSchema>;

/** So many talks are asked for at once. */
export const WORDS_AT_ONCE = 100;
