import type { Reaction, ReactionsFile, Scenario, TopicAnswer, Wording } from '../scenario-schema';
import { waysOf } from './ways-of';
import type { Path } from './ways-of';

/** A text of an authored file that somebody will read. */
export interface ShownText {
  readonly text: string;
  readonly path: Path;
  /** A line of the ex, their body language, what the app tells, or a few words that label something. */
  readonly kind: 'line' | 'cue' | 'told' | 'label';
  /** Why it may be what our rules flag; lines alone. */
  readonly exempt: string | undefined;
}

const told = (text: string, path: Path, kind: ShownText['kind'] = 'told'): ShownText => ({
  text,
  path,
  kind,
  exempt: undefined,
});

const wordingTexts = (lines: readonly Wording[], path: Path): ShownText[] =>
  lines.flatMap(({ text, cue, exempt }, index): ShownText[] => [
    { text, path: [...path, index, 'text'], kind: 'line', exempt },
    ...(cue === undefined ? [] : [told(cue, [...path, index, 'cue'], 'cue')]),
  ]);

const reactionTexts = (reactions: Readonly<Partial<Record<string, Reaction>>>): ShownText[] =>
  Object.entries(reactions).flatMap(([id, reaction]) =>
    reaction ? wordingTexts(reaction.lines, ['reactions', id, 'lines']) : [],
  );

const askedTexts = ({ lines, asides = [] }: TopicAnswer, path: Path): ShownText[] => [
  ...wordingTexts(lines, [...path, 'lines']),
  ...asides.map((text, index) => told(text, [...path, 'asides', index], 'line')),
];

/** Every text of a scenario that is shown, with its place. */
export function textsOf(scenario: Scenario): ShownText[] {
  const { cast } = scenario;
  return [
    ...(['title', 'summary', 'situation'] as const).map((key) => told(scenario[key], [key])),
    ...scenario.practises.map((text, index) => told(text, ['practises', index])),
    told(cast.manner, ['cast', 'manner'], 'label'),
    ...cast.alsoAs.flatMap((also, index) =>
      typeof also === 'string' || also.manner === undefined
        ? []
        : [told(also.manner, ['cast', 'alsoAs', index, 'manner'], 'label')],
    ),
    ...Object.entries(scenario.facts).map(([key, { label }]) => told(label, ['facts', key, 'label'], 'label')),
    ...scenario.beats.flatMap(({ title, lines, hints }, at) => [
      ...(title === undefined ? [] : [told(title, ['beats', at, 'title'], 'label')]),
      ...wordingTexts(lines, ['beats', at, 'lines']),
      ...Object.entries(hints).flatMap(([dimension, hint]) =>
        hint === undefined ? [] : [told(hint, ['beats', at, 'hints', dimension])],
      ),
    ]),
    ...waysOf(scenario).flatMap(({ way, path }) => wordingTexts(way.lines ?? [], [...path, 'lines'])),
    ...scenario.endings.flatMap(({ title, debrief, lines }, at) => [
      told(title, ['endings', at, 'title']),
      told(debrief, ['endings', at, 'debrief']),
      ...wordingTexts(lines, ['endings', at, 'lines']),
    ]),
    ...reactionTexts(scenario.reactions),
    ...scenario.asked.flatMap((answer, at) => askedTexts(answer, ['asked', at])),
  ];
}

/** Every text of a stance's file. */
export const reactionsFileTexts = ({ reactions, asked }: ReactionsFile): ShownText[] => [
  ...reactionTexts(reactions),
  ...Object.entries(asked).flatMap(([topic, answer]) => askedTexts(answer, ['asked', topic])),
];
