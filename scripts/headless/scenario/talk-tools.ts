import { createReader } from '../../../shared/dialogue/reading/create-reader';
import { parseWeights } from '../../../shared/dialogue/reading/parse-weights';
import { checkPhrasing } from '../../../shared/phrasing/check-phrasing';
import { loadPack } from '../../../shared/phrasing/load-pack';
import { createDebrief } from '../../../shared/review/create-debrief';
import { ContentError } from '../../content-error';
import type { Content } from '../../content';
import type { TalkTools } from './play-talk';

/** The project's own rules, reader and review. @throws ContentError when the reader's weights cannot be read. */
export function createTalkTools(content: Pick<Content, 'phrasing' | 'reader'>): TalkTools {
  const matcher = loadPack(content.phrasing);
  const weights = parseWeights(content.reader);
  if (!weights.ok) throw new ContentError(`reader weights: ${weights.error.message}`);
  const reader = createReader(weights.value);
  return {
    rulesVersion: matcher.version,
    readerVersion: reader.version,
    check: (text, earlier) => checkPhrasing(matcher, text, { earlier }),
    read: (text, expects, evidence) => reader.read({ text, expects, evidence }),
    review: (session, compiled) => createDebrief(session, compiled),
  };
}
