import type { Token } from '../text/token';
import type { Hit } from '../text/walk';
import { reaches, type Cue } from './scope';
import type { Guard } from './taxonomy';

/** Words that turn what follows into its opposite. */
export const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', 'no', 'nor']);

/** How far a cue is looked for, in tokens; longer clauses than this are no longer one thought. */
const REACH = 30;

/** Cues of one text, ready to be asked which of them reach a match. */
export class CueIndex {
  private readonly byLast = new Map<number, Cue[]>();
  private readonly byFirst = new Map<number, Cue[]>();
  private readonly covered: ReadonlyMap<number, 'false-cue' | 'refusal'>;

  constructor(
    private readonly tokens: readonly Token[],
    cues: readonly Cue[],
  ) {
    this.covered = coverage(cues);
    for (const cue of cues) {
      if (!isTrue(cue, this.covered)) continue;
      push(this.byLast, cue.last, cue);
      push(this.byFirst, cue.first, cue);
    }
  }

  /** The first negation that a gap of the match jumped over; "can't help" is none. */
  denialIn(hit: Hit): { readonly guard: 'refusal' | 'negated'; readonly at: number } | null {
    for (const at of hit.skipped) {
      const by = this.covered.get(at);
      if (by !== 'false-cue' && NEGATIONS.has(this.tokens[at]?.norm ?? '')) return { guard: by ?? 'negated', at };
    }
    return null;
  }

  /** The nearest cue of each guard that reaches a match. */
  reaching(hit: Hit, isSafety: boolean): Map<Guard, Cue> {
    const found = new Map<Guard, Cue>();
    const consider = (cues: readonly Cue[] | undefined) => {
      for (const cue of cues ?? []) {
        const { guard, forSafety } = cue.group;
        if (guard === 'false-cue' || found.has(guard) || (isSafety && !forSafety)) continue;
        if (reaches(this.tokens, cue, hit)) found.set(guard, cue);
      }
    };
    for (const at of hit.skipped) consider(this.byLast.get(at));
    for (let at = hit.first - 1; at >= Math.max(0, hit.first - REACH); at -= 1) consider(this.byLast.get(at));
    for (let at = hit.first; at <= hit.last + REACH; at += 1) consider(this.byFirst.get(at));
    return found;
  }
}

function push(index: Map<number, Cue[]>, at: number, cue: Cue): void {
  const same = index.get(at);
  if (same) same.push(cue);
  else index.set(at, [cue]);
}

/** Which tokens belong to words that only look like a cue, and which to a refusal. */
function coverage(cues: readonly Cue[]): ReadonlyMap<number, 'false-cue' | 'refusal'> {
  const covered = new Map<number, 'false-cue' | 'refusal'>();
  for (const { group, first, last } of cues) {
    if (group.guard !== 'false-cue' && group.guard !== 'refusal') continue;
    for (let at = first; at <= last; at += 1) if (covered.get(at) !== 'false-cue') covered.set(at, group.guard);
  }
  return covered;
}

/** Leaves out false cues, cues inside them, and the "not" of a refusal, so that one reason is given and not two. */
function isTrue({ group, first, last }: Cue, covered: ReadonlyMap<number, 'false-cue' | 'refusal'>): boolean {
  if (group.guard === 'false-cue') return false;
  for (let at = first; at <= last; at += 1) {
    const by = covered.get(at);
    if (by === 'false-cue' && group.guard !== 'past') return false;
    if (by === 'refusal' && group.guard === 'negated') return false;
  }
  return true;
}
