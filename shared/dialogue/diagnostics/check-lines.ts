import type { Reaction, Scenario, Stance, Wording } from '../scenario-schema';
import { stancesOf } from '../setting';
import { slotsOf } from '../taken/slots-of';
import { checkText } from './check-text';
import { diagnose } from './diagnostic';
import type { Diagnostic } from './diagnostic';
import { waysOf } from './ways-of';
import type { Path } from './ways-of';

/** The longest spoken line, in words; FORMAT.md, "Lines". */
export const MAX_LINE_WORDS = 35;

/** Words of a line as they are counted: what stands between spaces and has a letter or digit; a placeholder counts as one. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

type Facts = Readonly<Record<string, unknown>>;

function checkWordings(lines: readonly Wording[], path: Path, facts: Facts): Diagnostic[] {
  return lines.flatMap(({ text, cue }, index) => {
    const at = [...path, index];
    const words = countWords(text);
    return [
      ...checkText(text, [...at, 'text'], { facts, voice: 'spoken' }),
      ...(cue === undefined ? [] : checkText(cue, [...at, 'cue'], { facts, voice: 'told' })),
      ...(words >= 1 && words <= MAX_LINE_WORDS
        ? []
        : [diagnose('sc012', [...at, 'text'], `${words} words; a line has 1 to ${MAX_LINE_WORDS}`)]),
    ];
  });
}

const isOpenTo = ({ when }: Wording, stance: Stance): boolean => when?.stance?.includes(stance) ?? true;

/** Asks for nothing but perhaps the stance, and needs nothing that may not have been said. */
const isAlways = ({ text, when = {} }: Wording): boolean =>
  slotsOf(text).length === 0 && Object.keys(when).every((key) => key === 'stance');

/**
 * Whatever happened, there must be something to say, under every stance: the first of them answers with sc013, others with sc024.
 */
function checkAlways(
  lines: readonly Wording[],
  path: Path,
  { stances, least }: { stances: readonly Stance[]; least: number },
): Diagnostic[] {
  return stances.flatMap((stance, index) => {
    const code = index === 0 ? 'sc013' : 'sc024';
    const open = lines.filter((wording) => isOpenTo(wording, stance));
    if (!open.some(isAlways)) {
      return [
        diagnose(code, path, `every wording has a condition or a slot; one must hold whatever happened (${stance})`),
      ];
    }
    return open.length < least
      ? [diagnose(code, path, `${open.length} wordings under the stance "${stance}"; there must be ${least}`)]
      : [];
  });
}

const LEAST = 3;

/** The lines of reactions, a stance's or a scenario's own: sc010 to sc013, sc024. */
export function checkReactionLines(
  reactions: Readonly<Partial<Record<string, Reaction>>>,
  path: Path,
  facts: Facts,
  stances: readonly Stance[],
): Diagnostic[] {
  return Object.entries(reactions).flatMap(([id, reaction]) => {
    const at = [...path, id, 'lines'];
    if (!reaction) return [];
    return [...checkWordings(reaction.lines, at, facts), ...checkAlways(reaction.lines, at, { stances, least: LEAST })];
  });
}

/**
 * sc010 to sc013, sc024 to sc026: every text that is shown can be filled, spoken in one breath, and there is always one to say.
 */
export function checkLines(scenario: Scenario): Diagnostic[] {
  const { facts } = scenario;
  const stances = stancesOf(scenario).map(({ stance }) => stance);
  const told = (text: string, path: Path): Diagnostic[] => checkText(text, path, { facts, voice: 'told' });
  return [
    ...(['title', 'summary', 'situation'] as const).flatMap((key) => told(scenario[key], [key])),
    ...scenario.practises.flatMap((text, index) => told(text, ['practises', index])),
    ...stancesOf(scenario).flatMap(({ manner }, index) =>
      told(manner, index === 0 ? ['cast', 'manner'] : ['cast', 'alsoAs', index - 1]),
    ),
    ...scenario.beats.flatMap((beat, at) => [
      ...checkWordings(beat.lines, ['beats', at, 'lines'], facts),
      ...checkAlways(beat.lines, ['beats', at, 'lines'], { stances, least: LEAST }),
      ...Object.entries(beat.hints).flatMap(([dimension, hint]) =>
        hint === undefined ? [] : told(hint, ['beats', at, 'hints', dimension]),
      ),
    ]),
    // A way's own lines may all ask something: its target's lines stand in for them.
    ...waysOf(scenario).flatMap(({ way, path }) => checkWordings(way.lines ?? [], [...path, 'lines'], facts)),
    ...scenario.endings.flatMap((ending, at) => [
      ...told(ending.title, ['endings', at, 'title']),
      ...told(ending.debrief, ['endings', at, 'debrief']),
      ...checkWordings(ending.lines, ['endings', at, 'lines'], facts),
      ...checkAlways(ending.lines, ['endings', at, 'lines'], { stances, least: 1 }),
    ]),
    ...checkReactionLines(scenario.reactions, ['reactions'], facts, stances),
  ];
}
