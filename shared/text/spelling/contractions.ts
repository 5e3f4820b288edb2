/** Contractions: with an apostrophe by their endings, without one only where no other word is spelled the same. */

const ENDINGS: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
];

const IRREGULAR: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };

const NEGATED = 'do does did is are was were has have had could should would must need might ca wo sha ai'.split(' ');
const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  "'m": ['i'],
  "'re": ['you', 'they', 'what', 'how', 'who', 'where'],
  "'ve": ['i', 'you', 'we', 'they', 'could', 'should', 'would', 'must', 'might', 'who'],
  "'ll": ['you', 'they', 'it', 'that', 'there', 'who', 'what', 'nobody', 'everyone', 'youse'],
  "'d": ['you', 'they', 'it', 'that', 'who', 'there'],
  "'s": 'he she that what who how where when why here there it life everything nothing everyone nobody something'.split(
    ' ',
  ),
};

/**
 * The words a form with an apostrophe stands for, or null when it is no contraction.
 * @param word - lower case, straight apostrophe. `'s` is read as "is"; the caller also offers the possessive.
 */
export function readContraction(word: string): readonly string[] | null {
  if (word === "let's") return ['let', 'us'];
  if (word === "y'all") return ['yall'];
  if (word === "o'clock" || word === "ma'am") return null;
  for (const [ending, expansion] of ENDINGS) {
    if (!word.endsWith(ending) || word.length === ending.length) continue;
    const stem = word.slice(0, -ending.length);
    const head = ending === "n't" ? (IRREGULAR[stem] ?? stem) : stem;
    return [...(head.includes("'") ? (readContraction(head) ?? [head]) : [head]), expansion];
  }
  if (word.endsWith("'s") && word.length > 2) return [word.slice(0, -2), 'is'];
  return null;
}

/** Forms typed without their apostrophe: `cant`, `im`, `youre`. Forms that are words of their own stand in ambiguous.ts. */
export function bareContractions(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>();
  const add = (form: string) => {
    const words = readContraction(form);
    if (words) forms.set(form.replaceAll("'", ''), words);
  };
  for (const verb of NEGATED) add(`${verb}n't`);
  for (const [ending, subjects] of Object.entries(SUBJECTS)) for (const subject of subjects) add(subject + ending);
  add("let's");
  forms.set('cannot', ['can', 'not']);
  // "its" is a word of its own.
  forms.delete('its');
  return forms;
}
