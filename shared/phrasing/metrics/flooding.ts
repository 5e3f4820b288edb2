import { createSpan, type Span } from '../../text/span';
import type { Token } from '../../text/token';
import type { Metric, MetricInput } from './metric';

/** A message that only chases the one before it. Own list. */
const CHASERS: ReadonlySet<string> = new Set(
  `hello? | hello?? | hello | helloo | hey? | hey?? | hey | hi? | hi?? | ? | ?? | you there | you there? | you there?? | are you there | are you there? | are you there??
anyone? | anybody? | anyone there? | still there? | you still there? | are you still there? | so? | so?? | well? | well?? | and? | and??
ok then | ok so | ok i guess not | i guess not | guess not | i guess that is a no | fine then | ok whatever | please? | please?? | answer? | answer | answer me
did you get my message? | did you see my message? | did you get this? | did you read it? | did you see this? | no answer? | nothing? | nothing then | not even a reply?
you ok? | talk to me | say something | say something? | please answer | please reply | reply? | reply please | come on | one more thing | and another thing | also
are you ignoring me? | you ignoring me? | sent again in case you missed it | just checking you got this | just checking you saw this | in case you missed it`
    .split(/[|\n]/)
    .map((line) => line.trim()),
);
const LONGEST_CHASER = 8;
/** Earlier messages beyond this many no longer count. */
const MEMORY = 20;
const REQUEST = new Set(
  'please can could will would just tell call answer text let meet talk give come say do reply write phone ring pick'.split(
    ' ',
  ),
);
const EMPTY = new Set(
  `please can could will would just the a an to me my i you your is are do did it that this so and or at on in of for we us be have am not ever
really only one if with about then now again`.split(/\s+/),
);
/** From this likeness on (shared content words to all content words) two requests are the same. P: ours. */
const ALIKE = 0.6;
const SHORT_LINE = 6;

function chases(tokens: readonly Token[]): boolean {
  const spoken = tokens.filter((token) => token.kind === 'word' || /^[?]+$/.test(token.norm));
  if (spoken.length === 0 || spoken.length > LONGEST_CHASER) return false;
  const said = spoken
    .map((token) =>
      token.kind === 'word' ? ` ${token.norm}` : token.others.some(({ norm }) => norm === '??') ? '??' : '?',
    )
    .join('')
    .trim();
  return CHASERS.has(said);
}

const trimmed = (text: string): Span => {
  const start = text.length - text.trimStart().length;
  return createSpan(start, Math.max(start, text.trimEnd().length));
};

/** This message only chases, and so did enough of those just before it: 1 is this one alone. */
export const chasing: Metric = ({ text, tokens, earlier, tokenize }, threshold) => {
  if (!chases(tokens)) return [];
  let count = 1;
  for (const before of earlier.slice(-MEMORY).toReversed()) {
    if (!chases(tokenize(before))) break;
    count += 1;
  }
  // A greeting that opens the talk chases nobody.
  if (earlier.length === 0 && tokens.every((token) => token.norm !== '?' && token.norm !== '??') && count === 1)
    return [];
  return count >= threshold ? [trimmed(text)] : [];
};

/** Short lines one under the other, as from several messages sent in a row; numbered lists are none. */
export const ownTurnsInRow: Metric = ({ text }, threshold) => {
  let run = 0;
  let start = 0;
  let at = 0;
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const short =
      line.trim() !== '' && line.trim().split(/\s+/).length <= SHORT_LINE && !/^\s*(?:[-*•]|\d+[.)])/.test(line);
    if (short && run === 0) start = at;
    if (short) run += 1;
    else if (line.trim() !== '') run = 0;
    if (run >= threshold) return [createSpan(start, Math.min(text.length, at + line.trimEnd().length))];
    at += line.length;
    while (at < text.length && (text[at] === '\r' || text[at] === '\n')) at += 1;
  }
  return [];
};

interface Request {
  readonly words: ReadonlySet<string>;
  readonly span: Span;
}

function requestsIn(tokens: readonly Token[]): Request[] {
  const sentences = new Map<number, Token[]>();
  for (const token of tokens) {
    if (token.inQuote) continue;
    const same = sentences.get(token.sentence);
    if (same) same.push(token);
    else sentences.set(token.sentence, [token]);
  }
  return [...sentences.values()].flatMap((sentence) => {
    const said = sentence.filter((token) => token.kind === 'word');
    const asks = sentence.some(({ norm, others }) => norm === '?' || others.some((other) => other.norm === '?'));
    const [first] = said;
    const last = said.at(-1);
    if (!first || !last || (!asks && !REQUEST.has(first.norm))) return [];
    const content = new Set(said.map(({ norm }) => norm).filter((norm) => !EMPTY.has(norm)));
    return content.size === 0 ? [] : [{ words: content, span: createSpan(first.start, last.end) }];
  });
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** The same thing asked for the nth time, over the session and within this message. */
export const repeatedRequest: Metric = (input: MetricInput, threshold) => {
  const own = requestsIn(input.tokens).slice(0, 50);
  if (own.length === 0) return [];
  const before = input.earlier.slice(-MEMORY).flatMap((text) => requestsIn(input.tokenize(text)).slice(0, 20));
  for (const [index, request] of own.entries()) {
    const asked = [...before, ...own.slice(0, index)].filter(({ words }) => likeness(words, request.words) >= ALIKE);
    if (asked.length + 1 >= threshold) return [request.span];
  }
  return [];
};

/** Said over and over in cheer, in thanks or for a sound; "so so so tired" and "it never never never" only lean on a word. Own list. */
const HARMLESS_ECHO = new Set(
  `bye haha ha hehe i good great nice right true same perfect lovely beep the a an very so really much too more long far many no yes yeah yep ok okay well thank thanks blah knock nu la na
tick tap clap quack woof meow yay go up run work hee ho hip ding honk etc hush shh there now cool nice wow one two three and of to or in
on at she he it they we is was that this please`.split(/\s+/),
);
const CHEER = new Set('thank thanks happy bye haha well'.split(' '));
const LONGEST_ECHO = 5;

const isHarmlessEcho = (said: readonly Token[]): boolean =>
  said.every(({ norm }) => HARMLESS_ECHO.has(norm)) || (said.length > 1 && said.some(({ norm }) => CHEER.has(norm)));

/** The same one to five words, so often in a row. */
export const repeatRun: Metric = ({ typedWords }, threshold) => {
  const own = typedWords.filter(({ inQuote }) => !inQuote);
  const echoes = (at: number, size: number) => own[at + size] && own[at]?.norm === own[at + size]?.norm;
  for (let from = 0; from + threshold <= own.length; from += 1) {
    for (let size = 1; size <= LONGEST_ECHO; size += 1) {
      let at = from;
      while (at - from < size * (threshold - 1) && echoes(at, size)) at += 1;
      if (at - from < size * (threshold - 1) || isHarmlessEcho(own.slice(from, from + size))) continue;
      while (echoes(at, size)) at += 1;
      const first = own[from];
      const last = own[at + size - 1];
      if (first && last) return [createSpan(first.start, last.end)];
    }
  }
  return [];
};
