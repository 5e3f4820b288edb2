import type { Scenario } from '../scenario-schema';
import { diagnose } from './diagnostic';
import type { Diagnostic } from './diagnostic';
import { waysOf } from './ways-of';

/** sc003, sc004, sc008, sc009: every id is given once, and every id that is named exists. */
export function checkIds(scenario: Scenario): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const beats = new Set(scenario.beats.map((beat) => beat.id));
  const endings = new Set(scenario.endings.map((ending) => ending.id));

  const seen = new Set<string>();
  const given = [
    ...scenario.beats.map(({ id }, index) => ({ id, path: ['beats', index, 'id'] })),
    ...scenario.endings.map(({ id }, index) => ({ id, path: ['endings', index, 'id'] })),
  ];
  for (const { id, path } of given) {
    if (seen.has(id)) faults.push(diagnose('sc009', path, `the id "${id}" is given twice`));
    seen.add(id);
  }

  if (!beats.has(scenario.start)) faults.push(diagnose('sc008', ['start'], `there is no beat "${scenario.start}"`));
  for (const { way, path } of waysOf(scenario)) {
    if (way.to !== undefined && !beats.has(way.to)) {
      faults.push(diagnose('sc003', [...path, 'to'], `there is no beat "${way.to}"`));
    }
    if (way.end !== undefined && !endings.has(way.end)) {
      faults.push(diagnose('sc004', [...path, 'end'], `there is no ending "${way.end}"`));
    }
  }
  for (const [exit, list] of Object.entries(scenario.exits)) {
    for (const [index, { end }] of list.entries()) {
      if (!endings.has(end))
        faults.push(diagnose('sc004', ['exits', exit, index, 'end'], `there is no ending "${end}"`));
    }
  }
  return faults;
}
