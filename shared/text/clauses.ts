import type { Token } from './token';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SUBJECTS = words('i you he she it we they this that there');
const PRONOUNS = words('i me you he him she her it we us they them mine yours');
/** Words that begin a clause wherever they stand. */
const OPENERS = words('but however though although because yet unless');
/** Words that begin a clause after a comma. */
const AFTER_COMMA = words(
  'please just do can will would could why what when how where who if then stop let so now no yes ok okay yeah my your everything nothing nobody everyone all maybe did are is answer tell come call',
);
/** Openers that `^` looks past: "please", "so", "and then". */
const FILLERS = words(
  'please just so then and or but because oh well ok okay look now hey yes no yeah also honestly seriously though however babe baby actually simply really listen ugh like lol fine first sorry',
);
const CLAUSE_MARKS = words(': — – … .. -');

const isWord = (token: Token | undefined, set: ReadonlySet<string>): boolean =>
  token?.kind === 'word' && set.has(token.norm);

/** The nearest token on one side that is no emoji: people put those between any two words. */
function beside(tokens: readonly Token[], index: number, step: 1 | -1): Token | undefined {
  let at = index + step;
  while (tokens[at]?.kind === 'emoji') at += step;
  return tokens[at];
}

/** Whether a clause begins at this word, seen from the words beside it. */
function beginsClause(tokens: readonly Token[], index: number, afterComma: boolean): boolean {
  const token = tokens[index];
  if (!token || token.kind !== 'word') return false;
  const next = beside(tokens, index, 1);
  if (OPENERS.has(token.norm)) return true;
  if (afterComma && (SUBJECTS.has(token.norm) || AFTER_COMMA.has(token.norm))) return true;
  if (token.norm === 'so') return isWord(next, SUBJECTS);
  if (token.norm === 'and' && next?.norm === 'then') return true;
  if (token.norm === 'and' || token.norm === 'or' || token.norm === 'then') {
    // "you and I" joins two names; "and I left" begins anew.
    return isWord(next, SUBJECTS) && !isWord(beside(tokens, index, -1), PRONOUNS);
  }
  return false;
}

/** Whether a mark ends the clause; a hyphen only with space beside it. */
function endsClause(text: string, token: Token): boolean {
  if (token.barrier || token.kind === 'line') return true;
  if (token.kind !== 'mark' || !CLAUSE_MARKS.has(token.norm)) return false;
  return token.norm !== '-' || /\s/.test(text[token.start - 1] ?? ' ');
}

/** Numbers sentences and clauses and tells which words open and close a clause. Chat often has no marks, hence the words. */
export function markClauses(text: string, tokens: readonly Token[]): void {
  let sentence = 0;
  let clause = 0;
  let fresh = true;
  let openSoFar = true;
  let afterComma = false;
  let lastWord: Token | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'word') {
      const virtual = lastWord?.start === token.start;
      if (!virtual && !fresh && beginsClause(tokens, index, afterComma)) {
        clause += 1;
        openSoFar = true;
        if (lastWord) lastWord.closes = true;
      }
      token.opens = !virtual && (openSoFar || afterComma);
      openSoFar = openSoFar && FILLERS.has(token.norm);
      lastWord = token;
      fresh = false;
      afterComma = false;
    }
    token.sentence = sentence;
    token.clause = clause;
    if (token.kind === 'word' || token.kind === 'emoji') continue;
    if (token.norm === ',') {
      afterComma = true;
      if (lastWord) lastWord.closes = true;
    }
    if (!endsClause(text, token)) continue;
    if (lastWord) lastWord.closes = true;
    if (!fresh) clause += 1;
    if (token.barrier && token.norm !== ';' && !fresh) sentence += 1;
    fresh = true;
    openSoFar = true;
  }
  if (lastWord) lastWord.closes = true;
}
