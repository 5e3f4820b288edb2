import { createReader, type SentenceReader } from '../../shared/dialogue/reading/create-reader';
import { parseNotes } from '../../shared/dialogue/reading/notes/note-weights';
import type { Note } from '../../shared/dialogue/reading/notes/read-notes';
import { parseWeights } from '../../shared/dialogue/reading/parse-weights';
import type { IntentReader } from '../../shared/dialogue/reading/reading';
import { parseHeads } from '../../shared/dialogue/reading/sentence/sentence-heads';
import { createScoreSentence, type ScoreSentence } from '../../shared/dialogue/reading/sentence/sentence-model';
import type { ReaderWeights } from '../../shared/dialogue/reading/weights';
import { createEncoder, type Encoder } from '../../shared/encoder/create-encoder';
import type { Result } from '../../shared/result';
import type { Content } from '../content';
import { ContentError } from '../content-error';

/** What reading takes of the content. */
export type ReaderContent = Pick<Content, 'reader' | 'encoder' | 'sentence'>;

function take<T>(what: string, read: Result<T, { readonly message: string }>): T {
  if (read.ok) return read.value;
  throw new ContentError(`${what}: ${read.error.message}`);
}

/** The weights of the reader that goes by words. @throws ContentError when they cannot be read. */
export const openWords = (content: Pick<Content, 'reader'>): ReaderWeights =>
  take('reader weights', parseWeights(content.reader));

/** The encoder. @throws ContentError when the packed model cannot be read. */
export const openEncoder = ({ encoder }: Pick<Content, 'encoder'>): Encoder =>
  take('sentence model', createEncoder(encoder));

type SentenceContent = Pick<Content, 'encoder' | 'sentence'>;

function openHeads({ encoder: pack, sentence }: SentenceContent) {
  const encoder = openEncoder({ encoder: pack });
  const heads = take('heads of the sentence model', parseHeads(sentence.heads, encoder.version));
  return { version: heads.version, score: createScoreSentence(encoder, heads) };
}

/** Encoder and heads as one function. @throws ContentError when they cannot be read. */
export const openScore = (content: SentenceContent): ScoreSentence => openHeads(content).score;

/** The sentence model on this thread. @throws ContentError when model, heads or notes cannot be read. */
function openSentence(content: SentenceContent): SentenceReader {
  const { version, score } = openHeads(content);
  const notes = take('notes', parseNotes(content.sentence.notes));
  return { model: { version, score: async (texts) => texts.map(score) }, notes };
}

/** The reader as the app has it once the sentence model is ready; `isWordsOnly` gives it as it is before. */
export const openReader = (content: ReaderContent, isWordsOnly = false): IntentReader =>
  createReader(openWords(content), isWordsOnly ? null : openSentence(content));

/** What may be said of a line as a whole. @throws ContentError when words, model, heads or notes cannot be read. */
export function openNotes(content: ReaderContent): (text: string) => Promise<readonly Note[]> {
  const reader = openReader(content);
  return async (text) => (await reader.read({ text })).notes;
}
