import { REACTIONS } from '../scenario-schema';
import type { ReactionsFile, Scenario } from '../scenario-schema';
import { checkReactionLines } from './check-lines';
import { diagnose } from './diagnostic';
import type { Diagnostic } from './diagnostic';

/** sc014: whatever may come at any beat has an answer, from the scenario or from its stance. */
export function checkReactions(scenario: Scenario, reactions: ReactionsFile | undefined): Diagnostic[] {
  const { stance } = scenario.cast;
  const at = ['cast', 'stance'];
  if (!reactions) return [diagnose('sc014', at, `there are no reactions for the stance "${stance}"`)];
  if (reactions.stance !== stance) {
    return [diagnose('sc014', at, `the reactions are for "${reactions.stance}", not for "${stance}"`)];
  }
  const missing = REACTIONS.filter((id) => !scenario.reactions[id] && !reactions.reactions[id]);
  return missing.map((id) => diagnose('sc014', at, `nothing answers "${id}" for the stance "${stance}"`));
}

/** The lines of a stance's own file; it knows no facts, as every scenario of the stance shares it. */
export const checkReactionsFile = (reactions: ReactionsFile): Diagnostic[] =>
  checkReactionLines(reactions.reactions, ['reactions'], {});
