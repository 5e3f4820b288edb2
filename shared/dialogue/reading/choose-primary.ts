import { gravity, type Intent } from '../intents';
import { isAlike } from './alike-intents';
import type { ScoredIntent } from './reading';
import { primaryThreshold } from './thresholds';

/** What opens or rounds off a line; where anything weightier stands beside it, a listener answers that. */
const LIGHT: ReadonlySet<Intent> = new Set(['greet', 'thank', 'small-talk', 'unclear', 'evade'] satisfies Intent[]);
/** Beside the likeliest, an intent at least so likely is heard too. */
const BESIDE = 0.8;

const firmest = (a: ScoredIntent, b: ScoredIntent): number => b.p - a.p || gravity(a.id) - gravity(b.id);

/** How likely it is that answering this intent is right: any intent that is answered alike will do. */
const rightness = (likely: readonly ScoredIntent[], { id }: ScoredIntent): number =>
  likely.reduce((sum, each) => (isAlike(each.id, id) ? sum + each.p : sum), 0);

/**
 * Chooses the intent that a listener would answer.
 * @param decided - what narrow rules decided alone.
 * @param likely - what the reader holds likely, in any order.
 * @returns the gravest decided one, unless it is light and something weightier is likely; else the likeliest of those that
 *   are likely enough, a weightier one before a light one that is hardly likelier; else `unclear`.
 */
export function choosePrimary(decided: readonly ScoredIntent[], likely: readonly ScoredIntent[]): Intent {
  const gravest = decided.toSorted((a, b) => gravity(a.id) - gravity(b.id))[0];
  if (gravest && !LIGHT.has(gravest.id)) return gravest.id;
  const [first] = likely.toSorted(firmest);
  const enough = likely.filter((each) => rightness(likely, each) >= primaryThreshold(each.id)).toSorted(firmest);
  // A likeliest intent that is not likely enough leaves the line unclear; the next one would be a guess.
  const top = first && enough[0]?.id === first.id ? first : undefined;
  const weightier = enough.find(({ id, p }) => !LIGHT.has(id) && p >= BESIDE * (top?.p ?? 1));
  const answered = top && LIGHT.has(top.id) ? (weightier ?? top) : top;
  if (gravest && (!answered || LIGHT.has(answered.id))) return gravest.id;
  return answered?.id ?? gravest?.id ?? 'unclear';
}
