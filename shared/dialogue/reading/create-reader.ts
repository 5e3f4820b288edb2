import type { NoteWeights } from './notes/note-weights';
import { prepareUtterance } from './prepare-utterance';
import { readUtterance } from './read-utterance';
import type { IntentReader } from './reading';
import type { SentenceModel } from './sentence/sentence-model';
import { READING_RULES_VERSION } from './thresholds';
import type { ReaderWeights } from './weights';

/** The second reader, and the notes that were trained with it. */
export interface SentenceReader {
  readonly model: SentenceModel;
  readonly notes: NoteWeights | null;
}

/**
 * Makes the reader: words and, where there is one, the sentence model beside them. The same text, weights, expectations and evidence give
 * the same reading on every machine. While the model cannot answer, words and rules do, and the version says so.
 */
export function createReader(words: ReaderWeights, sentence: SentenceReader | null = null): IntentReader {
  const withNotes = { words, notes: sentence?.notes ?? null };
  const without = { words, notes: null };
  return {
    get version() {
      const own = `tfidf-${READING_RULES_VERSION}-${words.version}`;
      return sentence && sentence.model.version !== '' ? `${own}+${sentence.model.version}` : own;
    },
    async read(request) {
      const prepared = prepareUtterance(request);
      const sentences = sentence && prepared.texts.length > 0 ? await sentence.model.score(prepared.texts) : null;
      // Notes fit only the heads that they were trained with.
      const isFit = sentences !== null && sentence?.notes?.headsVersion === sentence?.model.version;
      return readUtterance(isFit ? withNotes : without, prepared, sentences);
    },
  };
}
