import { checkPhrasing } from '../../../shared/phrasing/check-phrasing';
import { loadPack } from '../../../shared/phrasing/load-pack';
import { createDebrief } from '../../../shared/review/create-debrief';
import type { Content } from '../../content';
import { openReader, type ReaderContent } from '../open-reader';
import type { TalkTools } from './play-talk';

/** The project's own rules, reader and review. @throws ContentError when the reader's weights cannot be read. */
export function createTalkTools(content: Pick<Content, 'phrasing'> & ReaderContent): TalkTools {
  const matcher = loadPack(content.phrasing);
  const reader = openReader(content);
  return {
    rulesVersion: matcher.version,
    readerVersion: reader.version,
    check: (text, earlier) => checkPhrasing(matcher, text, { earlier }),
    read: (text, expects, evidence) => reader.read({ text, expects, evidence }),
    review: (session, compiled) => createDebrief(session, compiled),
  };
}
