import type { Rule } from './rule-schema';
import { GUARDS, type Guard } from './taxonomy';

/** The guards that hold for a rule unless it says otherwise. Source: phrasing-engine.md §5, taxonomy §5. */
function defaultsFor(rule: Rule): readonly Guard[] {
  switch (rule.kind) {
    case 'phrase':
      return ['negated', 'quoted', 'past', 'other-person', 'refusal'];
    case 'metric':
      return [];
    case 'praise':
      // "I used to beg, I've stopped" is growth: the past does not take praise away.
      return ['negated', 'quoted', 'other-person'];
    case 'safety':
      // A denial of self-harm still earns the soft offer (check-phrasing lowers it to tier b); a denied threat is none.
      return rule.category === 'self-harm'
        ? ['quoted', 'past', 'other-person']
        : ['negated', 'quoted', 'past', 'other-person', 'refusal'];
  }
}

/** The guards of a rule, in the order of GUARDS. */
export function guardsOf(rule: Rule): readonly Guard[] {
  const defaults = defaultsFor(rule);
  const told = rule.guards === 'default' ? {} : rule.guards;
  return GUARDS.filter((guard) => told[guard] === 'on' || (defaults.includes(guard) && told[guard] !== 'skip'));
}
