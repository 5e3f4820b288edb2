import { createSpan, type Span } from '../text/span';
import type { Token } from '../text/token';
import type { Hit } from '../text/walk';
import { CueIndex, NEGATIONS } from './cue-index';
import type { EntryMeaning, MeaningOf } from './entry-meaning';
import type { PhrasingMatcher } from './load-pack';
import type { PackMetric, PackRule } from './pack';
import type { Cue } from './scope';
import type { Guard } from './taxonomy';

/** Why a match does not count. */
export interface CallOff {
  readonly by: Guard | 'exception';
  /** Which exception of the rule, counted from 0; null for a guard. */
  readonly exception: number | null;
  readonly cue: Span;
}

/** One match of one pattern, before rules are weighed against each other. */
export interface RuleHit {
  readonly rule: Exclude<PackRule, PackMetric>;
  /** Which pattern of the rule, counted from 0. */
  readonly pattern: number;
  readonly hit: Hit;
  readonly span: Span;
  /** Every reason that calls it off; empty when it counts. */
  readonly callOffs: readonly CallOff[];
  /** A cue of negation reaches it, whether or not the rule minds. */
  readonly denied: boolean;
}

const spanOf = (tokens: readonly Token[], first: number, last: number): Span =>
  createSpan(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);

/** Whether most of a match stands in quotation marks; for safety, only when something stands outside them too. */
function isQuoted(tokens: readonly Token[], hit: Hit, isSafety: boolean): boolean {
  const words = tokens.slice(hit.first, hit.last + 1).filter(({ kind }) => kind === 'word');
  const inside = words.filter(({ inQuote }) => inQuote).length;
  if (inside * 2 <= words.length) return false;
  return !isSafety || tokens.some((token) => token.kind === 'word' && !token.inQuote);
}

interface Sorted {
  readonly patterns: { readonly run: Extract<EntryMeaning, { kind: 'pattern' }>; readonly hit: Hit }[];
  /** By rule id. */
  readonly exceptions: Map<string, { readonly index: number; readonly hit: Hit }[]>;
  readonly cues: Cue[];
}

function sortHits(tokens: readonly Token[], hits: readonly Hit[], meaningOf: MeaningOf): Sorted {
  const sorted: Sorted = { patterns: [], exceptions: new Map(), cues: [] };
  for (const hit of hits) {
    const run = meaningOf(hit.entry);
    if (run?.kind === 'pattern') sorted.patterns.push({ run, hit });
    else if (hit.skipped.some((at) => NEGATIONS.has(tokens[at]?.norm ?? ''))) continue;
    else if (run?.kind === 'cue') sorted.cues.push({ group: run.group, first: hit.first, last: hit.last });
    else if (run) {
      const same = sorted.exceptions.get(run.rule.id);
      const exception = { index: hit.entry - run.first, hit };
      if (same) same.push(exception);
      else sorted.exceptions.set(run.rule.id, [exception]);
    }
  }
  return sorted;
}

const touches = (a: Hit, b: Hit): boolean => a.first <= b.last && b.first <= a.last;

/**
 * Finds every match of every pattern, each with all the reasons that call it off.
 * @returns matches in order of their first word; the same words may be matched by several patterns of one rule.
 */
export function findHits({ matcher, meaningOf, entries }: PhrasingMatcher, tokens: readonly Token[]): RuleHit[] {
  const search = matcher.search(tokens);
  const { patterns } = sortHits(tokens, search.findFirst(), meaningOf);
  if (patterns.length === 0) return [];
  // What calls a match off is half of all there is to look for: only what could is looked for, and only where there is a match.
  const rules = new Set(patterns.map(({ run }) => run.rule));
  const { exceptions, cues } = sortHits(tokens, search.findSecond(entries.callingOff(rules)), meaningOf);
  const index = new CueIndex(tokens, cues);
  return patterns.map(({ run: { rule, first }, hit }) => {
    const isSafety = rule.kind === 'safety';
    const reached = index.reaching(hit, isSafety);
    const callOffs: CallOff[] = [];
    for (const guard of rule.guards) {
      const cue = reached.get(guard);
      if (cue) callOffs.push({ by: guard, exception: null, cue: spanOf(tokens, cue.first, cue.last) });
      else if (guard === 'quoted' && isQuoted(tokens, hit, isSafety)) {
        callOffs.push({ by: guard, exception: null, cue: spanOf(tokens, hit.first, hit.last) });
      }
    }
    for (const exception of exceptions.get(rule.id) ?? []) {
      if (!touches(exception.hit, hit)) continue;
      const cue = spanOf(tokens, exception.hit.first, exception.hit.last);
      callOffs.push({ by: 'exception', exception: exception.index, cue });
    }
    const denial = index.denialIn(hit);
    const denied = denial !== null || reached.has('negated') || reached.has('refusal');
    // "I'm not going to beg": whatever the rule's guards, a negation between its words makes it say something else.
    if (denial && rule.category !== 'self-harm' && !callOffs.some(({ by }) => by === denial.guard)) {
      callOffs.push({ by: denial.guard, exception: null, cue: spanOf(tokens, denial.at, denial.at) });
    }
    return { rule, pattern: hit.entry - first, hit, span: spanOf(tokens, hit.from, hit.to), callOffs, denied };
  });
}
