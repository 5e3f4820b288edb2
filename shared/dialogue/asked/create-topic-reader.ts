import type { Finding, Found, TopicFinder } from './find-topics';
import { isFormTopic } from './form-topics';

/** What one line asks. */
export interface Asks {
  /** Ids of topics, what weighs most first; never empty. */
  readonly topics: readonly string[];
  /** Asking is most of what the line does, told from its words alone. */
  readonly mainly: boolean;
}

/** Reads what a line asks. @returns null when it asks nothing that is known. */
export type TopicReader = (utterance: string) => Asks | null;

/** From this share of its words on, counted by whole clauses that ask or end in a question mark, a line does little else but ask. Our own proposal. */
const MAINLY = 0.75;

const NOTHING: Pick<Finding, 'words' | 'questions'> = { words: new Map(), questions: new Set() };

const isInside = (inner: Found, outer: Found): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;

function isMainly(asking: readonly Found[], { words, questions }: Pick<Finding, 'words' | 'questions'>): boolean {
  const clauses = new Set([...questions, ...asking.flatMap((one) => one.clauses)]);
  const count = (from: Iterable<readonly [number, number]>) =>
    Array.from(from).reduce((sum, [, many]) => sum + many, 0);
  return count(Array.from(words).filter(([clause]) => clauses.has(clause))) >= MAINLY * count(words);
}

/** A form is a last resort: where its sentence asks something that is known, it asks nothing. */
function withoutKnown(asking: readonly Found[]): Found[] {
  const known = new Set(asking.flatMap(({ topic, sentence }) => (isFormTopic(topic) ? [] : [sentence])));
  return asking.filter(({ topic, sentence }) => !isFormTopic(topic) || !known.has(sentence));
}

/**
 * Joins finders into one reader: a scenario's own and the common one. Of words within words only the longer ask.
 * @param order - ids of all topics, what weighs most first.
 */
export function createTopicReader(finders: readonly TopicFinder[], order: readonly string[]): TopicReader {
  const ids = [...new Set(order)];
  return (utterance) => {
    const findings = finders.map((find) => find(utterance));
    const found = findings.flatMap((finding) => finding.found);
    const asked = found.filter((one) => one.asks && !found.some((other) => isInside(one, other)));
    const asking = withoutKnown(asked);
    if (asking.length === 0) return null;
    return {
      topics: ids.filter((id) => asking.some(({ topic }) => topic === id)),
      mainly: isMainly(asking, findings[0] ?? NOTHING),
    };
  };
}
