import type { Intent } from '../intents';
import type { Condition, EndingKind, Plays, Scenario } from '../scenario-schema';
import { diagnose } from './diagnostic';
import type { Diagnostic } from './diagnostic';
import { waysOf } from './ways-of';

/** Endings that give what was asked for. */
const GIVING: readonly EndingKind[] = ['warm', 'open-door', 'slow-start'];

/** What a condition must shut out before it may reward: words that press, and words that hurt. */
const SHUT_OUT: readonly Intent[] = ['beg', 'pressure', 'ultimatum', 'guilt-trip', 'blame', 'insult', 'threaten'];

const shutsOut = (when: Condition | undefined): boolean =>
  // A bare answer has nothing else in it.
  when?.answer !== undefined ||
  when?.fair === true ||
  SHUT_OUT.every((intent) => when?.none?.includes(intent) ?? false);

/** sc028: no way rewards a line that also presses: neither by what it does to the ex nor by where it leads. */
export function checkSmell(scenario: Scenario): Diagnostic[] {
  const kinds = new Map(scenario.endings.map(({ id, kind }) => [id, kind]));
  return waysOf(scenario).flatMap(({ way, path }) => {
    if (shutsOut(way.when)) return [];
    const kind = kinds.get(way.end ?? '');
    return [
      ...((way.effect?.openness ?? 0) > 0
        ? [diagnose('sc028', [...path, 'effect'], 'opens the ex also when the line presses; ask for `fair: true`')]
        : []),
      ...(kind !== undefined && GIVING.includes(kind)
        ? [diagnose('sc028', [...path, 'end'], `a line that presses comes to a ${kind} ending; ask for \`fair: true\``)]
        : []),
    ];
  });
}

/** sc028 of the runs: a harsh or pressing one must not get what was asked for. */
export function checkPlaysSmell({ plays }: Plays, { endings }: Scenario): Diagnostic[] {
  return plays.flatMap(({ manner, ends }, at) => {
    const kind = endings.find(({ id }) => id === ends)?.kind;
    if (manner !== 'harsh' && manner !== 'pressing-after-no') return [];
    return kind !== undefined && GIVING.includes(kind)
      ? [diagnose('sc028', ['plays', at, 'ends'], `a ${manner} run comes to a ${kind} ending`)]
      : [];
  });
}
