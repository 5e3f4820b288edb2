import type { Rule } from './rule-schema';
import { GUARDS, type Guard } from './taxonomy';

const EVERY_TONE: readonly Guard[] = ['negated', 'quoted', 'past', 'other-person', 'refusal'];

/** Source: phrasing-engine.md §5, taxonomy §5. */
const DEFAULTS: Readonly<Record<Rule['kind'], readonly Guard[]>> = {
  phrase: EVERY_TONE,
  metric: [],
  // "I used to beg, I've stopped" is growth: the past does not take praise away.
  praise: ['negated', 'quoted', 'other-person'],
  safety: EVERY_TONE,
};
/** A denial of self-harm still earns the soft offer: inspect-phrasing lowers it to tier b. A denied threat is none. */
const SELF_HARM: readonly Guard[] = ['quoted', 'past', 'other-person'];

/** The guards of a rule, in the order of GUARDS. */
export function guardsOf(rule: Rule): readonly Guard[] {
  const defaults = rule.category === 'self-harm' ? SELF_HARM : DEFAULTS[rule.kind];
  const told = rule.guards === 'default' ? {} : rule.guards;
  return GUARDS.filter((guard) => told[guard] === 'on' || (defaults.includes(guard) && told[guard] !== 'skip'));
}
