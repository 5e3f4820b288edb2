import type { AnswersTable } from '../asked/answers-schema';
import { compileTopics } from '../asked/find-topics';
import { createAnswerReader } from '../asked/read-answer';
import type { TopicsTable } from '../asked/topics-schema';
import { diagnose } from './diagnostic';
import type { Diagnostic } from './diagnostic';

/** sc009, sc033: every topic stands once, and every pattern can be read. */
export function checkTopicsTable({ topics, lexicon }: TopicsTable): Diagnostic[] {
  const program = compileTopics(topics, lexicon);
  const ids = topics.map(({ id }) => id);
  return [
    ...ids.flatMap((id, at) =>
      ids.indexOf(id) < at ? [diagnose('sc009', ['topics', at, 'id'], `the topic "${id}" is given twice`)] : [],
    ),
    ...(program.ok ? [] : program.error).map(({ path, message }) => diagnose('sc033', path, message)),
  ];
}

/** sc033: every pattern of the answers can be read. */
export function checkAnswersTable(table: AnswersTable): Diagnostic[] {
  const reader = createAnswerReader(table);
  return reader.ok ? [] : [diagnose('sc033', reader.error.path, reader.error.message)];
}
