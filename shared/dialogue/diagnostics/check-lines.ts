import type { Reaction, ReactionsFile, Scenario, Stance, Wording } from '../scenario-schema';
import { stancesOf } from '../setting';
import { slotsOf } from '../taken/slots-of';
import { checkText } from './check-text';
import { countWords } from './count-words';
import { diagnose } from './diagnostic';
import type { Diagnostic } from './diagnostic';
import { reactionsFileTexts, textsOf } from './texts-of';
import type { ShownText } from './texts-of';
import type { Path } from './ways-of';

/** The longest spoken line, in words; FORMAT.md, "Lines". */
export const MAX_LINE_WORDS = 35;

function checkLength({ text, path, kind }: ShownText): Diagnostic[] {
  if (kind !== 'line') return [];
  const words = countWords(text);
  return words >= 1 && words <= MAX_LINE_WORDS
    ? []
    : [diagnose('sc012', path, `${words} words; a line has 1 to ${MAX_LINE_WORDS}`)];
}

const checkTexts = (texts: readonly ShownText[], facts: Readonly<Record<string, unknown>>): Diagnostic[] =>
  texts.flatMap((shown) => [...checkText(shown, facts), ...checkLength(shown)]);

const isOpenTo = ({ when }: Wording, stance: Stance): boolean => when?.stance?.includes(stance) ?? true;

/** Asks for nothing but perhaps the stance, and needs nothing that may not have been said. */
const isAlways = ({ text, when = {} }: Wording): boolean =>
  slotsOf(text).length === 0 && Object.keys(when).every((key) => key === 'stance');

const LEAST = 3;

/** Whatever happened, there must be something to say, under every stance: the first of them answers with sc013, others with sc024. */
function checkAlways(lines: readonly Wording[], path: Path, stances: readonly Stance[], least = LEAST): Diagnostic[] {
  return stances.flatMap((stance, index) => {
    const code = index === 0 ? 'sc013' : 'sc024';
    const open = lines.filter((wording) => isOpenTo(wording, stance));
    if (!open.some(isAlways)) {
      const under = index === 0 ? '' : `, under the stance "${stance}" too`;
      return [diagnose(code, path, `every wording has a condition or a slot; one must hold whatever happened${under}`)];
    }
    return open.length < least
      ? [diagnose(code, path, `${open.length} wordings under the stance "${stance}"; there must be ${least}`)]
      : [];
  });
}

const checkReactionsAlways = (
  reactions: Readonly<Partial<Record<string, Reaction>>>,
  stances: readonly Stance[],
): Diagnostic[] =>
  Object.entries(reactions).flatMap(([id, reaction]) =>
    reaction ? checkAlways(reaction.lines, ['reactions', id, 'lines'], stances) : [],
  );

/** The same of a stance's own file; it knows no facts, as every scenario of the stance shares it. */
export const checkReactionsFile = (file: ReactionsFile): Diagnostic[] => [
  ...checkTexts(reactionsFileTexts(file), {}),
  ...checkReactionsAlways(file.reactions, [file.stance]),
  ...Object.entries(file.asked).flatMap(([topic, { lines }]) =>
    checkAlways(lines, ['asked', topic, 'lines'], [file.stance]),
  ),
];

/** sc010 to sc013, sc024, sc026: every text that is shown can be filled, spoken in one breath, and there is always one to say. */
export function checkLines(scenario: Scenario): Diagnostic[] {
  const stances = stancesOf(scenario).map(({ stance }) => stance);
  return [
    ...checkTexts(textsOf(scenario), scenario.facts),
    // A way's own lines may all ask something: its target's lines stand in for them.
    ...scenario.beats.flatMap(({ lines }, at) => checkAlways(lines, ['beats', at, 'lines'], stances)),
    ...scenario.endings.flatMap(({ lines }, at) => checkAlways(lines, ['endings', at, 'lines'], stances, 1)),
    ...checkReactionsAlways(scenario.reactions, stances),
    ...scenario.asked.flatMap(({ lines }, at) => checkAlways(lines, ['asked', at, 'lines'], stances)),
  ];
}
