import { createSpan, type Span } from '../../text/span';
import type { Token } from '../../text/token';
import type { Metric } from './metric';

/** Words in capitals that shout nothing. Own list. */
const ACRONYMS = new Set(
  `NHS UK USA US EU UN GP CBT DBT PTSD ADHD OCD DVD TV PC ID CV HR GPS ATM SIM WIFI NYC LA DC BBC CNN NBA NFL FC PM AM ASAP FYI BTW OK IT
PDF VAT DIY RSVP IVF ICU ER AE MRI PE PTA NSW VIC QLD HDB MRT IRS DMV SUV BMW VW IKEA HMRC DVLA GCSE SATS MBA PHD BSC CEO CFO OMG LOL LMAO ROFL
NASA RAF AA NA AGM ETA EST GMT BST MOT VHS USB HDMI PPS DNA HIV MS UTI PMS SOS`.split(/\s+/),
);
/** Words that are drawn out to call, plead or protest. "Thank youuu" and "soooo good" are no wail, nor is a cat on the keys. Own list. */
const WAILS = new Set(
  `please why stop come back answer never always hello beg begging nothing everything leave anything anyone nobody somebody ignore liar
unfair enough gone wait listen`.split(/\s+/),
);
/** Good wishes, good news and talk about the capitals themselves are loud and meant well. Own list. */
const GLAD = new Set(
  `merry congrats congratulations birthday christmas xmas eid mubarak diwali fiesta passed won winner winners champions goal tooth yay woohoo
hooray hurray woo thank thanks welcome born graduated graduation amazing awesome brilliant wow haha hahaha lol shirt label labelled labeled
sign poster mug exam interview capitals caps capslock roaring headline password`.split(/\s+/),
);
/** Without one of these in the message nobody is called, asked or charged, and capitals are a label or an order. Own list. */
const PERSONAL = new Set(
  `i me my mine you your yours yourself ye yer we us our please why what who how no not never always stop answer pick hello sorry come every
liar thief where when nothing fine reply tell call say finished over heartless fake`.split(/\s+/),
);
const SHORTEST_SHOUT = 3;
/** Fewer letters than this are no sentence to take a share of. */
const FEWEST_LETTERS = 15;

const cover = (first: Token, last: Token): Span => createSpan(first.start, last.end);

/** Whether loud words are for somebody, and not for joy. "HAPPY NOW" is not joy. */
function isCharged(typedWords: readonly Token[]): boolean {
  const glad = typedWords.some(
    ({ norm }, index) => GLAD.has(norm) || (norm === 'happy' && typedWords[index + 1]?.norm !== 'now'),
  );
  return !glad && typedWords.some(({ norm }) => PERSONAL.has(norm));
}

/** Neighbouring words in capitals, of three letters or more, short ones between them included; quoted ones are somebody else's. */
export const capsRun: Metric = ({ text, typedWords }, threshold) => {
  if (!typedWords.some((word) => word.caps) || !isCharged(typedWords)) return [];
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

/** Words in capitals anywhere in the message: marked at the one that reaches the threshold. */
export const capsWords: Metric = ({ text, typedWords }, threshold) => {
  const last = typedWords.filter((word) => isLoud(text, word))[threshold - 1];
  return last && isCharged(typedWords) ? [cover(last, last)] : [];
};

function isLoud(text: string, word: Token): boolean {
  const raw = text.slice(word.start, word.end);
  return word.caps && !word.inQuote && raw.length >= SHORTEST_SHOUT && !ACRONYMS.has(raw);
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
  if (!words.some((word) => word.caps) || !isCharged(words)) return spans;
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

/** `!!!` and longer, good news left out. */
export const exclaimRun: Metric = ({ text, tokens, typedWords }, threshold) => {
  const runs = markRuns(tokens, text, (raw) => raw.split(/[!！]/u).length - 1 >= threshold);
  return runs.length > 0 && isCharged(typedWords) ? runs : [];
};

/** Marks like `??` and `?!`: one span over all of them once there are enough. */
export const questionRun: Metric = ({ text, tokens }, threshold) => {
  const runs = markRuns(tokens, text, (raw) => raw.length > 1 && /[?？]/u.test(raw));
  const [first] = runs;
  return first && runs.length >= threshold ? [first] : [];
};

/** A letter typed this many times in a row in a word that calls, pleads or protests. */
export const stretchRun: Metric = ({ text, typedWords }, threshold) =>
  typedWords
    .filter(
      (word) => word.stretched && WAILS.has(word.norm) && longestRun(text.slice(word.start, word.end)) >= threshold,
    )
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
