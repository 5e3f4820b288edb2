import type { EndingKind, Scenario } from '../scenario-schema';
import { diagnose } from './diagnostic';
import type { Diagnostic } from './diagnostic';
import { waysOf } from './ways-of';

/** Endings that are good without the two being together again. */
const GOOD_WITHOUT_REUNION: readonly EndingKind[] = ['clear-no-accepted', 'let-go', 'warm', 'needs-time'];

/** sc007, sc016, sc018, sc019: exits always lead somewhere fitting, and endings are many-sided. */
export function checkEndings(scenario: Scenario): Diagnostic[] {
  const faults: Diagnostic[] = [];
  for (const [exit, list] of Object.entries(scenario.exits)) {
    const last = list.at(-1);
    if (last?.when && Object.keys(last.when).length > 0) {
      faults.push(
        diagnose('sc007', ['exits', exit, list.length - 1], 'the last of an exit’s endings must ask nothing'),
      );
    }
  }

  const named = new Set([
    ...waysOf(scenario).flatMap(({ way }) => way.end ?? []),
    ...Object.values(scenario.exits).flatMap((list) => list.map(({ end }) => end)),
  ]);
  for (const [index, { id }] of scenario.endings.entries()) {
    if (!named.has(id)) faults.push(diagnose('sc016', ['endings', index, 'id'], `nothing leads to the ending "${id}"`));
  }

  const kinds = new Set(scenario.endings.map((ending) => ending.kind));
  if (kinds.size < 3) faults.push(diagnose('sc018', ['endings'], 'endings must be of at least three kinds'));
  if (!GOOD_WITHOUT_REUNION.some((kind) => kinds.has(kind))) {
    faults.push(diagnose('sc018', ['endings'], 'one ending must be good without the two being together again'));
  }

  for (const [index, { end }] of scenario.exits.safety.entries()) {
    const kind = scenario.endings.find((ending) => ending.id === end)?.kind;
    if (kind !== undefined && kind !== 'safety') {
      faults.push(diagnose('sc019', ['exits', 'safety', index, 'end'], `"${end}" is not of the kind safety`));
    }
  }
  return faults;
}
