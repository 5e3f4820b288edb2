import type { Plays, Scenario } from '../scenario-schema';
import { stancesOf } from '../setting';
import { diagnose } from './diagnostic';
import type { Diagnostic } from './diagnostic';

/** Manners that every scenario is played in. */
const MANNERS = ['gentle', 'harsh', 'evasive', 'pressing-after-no', 'odd'] as const;

/** sc003, sc004, sc021, sc022, sc025: plays name what exists, are played in every manner and under every stance, and together reach every ending but `safety`. */
export function checkPlays({ scenario: id, plays }: Plays, scenario: Scenario | undefined): Diagnostic[] {
  if (!scenario) return [diagnose('sc021', ['scenario'], `there is no scenario "${id}"`)];
  const places = new Set([...scenario.beats, ...scenario.endings].map((place) => place.id));
  const faults: Diagnostic[] = [];
  for (const [at, play] of plays.entries()) {
    for (const [turn, { to }] of play.turns.entries()) {
      if (to === undefined || places.has(to)) continue;
      faults.push(diagnose('sc003', ['plays', at, 'turns', turn, 'to'], `there is no beat or ending "${to}"`));
    }
    if (play.ends !== null && !scenario.endings.some((ending) => ending.id === play.ends)) {
      faults.push(diagnose('sc004', ['plays', at, 'ends'], `there is no ending "${play.ends}"`));
    }
  }
  const stances = stancesOf(scenario).map(({ stance }) => stance);
  for (const [at, { stance }] of plays.entries()) {
    if (stance === undefined || stances.includes(stance)) continue;
    faults.push(diagnose('sc025', ['plays', at, 'stance'], `the script is not played under the stance "${stance}"`));
  }
  for (const stance of stances) {
    if (plays.some((play) => (play.stance ?? scenario.cast.stance) === stance)) continue;
    faults.push(diagnose('sc021', ['plays'], `no run under the stance "${stance}"`));
  }
  for (const manner of MANNERS) {
    if (plays.some((play) => play.manner === manner)) continue;
    faults.push(diagnose('sc021', ['plays'], `no run in the manner "${manner}"`));
  }
  for (const ending of scenario.endings) {
    if (ending.kind === 'safety' || plays.some((play) => play.ends === ending.id)) continue;
    faults.push(diagnose('sc022', ['plays'], `no run comes to the ending "${ending.id}"`));
  }
  return faults;
}
