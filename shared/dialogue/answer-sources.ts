import { REACTIONS } from './scenario-schema';
import type { ReactionId, ReactionsFile, Scenario, Way, Wording } from './scenario-schema';

/** Names of the lists of wordings, as `DialogueContext.said` and the line ids of transcripts have them. */
export const source = {
  beat: (id: string) => `beat/${id}`,
  ending: (id: string) => `ending/${id}`,
  way: (beat: string, index: number) => `way/${beat}/${index}`,
  anywhere: (index: number) => `anywhere/${index}`,
  reaction: (id: ReactionId) => `reaction/${id}`,
  /** The stance's own wordings of a reaction that the scenario overrides. */
  stance: (id: ReactionId) => `stance/${id}`,
};

/** One list of wordings, and where to look when all of them are spoken; nearest first. */
export interface LineList {
  readonly wordings: readonly Wording[];
  readonly instead: readonly string[];
}

/** What may stand in for a reaction whose wordings are all spoken; the last resort fits after anything. */
const KIN: Readonly<Partial<Record<ReactionId, readonly ReactionId[]>>> = {
  'beg-again': ['beg', 'pressure'],
  beg: ['beg-again', 'pressure'],
  pressure: ['beg-again'],
  'press-after-no': ['pressure'],
  'apologise-but': ['defend'],
  defend: ['apologise-but'],
  'own-fault': ['apologise'],
  apologise: ['own-fault'],
  silence: ['evade'],
  repeat: ['evade'],
  evade: ['unclear'],
};
const LAST_RESORT: readonly ReactionId[] = ['unclear', 'evade', 'off-topic', 'small-talk'];

const both = (id: ReactionId): string[] => [source.reaction(id), source.stance(id)];
const lastResort = LAST_RESORT.flatMap(both);

const wayTarget = (way: Way): string => (way.end === undefined ? source.beat(way.to ?? '') : source.ending(way.end));

/** The lists of wordings that are the scenario's own whatever it is played under, by source. */
export function collectLines(scenario: Scenario): ReadonlyMap<string, LineList> {
  const lists = new Map<string, LineList>();
  const addWay = (from: string, way: Way) => {
    if (!way.lines) return;
    const target = wayTarget(way);
    lists.set(from, { wordings: way.lines, instead: way.end === undefined ? [target, ...lastResort] : [target] });
  };
  for (const beat of scenario.beats) {
    lists.set(source.beat(beat.id), { wordings: beat.lines, instead: lastResort });
    for (const [index, way] of beat.ways.entries()) addWay(source.way(beat.id, index), way);
  }
  for (const [index, way] of scenario.anywhere.entries()) addWay(source.anywhere(index), way);
  // Last words are never replaced by words that hand the talk back.
  for (const { id, lines } of scenario.endings) lists.set(source.ending(id), { wordings: lines, instead: [] });
  return lists;
}

/** The lists of reactions under one stance, by source. */
export function collectReactions(scenario: Scenario, stance: ReactionsFile): ReadonlyMap<string, LineList> {
  const lists = new Map<string, LineList>();
  for (const id of REACTIONS) {
    const instead = [source.stance(id), ...(KIN[id] ?? []).flatMap(both), ...lastResort];
    const own = scenario.reactions[id];
    const shared = stance.reactions[id];
    const lines = (own ?? shared)?.lines;
    if (lines) lists.set(source.reaction(id), { wordings: lines, instead });
    if (own && shared) lists.set(source.stance(id), { wordings: shared.lines, instead: [] });
  }
  return lists;
}
