import { createSpan, type Span } from '../../text/span';
import type { Token } from '../../text/token';
import type { Metric } from './metric';

/** Words in capitals that shout nothing. Own list. */
const ACRONYMS = new Set(
  `NHS UK USA US EU UN GP CBT DBT PTSD ADHD OCD DVD TV PC ID CV HR GPS ATM SIM WIFI NYC LA DC BBC CNN NBA NFL FC PM AM ASAP FYI BTW OK IT
PDF VAT DIY RSVP IVF ICU ER AE MRI PE PTA NSW VIC QLD HDB MRT IRS DMV SUV BMW VW IKEA HMRC DVLA GCSE SATS MBA PHD BSC CEO CFO OMG LOL LMAO ROFL
NASA RAF AA NA AGM ETA EST GMT BST MOT VHS USB HDMI PPS DNA HIV MS UTI PMS SOS`.split(/\s+/),
);
/** Sounds that people draw out calmly. */
const SOUNDS =
  /^(?:h+m+|m+h*m*|h+e+y+|h+i+|e+h+|y+a+y+|w+o+w+|b+y+e+|a+h+|o+h+|a+w+|u+m+|u+h+|e+r+m*|h+a+(?:h+a+)*h*|h+e+(?:h+e+)+h*|w+w+w+|x+|z+|s+h+|p+h+e+w+|b+r+r+|g+r+r+)$/i;
const SHORTEST_SHOUT = 3;
/** Fewer letters than this are no sentence to take a share of. */
const FEWEST_LETTERS = 15;

const cover = (first: Token, last: Token): Span => createSpan(first.start, last.end);

/** Neighbouring words in capitals, of three letters or more, short ones between them included. */
export const capsRun: Metric = ({ text, typedWords }, threshold) => {
  const spans: Span[] = [];
  let run: Token[] = [];
  let loud = 0;
  const close = () => {
    // A short word or an acronym belongs to the run only between loud ones.
    const [first] = run;
    const last = run.findLast((word) => isLoud(text, word));
    if (loud >= threshold && first && last) spans.push(cover(first, last));
    run = [];
    loud = 0;
  };
  for (const word of typedWords) {
    const raw = text.slice(word.start, word.end);
    if (isLoud(text, word)) {
      run.push(word);
      loud += 1;
    } else if (run.length > 0 && raw === raw.toUpperCase() && (raw.length < SHORTEST_SHOUT || ACRONYMS.has(raw)))
      run.push(word);
    else close();
  }
  close();
  // A message wholly in capitals is one finding, not one a line.
  const [first] = spans;
  const last = spans.at(-1);
  return first && last && spans.length > 3 ? [createSpan(first.start, last.end)] : spans;
};

function isLoud(text: string, word: Token): boolean {
  const raw = text.slice(word.start, word.end);
  return word.caps && raw.length >= SHORTEST_SHOUT && !ACRONYMS.has(raw);
}

/** Counts by code, as most words are plain ASCII and this is asked of every word that is typed. */
function countLetters(raw: string): { readonly letters: number; readonly capitals: number } {
  let letters = 0;
  let capitals = 0;
  for (let index = 0; index < raw.length; index += 1) {
    const code = raw.charCodeAt(index);
    if (code > 127) {
      return { letters: raw.match(/\p{L}/gu)?.length ?? 0, capitals: raw.match(/\p{Lu}/gu)?.length ?? 0 };
    }
    if (code >= 65 && code <= 90) capitals += 1;
    else if (code >= 97 && code <= 122) letters += 1;
  }
  return { letters: letters + capitals, capitals };
}

/** Sentences of 15 letters and more with at least this share of capitals, 0 to 1. */
export const capsShare: Metric = ({ text, typedWords: words }, threshold) => {
  const spans: Span[] = [];
  for (let from = 0; from < words.length;) {
    let to = from;
    let letters = 0;
    let capitals = 0;
    while (to < words.length && words[to]?.sentence === words[from]?.sentence) {
      const raw = text.slice(words[to]?.start, words[to]?.end);
      const counted = countLetters(raw);
      letters += counted.letters;
      if (raw.length > 1 && counted.capitals > 0 && !ACRONYMS.has(raw)) capitals += counted.capitals;
      to += 1;
    }
    const first = words[from];
    const last = words[to - 1];
    if (letters >= FEWEST_LETTERS && capitals / letters >= threshold && first && last) spans.push(cover(first, last));
    from = to;
  }
  return spans.slice(0, 3);
};

function markRuns(tokens: readonly Token[], text: string, counts: (raw: string) => boolean): readonly Span[] {
  return tokens
    .filter((token) => token.kind === 'mark' && counts(text.slice(token.start, token.end)))
    .map((token) => createSpan(token.start, token.end));
}

/** `!!!` and longer. */
export const exclaimRun: Metric = ({ text, tokens }, threshold) =>
  markRuns(tokens, text, (raw) => raw.split(/[!！]/u).length - 1 >= threshold);

/** Marks like `??` and `?!`: one span over all of them once there are enough. */
export const questionRun: Metric = ({ text, tokens }, threshold) => {
  const runs = markRuns(tokens, text, (raw) => raw.length > 1 && /[?？]/u.test(raw));
  const [first] = runs;
  return first && runs.length >= threshold ? [first] : [];
};

/** A letter typed this many times in a row, sounds like "hmmm" excepted. */
export const stretchRun: Metric = ({ text, typedWords }, threshold) =>
  typedWords
    .filter((word) => {
      const raw = text.slice(word.start, word.end);
      return longestRun(raw) >= threshold && !SOUNDS.test(raw) && /\p{L}/u.test(raw) && raw.length < 60;
    })
    .map((word) => createSpan(word.start, word.end));

function longestRun(raw: string): number {
  let longest = 1;
  let run = 1;
  const lower = raw.toLowerCase();
  for (let index = 1; index < lower.length; index += 1) {
    run = lower[index] === lower[index - 1] && /\p{L}/u.test(lower[index] ?? '') ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Emoji in a row. */
export const emojiRun: Metric = ({ tokens }, threshold) => {
  const spans: Span[] = [];
  let run: Token[] = [];
  for (const token of [...tokens, null]) {
    if (token?.kind === 'emoji') {
      run.push(token);
      continue;
    }
    const [first] = run;
    const last = run.at(-1);
    if (run.length >= threshold && first && last) spans.push(cover(first, last));
    run = [];
  }
  return spans;
};
