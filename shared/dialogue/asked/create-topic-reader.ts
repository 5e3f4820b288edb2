import { fail, ok } from '../../result';
import type { Result } from '../../result';
import { createMatcher } from '../../text/matcher';
import type { Matcher } from '../../text/matcher';
import { compileProgram } from '../../text/program/compile-program';
import type { ProgramEntry } from '../../text/program/compile-program';
import type { Token } from '../../text/token';
import { askGuards, isAsked } from './is-asked';
import type { AskGuards, Place } from './is-asked';
import { readPattern } from './read-pattern';
import type { PatternFault } from './read-pattern';
import type { Topic, TopicsTable } from './topics-schema';

/** What one line asks. */
export interface Asks {
  /** Ids of topics, what weighs most first; never empty. */
  readonly topics: readonly string[];
  /** Asking is most of what the line does, told from its words alone. */
  readonly mainly: boolean;
}

/** Reads what a line asks. @returns null when it asks nothing that is known. */
export type TopicReader = (utterance: string) => Asks | null;

/** Topics by words, and what lies in the file of each. */
export type TopicPatterns = Pick<Topic, 'id' | 'patterns' | 'except' | 'always'>;

/** From this share of its words on, counted by whole clauses, a line does little else but ask. Our own proposal. */
const MAINLY = 0.75;

interface Sense {
  readonly topic: string;
  readonly counts: boolean;
  readonly always: boolean;
}

interface Reading {
  readonly matcher: Matcher;
  readonly senses: readonly Sense[];
}

type Lexicon = TopicsTable['lexicon'];

/** @returns the faults of all patterns; `pathOf` says where a topic stands in its file. */
export function faultsInTopics(
  topics: readonly TopicPatterns[],
  lexicon: Lexicon,
  pathOf: (index: number) => readonly (string | number)[],
): PatternFault[] {
  return topics.flatMap(({ patterns, except }, at) =>
    [
      ...patterns.map((source, index) => readPattern(source, lexicon, [...pathOf(at), 'patterns', index])),
      ...except.map((source, index) => readPattern(source, lexicon, [...pathOf(at), 'except', index])),
    ].flatMap((read) => (read.ok ? [] : [read.error])),
  );
}

function compile(topics: readonly TopicPatterns[], lexicon: Lexicon): Result<Reading, PatternFault> {
  const entries: ProgramEntry[] = [];
  const senses: Sense[] = [];
  for (const { id, patterns, except, always = false } of topics) {
    for (const [counts, sources] of [[true, patterns] as const, [false, except] as const]) {
      for (const source of sources) {
        const read = readPattern(source, lexicon, [id]);
        if (!read.ok) return fail(read.error);
        entries.push({ pattern: read.value });
        senses.push({ topic: id, counts, always });
      }
    }
  }
  return ok({ matcher: createMatcher(compileProgram(entries)), senses });
}

const overlaps = (a: Place, b: Place): boolean => a.first <= b.last && b.first <= a.last;

const isInside = (inner: Place, outer: Place): boolean =>
  outer.first <= inner.first && inner.last <= outer.last && outer.last - outer.first > inner.last - inner.first;

/** What of a line asks: of words within words, only the longer. */
function readAsks(tokens: readonly Token[], { matcher, senses }: Reading, guards: AskGuards): (Place & Sense)[] {
  const all = matcher.find(tokens).flatMap(({ entry, first, last }) => {
    const sense = senses[entry];
    return sense ? [{ first, last, ...sense }] : [];
  });
  const excepted = all.filter(({ counts }) => !counts);
  const open = all.filter(
    (match) => match.counts && !excepted.some((one) => one.topic === match.topic && overlaps(one, match)),
  );
  const whole = open.filter((match) => !open.some((one) => isInside(match, one)));
  return whole.filter((match) => isAsked(tokens, match, guards, match.always));
}

/**
 * Makes the reader of topics.
 * @param topics - what weighs most first; a scenario's own before the common ones.
 * @returns what is wrong with a pattern, for its author, when one cannot be read.
 */
export function createTopicReader(
  topics: readonly TopicPatterns[],
  { lexicon, guards }: Pick<TopicsTable, 'lexicon' | 'guards'>,
): Result<TopicReader, PatternFault> {
  const compiled = compile(topics, lexicon);
  if (!compiled.ok) return compiled;
  const guardWords = askGuards(guards);
  const order = [...new Set(topics.map(({ id }) => id))];
  return ok((utterance) => {
    const tokens = compiled.value.matcher.tokenize(utterance);
    const matches = readAsks(tokens, compiled.value, guardWords);
    if (matches.length === 0) return null;
    const words = tokens.filter(({ kind }) => kind === 'word');
    const clauses = new Set(matches.flatMap(({ first, last }) => [tokens[first]?.clause, tokens[last]?.clause]));
    const asking = words.filter(({ clause }) => clauses.has(clause));
    return {
      topics: order.filter((id) => matches.some(({ topic }) => topic === id)),
      mainly: asking.length >= MAINLY * words.length,
    };
  });
}

/** The same, made when it is first needed. @throws at the first reading, when a pattern cannot be read; the check of scripts has seen to it. */
export function lazyTopicReader(
  topics: readonly TopicPatterns[],
  table: Pick<TopicsTable, 'lexicon' | 'guards'>,
): TopicReader {
  let made: TopicReader | null = null;
  return (utterance) => {
    if (!made) {
      const reader = createTopicReader(topics, table);
      if (!reader.ok) throw new Error(reader.error.message);
      made = reader.value;
    }
    return made(utterance);
  };
}
