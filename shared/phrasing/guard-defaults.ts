import type { Rule } from './rule-schema';
import { GUARDS, type Category, type Guard } from './taxonomy';

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

/** Where a thing of every day shows that no person is meant. Not where people are charged with things, likened to them or given them, nor for safety, which no joke may talk away. */
const ABOUT_THINGS: ReadonlySet<string> = new Set<Category>([
  'defensiveness',
  'stonewalling',
  'pleading',
  'ultimatum',
  'guilt-trip',
  'pressure',
  'bargaining',
  'dependency',
  'catastrophising',
  'mind-reading',
  'self-abasement',
  'faulty-apology',
  'rushing',
  'fishing',
]);

/** The guards of a rule, in the order of GUARDS. */
export function guardsOf(rule: Rule): readonly Guard[] {
  const defaults = rule.category === 'self-harm' ? SELF_HARM : DEFAULTS[rule.kind];
  const isAboutThings = rule.kind !== 'praise' && ABOUT_THINGS.has(rule.category);
  const told = rule.guards === 'default' ? {} : rule.guards;
  return GUARDS.filter(
    (guard) =>
      told[guard] === 'on' ||
      ((guard === 'everyday' ? isAboutThings : defaults.includes(guard)) && told[guard] !== 'skip'),
  );
}
