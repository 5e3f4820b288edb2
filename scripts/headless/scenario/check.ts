import { parseHistory, parseTaken, parseTopics } from '../../../shared/dialogue/parse-scenario';
import { loadPack } from '../../../shared/phrasing/load-pack';
import { ContentError } from '../../content-error';
import type { Content } from '../../content';
import type { Call } from './call';
import { checkFiles } from './check-files';
import type { CheckTools } from './check-files';
import { readFiles } from './read-files';

function readTables({ history, taken, topics }: Content): CheckTools['tables'] {
  const histories = parseHistory(history.data);
  const words = parseTaken(taken.data);
  const asked = parseTopics(topics.data);
  if (!histories.ok) throw new ContentError(`${history.file}: ${histories.error[0]?.message ?? ''}`);
  if (!words.ok) throw new ContentError(`${taken.file}: ${words.error[0]?.message ?? ''}`);
  if (!asked.ok) throw new ContentError(`${topics.file}: ${asked.error[0]?.message ?? ''}`);
  return { history: histories.value, taken: words.value, topics: asked.value };
}

/** `scenario check [FILE…]`: everything that is wrong with the files, or with all there are. */
export function check({ content, streams, args }: Call): number {
  const own = [content.topics, content.answers, ...content.reactions, ...content.scenarios, ...content.plays];
  const named = readFiles(args);
  const files = named.length > 0 ? named : own;
  const tools = { known: own, tables: readTables(content), matcher: loadPack(content.phrasing) };
  const faults = checkFiles(files, tools);
  for (const fault of faults) streams.output.write(`${fault}\n`);
  if (faults.length === 0) streams.output.write(`${files.length} files, no faults\n`);
  return faults.length > 0 ? 1 : 0;
}
