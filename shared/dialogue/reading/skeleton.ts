import { kindsOf } from './word-kinds';

/**
 * The words that carry a sentence's build. Voices differ in what they talk about and agree in how they put it ("I used to … and
 * you …"), so a line is also read with its other words replaced by their kinds or endings: this alone reads four lines in a hundred more
 * of a voice not heard before (decisions/0006).
 */
const BUILD = new Set(
  (
    'i you he she it we they this that these those there here me him her us them my your his its our their mine yours ' +
    'am is are was were be been being do does did have has had can could will would shall should may might must not no never ' +
    'and or but if so because as than then when while until what who where why how which ' +
    'to of in on at for with about from by into out up down off over again a an the ' +
    'all any some every nothing anything something everything nobody anyone someone everyone ' +
    'just only even still already too very much more most one ever always now yes ok ' +
    'please sorry thanks thank want need know think feel say said tell ask get go going let make'
  ).split(' '),
);

const ENDINGS = ['ing', 'ed', 'ly', 's'] as const;

/** What stays of a word in the skeleton: itself when it builds the sentence, a number as `#`, else its kind, else its ending. */
export function shapeOf(word: string): string {
  if (BUILD.has(word) || !/^\p{L}/u.test(word)) return word;
  const [kind] = kindsOf(word);
  if (kind) return `@${kind}`;
  const ending = ENDINGS.find((each) => word.length > each.length + 2 && word.endsWith(each));
  return `*${ending ?? ''}`;
}
