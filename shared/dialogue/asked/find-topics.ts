import { fail, ok } from '../../result';
import type { Result } from '../../result';
import { createMatcher } from '../../text/matcher';
import type { ProgramEntry } from '../../text/program/compile-program';
import { compileProgram } from '../../text/program/compile-program';
import type { MatchProgram } from '../../text/program/program';
import type { Token } from '../../text/token';
import { isFormTopic } from './form-topics';
import { askGuards, isAsked, isPlainlyAsked } from './is-asked';
import type { Place } from './is-asked';
import { readPattern } from './read-pattern';
import type { PatternFault } from './read-pattern';
import type { Topic, TopicsTable } from './topics-schema';

/** Words of a line that a topic knows: where they stand (UTF-16 code units, end excluded), and in which of its clauses. */
export interface Found {
  readonly topic: string;
  readonly start: number;
  readonly end: number;
  readonly clauses: readonly number[];
  readonly sentence: number;
  /** They ask, and are no mention of it. */
  readonly asks: boolean;
}

/** What of a line is known, and how many words each clause of it has. */
export interface Finding {
  readonly found: readonly Found[];
  readonly words: ReadonlyMap<number, number>;
  /** Clauses of sentences that end in a question mark. */
  readonly questions: ReadonlySet<number>;
}

export type TopicFinder = (utterance: string) => Finding;

/** What of a topic is looked for. */
export type TopicPatterns = Pick<Topic, 'id' | 'patterns' | 'except' | 'always'>;

/** What an entry of the program says; the program and this list are made from the same topics in the same order. */
interface Sense {
  readonly topic: string;
  readonly counts: boolean;
  readonly always: boolean;
}

const sensesOf = (topics: readonly TopicPatterns[]): Sense[] =>
  topics.flatMap(({ id, patterns, except, always = false }) => [
    ...patterns.map(() => ({ topic: id, counts: true, always })),
    ...except.map(() => ({ topic: id, counts: false, always })),
  ]);

type Lexicon = TopicsTable['lexicon'];
type Path = readonly (string | number)[];

/**
 * Compiles the patterns of topics.
 * @param pathOf - where in its file a topic stands.
 * @returns every pattern that cannot be read, when there is one.
 */
export function compileTopics(
  topics: readonly TopicPatterns[],
  lexicon: Lexicon,
  pathOf: (index: number) => Path = (index) => ['topics', index],
): Result<MatchProgram, PatternFault[]> {
  const faults: PatternFault[] = [];
  const entries: ProgramEntry[] = [];
  for (const [at, topic] of topics.entries()) {
    for (const list of ['patterns', 'except'] as const) {
      for (const [index, source] of topic[list].entries()) {
        const read = readPattern(source, lexicon, [...pathOf(at), list, index]);
        if (read.ok) entries.push({ pattern: read.value });
        else faults.push(read.error);
      }
    }
  }
  return faults.length > 0 ? fail(faults) : ok(compileProgram(entries));
}

const overlaps = (a: Place, b: Place): boolean => a.first <= b.last && b.first <= a.last;

function countWords(tokens: readonly Token[]): Map<number, number> {
  const words = new Map<number, number>();
  for (const { kind, clause } of tokens) if (kind === 'word') words.set(clause, (words.get(clause) ?? 0) + 1);
  return words;
}

function questionsIn(tokens: readonly Token[]): Set<number> {
  const ends = new Map<number, string>();
  for (const { kind, sentence, norm } of tokens) if (kind === 'mark') ends.set(sentence, norm);
  return new Set(tokens.filter(({ sentence }) => ends.get(sentence) === '?').map(({ clause }) => clause));
}

/**
 * Makes a finder; its patterns are compiled when it is first needed.
 * @throws at the first finding, when a pattern cannot be read; the check of scripts has seen to it.
 */
export function findTopics(
  topics: readonly TopicPatterns[],
  { lexicon, guards }: Pick<TopicsTable, 'lexicon' | 'guards'>,
): TopicFinder {
  const open = () => {
    const program = compileTopics(topics, lexicon);
    if (!program.ok) throw new Error(program.error[0]?.message ?? '');
    return { matcher: createMatcher(program.value), senses: sensesOf(topics), guardWords: askGuards(guards) };
  };
  let opened: ReturnType<typeof open> | null = null;
  return (utterance) => {
    const { matcher, senses, guardWords } = (opened ??= open());
    const tokens = matcher.tokenize(utterance);
    const matches = matcher.find(tokens).flatMap(({ entry, first, last }) => {
      const sense = senses[entry];
      return sense ? [{ first, last, ...sense }] : [];
    });
    const excepted = matches.filter(({ counts }) => !counts);
    const found = matches.filter(
      (match) => match.counts && !excepted.some((one) => one.topic === match.topic && overlaps(one, match)),
    );
    return {
      found: found.map((match) => {
        const [first, last] = [tokens[match.first], tokens[match.last]];
        return {
          topic: match.topic,
          start: first?.start ?? 0,
          end: last?.end ?? 0,
          clauses: [first?.clause ?? 0, last?.clause ?? 0],
          sentence: first?.sentence ?? 0,
          asks:
            isAsked(tokens, match, guardWords, match.always) &&
            (!isFormTopic(match.topic) || isPlainlyAsked(tokens, match)),
        };
      }),
      words: countWords(tokens),
      questions: questionsIn(tokens),
    };
  };
}
