import { compileTopics } from '../asked/find-topics';
import { ownTopics } from '../asked/own-topics';
import type { TopicsTable } from '../asked/topics-schema';
import type { ReactionsFile, Scenario, TopicAnswer } from '../scenario-schema';
import { slotsOf } from '../taken/slots-of';
import { conditionsOf } from './conditions-of';
import { countWords } from './count-words';
import { diagnose } from './diagnostic';
import type { Diagnostic } from './diagnostic';
import type { Path } from './ways-of';

/** An aside stands before another line, so it is one short breath; in words. */
const ASIDE_WORDS = { min: 2, max: 14 };

function faultOfAside(text: string): string | null {
  const words = countWords(text);
  if (words < ASIDE_WORDS.min || words > ASIDE_WORDS.max) {
    return `${words} words; an aside has ${ASIDE_WORDS.min} to ${ASIDE_WORDS.max}`;
  }
  if (text.includes('?')) return 'an aside asks nothing: another line follows it';
  return slotsOf(text).length > 0 ? 'an aside takes up nothing that was said; the line after it may' : null;
}

const checkAsides = ({ asides = [] }: Pick<TopicAnswer, 'asides'>, path: Path): Diagnostic[] =>
  asides.flatMap((text, index) => {
    const fault = faultOfAside(text);
    return fault === null ? [] : [diagnose('sc034', [...path, 'asides', index], fault)];
  });

const unknown = (topic: string, path: Path): Diagnostic => diagnose('sc031', path, `there is no topic "${topic}"`);

/** sc031, sc034 of a stance's own file: it answers topics that there are. */
export const checkStanceAsked = ({ asked }: ReactionsFile, { topics }: TopicsTable): Diagnostic[] =>
  Object.entries(asked).flatMap(([topic, answer]) => [
    ...(topics.some(({ id }) => id === topic) ? [] : [unknown(topic, ['asked', topic])]),
    ...checkAsides(answer, ['asked', topic]),
  ]);

/** sc009, sc031 to sc034: topics that are named exist, own ones have patterns that can be read, and asides can stand before any line. */
export function checkAsked(scenario: Scenario, table: TopicsTable): Diagnostic[] {
  const common = new Set(table.topics.map(({ id }) => id));
  const known = new Set([...common, ...scenario.asked.map(({ topic }) => topic)]);
  const seen = new Set<string>();
  const faults = scenario.asked.flatMap(({ topic, patterns, asides }, at) => {
    const isTwice = seen.has(topic);
    seen.add(topic);
    return [
      ...(isTwice ? [diagnose('sc009', ['asked', at, 'topic'], `the topic "${topic}" is given twice`)] : []),
      ...(patterns === undefined && !common.has(topic)
        ? [diagnose('sc032', ['asked', at, 'topic'], `"${topic}" is no common topic; it needs patterns`)]
        : []),
      ...checkAsides({ asides }, ['asked', at]),
    ];
  });
  const written = ownTopics(scenario);
  const program = compileTopics(written, table.lexicon, (index) => ['asked', written[index]?.at ?? 0]);
  return [
    ...faults,
    ...(program.ok ? [] : program.error).map(({ path, message }) => diagnose('sc033', path, message)),
    ...conditionsOf(scenario).flatMap(({ when, path }) =>
      (when.asked ?? []).filter((topic) => !known.has(topic)).map((topic) => unknown(topic, path)),
    ),
  ];
}
