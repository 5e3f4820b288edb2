import { placeholdersOf, readPlaceholder } from '../fill-text';
import type { Reaction, Scenario, Wording } from '../scenario-schema';
import { diagnose } from './diagnostic';
import type { Diagnostic } from './diagnostic';
import { waysOf } from './ways-of';
import type { Path } from './ways-of';

/** The longest spoken line, in words; FORMAT.md, "Lines". */
export const MAX_LINE_WORDS = 35;

/** Words of a line as they are counted: what stands between spaces and has a letter or digit; a placeholder counts as one. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function checkText(text: string, path: Path, facts: Readonly<Record<string, unknown>>): Diagnostic[] {
  const faults: Diagnostic[] = [];
  if (/[{}]/.test(text.replace(/\{[^{}]*\}/g, ''))) {
    faults.push(diagnose('sc010', path, 'a brace without its other half, or braces within braces'));
  }
  if (/<\/?[a-z!]/i.test(text))
    faults.push(diagnose('sc010', path, 'markup is not a placeholder; lines are plain words'));
  for (const inside of placeholdersOf(text)) {
    const found = readPlaceholder(inside);
    if (found.kind === 'unknown') faults.push(diagnose('sc010', path, `"{${inside}}" is no placeholder`));
    if (found.kind === 'fact' && !Object.hasOwn(facts, found.key)) {
      faults.push(diagnose('sc011', path, `there is no fact "${found.key}"`));
    }
  }
  return faults;
}

function checkWordings(lines: readonly Wording[], path: Path, facts: Readonly<Record<string, unknown>>): Diagnostic[] {
  return lines.flatMap(({ text, cue }, index) => {
    const at = [...path, index];
    const words = countWords(text);
    return [
      ...checkText(text, [...at, 'text'], facts),
      ...(cue === undefined ? [] : checkText(cue, [...at, 'cue'], facts)),
      ...(words >= 1 && words <= MAX_LINE_WORDS
        ? []
        : [diagnose('sc012', [...at, 'text'], `${words} words; a line has 1 to ${MAX_LINE_WORDS}`)]),
    ];
  });
}

// Whatever happened, there must be something to say: at least one wording that asks nothing.
const checkAlways = (lines: readonly Wording[], path: Path): Diagnostic[] =>
  lines.some(({ when }) => when === undefined)
    ? []
    : [diagnose('sc013', path, 'every wording has a condition; one must hold whatever happened')];

/** The lines of reactions, a stance's or a scenario's own: sc010 to sc013. */
export function checkReactionLines(
  reactions: Readonly<Partial<Record<string, Reaction>>>,
  path: Path,
  facts: Readonly<Record<string, unknown>>,
): Diagnostic[] {
  return Object.entries(reactions).flatMap(([id, reaction]) => {
    const at = [...path, id, 'lines'];
    return reaction ? [...checkWordings(reaction.lines, at, facts), ...checkAlways(reaction.lines, at)] : [];
  });
}

/** sc010, sc011, sc012, sc013: every text that is shown can be filled, spoken in one breath, and there is always one to say. */
export function checkLines(scenario: Scenario): Diagnostic[] {
  const { facts } = scenario;
  return [
    ...(['title', 'summary', 'situation'] as const).flatMap((key) => checkText(scenario[key], [key], facts)),
    ...scenario.practises.flatMap((text, index) => checkText(text, ['practises', index], facts)),
    ...scenario.beats.flatMap((beat, at) => [
      ...checkWordings(beat.lines, ['beats', at, 'lines'], facts),
      ...checkAlways(beat.lines, ['beats', at, 'lines']),
      ...Object.entries(beat.hints).flatMap(([dimension, hint]) =>
        hint === undefined ? [] : checkText(hint, ['beats', at, 'hints', dimension], facts),
      ),
    ]),
    // A way's own lines may all ask something: its target's lines stand in for them.
    ...waysOf(scenario).flatMap(({ way, path }) => checkWordings(way.lines ?? [], [...path, 'lines'], facts)),
    ...scenario.endings.flatMap((ending, at) => [
      ...checkText(ending.title, ['endings', at, 'title'], facts),
      ...checkText(ending.debrief, ['endings', at, 'debrief'], facts),
      ...checkWordings(ending.lines, ['endings', at, 'lines'], facts),
      ...checkAlways(ending.lines, ['endings', at, 'lines']),
    ]),
    ...checkReactionLines(scenario.reactions, ['reactions'], facts),
  ];
}
