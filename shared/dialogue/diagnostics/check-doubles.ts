import { hashWords } from '../hash-words';
import type { ReactionsFile, Scenario, TopicAnswer, Wording } from '../scenario-schema';
import { diagnose } from './diagnostic';
import type { Diagnostic } from './diagnostic';
import { waysOf } from './ways-of';
import type { Path } from './ways-of';

interface List {
  readonly lines: readonly Wording[];
  readonly path: Path;
}

/** Every list of wordings of a scenario. */
function listsOf(scenario: Scenario): List[] {
  return [
    ...scenario.beats.map(({ lines }, at) => ({ lines, path: ['beats', at, 'lines'] })),
    ...waysOf(scenario).map(({ way, path }) => ({ lines: way.lines ?? [], path: [...path, 'lines'] })),
    ...scenario.endings.map(({ lines }, at) => ({ lines, path: ['endings', at, 'lines'] })),
    ...reactionLists(scenario.reactions),
    ...scenario.asked.map((answer, at) => askedList(answer, ['asked', at])),
  ];
}

/** Lines and asides alike: neither may come twice. */
const askedList = ({ lines, asides = [] }: TopicAnswer, path: Path): List => ({
  lines: [...lines, ...asides.map((text) => ({ text }))],
  path: [...path, 'lines'],
});

const reactionLists = (reactions: Scenario['reactions'] | ReactionsFile['reactions']): List[] =>
  Object.entries(reactions).map(([id, reaction]) => ({
    lines: reaction?.lines ?? [],
    path: ['reactions', id, 'lines'],
  }));

function checkLists(lists: readonly List[]): Diagnostic[] {
  const seen = new Set<string>();
  return lists.flatMap(({ lines, path }) =>
    lines.flatMap(({ text }, index) => {
      const words = hashWords(text);
      if (seen.has(words)) return [diagnose('sc030', [...path, index, 'text'], 'another wording has the same words')];
      seen.add(words);
      return [];
    }),
  );
}

/** sc030: no wording stands twice; the same line must never come twice in a talk. */
export const checkDoubles = (scenario: Scenario): Diagnostic[] => checkLists(listsOf(scenario));

/** sc030 of a stance's own file. */
export const checkReactionDoubles = ({ reactions, asked }: ReactionsFile): Diagnostic[] =>
  checkLists([
    ...reactionLists(reactions),
    ...Object.entries(asked).map(([topic, answer]) => askedList(answer, ['asked', topic])),
  ]);
