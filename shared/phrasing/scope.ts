import type { Token } from '../text/token';
import type { Hit } from '../text/walk';
import { NEGATION_CARRIERS } from './guard-cues';
import type { PackCues } from './pack';

const SUBJECTS: ReadonlySet<string> = new Set(['i', 'you', 'we', 'he', 'she', 'they', 'it']);
const FIRST_OR_SECOND: ReadonlySet<string> = new Set(['i', 'you', 'we']);

/** A cue where it was found. */
export interface Cue {
  readonly group: PackCues;
  readonly first: number;
  readonly last: number;
}

/**
 * Whether a new subject between cue and match stops the cue: "not happy you ruined it". A verb of saying or thinking
 * before the subject passes the negation on, and "asking you to" has no new subject.
 */
function isStopped(tokens: readonly Token[], cue: Cue, hit: Hit): boolean {
  for (let index = cue.last + 1; index <= hit.first; index += 1) {
    const token = tokens[index];
    if (!token || token.kind !== 'word' || !SUBJECTS.has(token.norm)) continue;
    if (tokens[index + 1]?.norm === 'to') continue;
    // An object at the end of the stretch: "not asking you [come home]".
    if (index < hit.first && index === cue.last + 1 && token.norm === 'it') continue;
    const carried = tokens.slice(cue.first, index).some((word) => NEGATION_CARRIERS.has(word.norm));
    if (!carried) return true;
  }
  return false;
}

/** Whether the match, or what leads to it, has the writer or the reader as its subject: then it is nobody else's. */
function hasOwnSubject(tokens: readonly Token[], cue: Cue, hit: Hit): boolean {
  for (let index = cue.last + 1; index <= hit.first; index += 1) {
    if (FIRST_OR_SECOND.has(tokens[index]?.norm ?? '')) return true;
  }
  return false;
}

function reachesLeft(tokens: readonly Token[], cue: Cue, hit: Hit): boolean {
  // "I used to beg" for the pattern "i <0-3> beg": the cue stands in the gap. Somebody else in a gap is no new subject.
  if (hit.skipped.includes(cue.last)) return cue.group.guard !== 'other-person';
  if (cue.last >= hit.first || tokens[cue.last]?.clause !== tokens[hit.first]?.clause) return false;
  switch (cue.group.guard) {
    case 'negated':
    case 'refusal':
      return !isStopped(tokens, cue, hit);
    case 'other-person':
      return !hasOwnSubject(tokens, cue, hit);
    default:
      return true;
  }
}

/** A regret on the right holds for the rest of its sentence, or the next as well, but not past a "but". */
function reachesRight(tokens: readonly Token[], cue: Cue, hit: Hit): boolean {
  const away = (tokens[cue.first]?.sentence ?? 0) - (tokens[hit.last]?.sentence ?? 0);
  if (cue.first <= hit.last || away > (cue.group.side === 'after' ? 1 : 0)) return false;
  for (let index = hit.last + 1; index < cue.first; index += 1) {
    const norm = tokens[index]?.norm;
    if (norm === 'but' || norm === 'however') return false;
  }
  return true;
}

/** How many tokens after a match the thing that it is about may stand: "you'll regret it if you buy that brand of pushchair". */
const NEAR = 8;

/** What the words are about stands after them, in their clause or just behind its comma. */
function isObject(tokens: readonly Token[], cue: Cue, hit: Hit): boolean {
  const isAfter = cue.first > hit.last && cue.first - hit.last <= NEAR;
  return isAfter && tokens[cue.first]?.clause === tokens[hit.last]?.clause;
}

/** Whether a cue stands where it calls a match off. */
export function reaches(tokens: readonly Token[], cue: Cue, hit: Hit): boolean {
  if (cue.group.side === 'left') return reachesLeft(tokens, cue, hit);
  if (cue.group.side === 'right' || cue.group.side === 'after') return reachesRight(tokens, cue, hit);
  if (cue.group.side === 'object') return isObject(tokens, cue, hit);
  return tokens[cue.first]?.sentence === tokens[hit.first]?.sentence;
}
