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
  /** What answers a topic as the main thing; the stance's own wordings where the scenario has others; one short sentence beside another line. */
  asked: (topic: string) => `asked/${topic}`,
  stanceAsked: (topic: string) => `stance-asked/${topic}`,
  aside: (topic: string) => `aside/${topic}`,
};

/** One list of wordings, and where to look when all of them are spoken; nearest first. */
export interface LineList {
  readonly wordings: readonly Wording[];
  readonly instead: readonly string[];
  /** Topics that it answers, as its way asks for them; absent is none. */
  readonly answers?: readonly string[];
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

/** By beat, the topics that lead to its own lines: those answer them. */
function askedOnTheWay({ beats, anywhere }: Scenario): ReadonlyMap<string, readonly string[]> {
  const topics = new Map<string, string[]>();
  for (const { to, lines, when } of [...beats.flatMap(({ ways }) => ways), ...anywhere]) {
    if (to !== undefined && !lines && when?.asked) topics.set(to, [...(topics.get(to) ?? []), ...when.asked]);
  }
  return topics;
}

/** The lists of wordings that are the scenario's own whatever it is played under, by source. */
export function collectLines(scenario: Scenario): ReadonlyMap<string, LineList> {
  const lists = new Map<string, LineList>();
  const addWay = (from: string, way: Way) => {
    if (!way.lines) return;
    const target = wayTarget(way);
    lists.set(from, {
      wordings: way.lines,
      instead: way.end === undefined ? [target, ...lastResort] : [target],
      answers: way.when?.asked ?? [],
    });
  };
  const answered = askedOnTheWay(scenario);
  for (const beat of scenario.beats) {
    const answers = answered.get(beat.id) ?? [];
    lists.set(source.beat(beat.id), { wordings: beat.lines, instead: lastResort, answers });
    for (const [index, way] of beat.ways.entries()) addWay(source.way(beat.id, index), way);
  }
  for (const [index, way] of scenario.anywhere.entries()) addWay(source.anywhere(index), way);
  // Last words are never replaced by words that hand the talk back.
  for (const { id, lines } of scenario.endings) lists.set(source.ending(id), { wordings: lines, instead: [] });
  return lists;
}

const asWordings = (asides: readonly string[]): Wording[] => asides.map((text) => ({ text }));

/** The lists by which a stance and its scenario answer topics; the scenario's before the stance's. */
function addAsked(lists: Map<string, LineList>, scenario: Scenario, stance: ReactionsFile): void {
  const own = new Map(scenario.asked.map((answer) => [answer.topic, answer]));
  for (const topic of new Set([...own.keys(), ...Object.keys(stance.asked)])) {
    const shared = stance.asked[topic];
    const answer = own.get(topic) ?? shared;
    if (!answer) continue;
    const { lines, asides = [] } = answer;
    lists.set(source.asked(topic), { wordings: lines, instead: [source.stanceAsked(topic), ...lastResort] });
    if (own.has(topic) && shared) lists.set(source.stanceAsked(topic), { wordings: shared.lines, instead: [] });
    if (asides.length > 0) lists.set(source.aside(topic), { wordings: asWordings(asides), instead: [] });
  }
}

/** The lists of reactions and of answers to topics under one stance, by source. */
export function collectReactions(scenario: Scenario, stance: ReactionsFile): ReadonlyMap<string, LineList> {
  const lists = new Map<string, LineList>();
  for (const id of REACTIONS) {
    const instead = [source.stance(id), ...(KIN[id] ?? []).flatMap(both), ...lastResort];
    const own = scenario.reactions[id];
    const shared = stance.reactions[id];
    lists.set(source.reaction(id), { wordings: (own ?? shared).lines, instead });
    if (own) lists.set(source.stance(id), { wordings: shared.lines, instead: [] });
  }
  addAsked(lists, scenario, stance);
  return lists;
}
