import { fail, ok } from '../result';
import type { Result } from '../result';
import { collectLines, collectReactions, source } from './answer-sources';
import type { LineList } from './answer-sources';
import { createTopicReader } from './asked/create-topic-reader';
import { findTopics } from './asked/find-topics';
import type { TopicFinder } from './asked/find-topics';
import type { TopicReader } from './asked/create-topic-reader';
import { ownTopics } from './asked/own-topics';
import type { AnswerReader } from './asked/read-answer';
import type { Topic, TopicsTable } from './asked/topics-schema';
import { checkScenario } from './check-scenario';
import type { Diagnostic } from './diagnostics/diagnostic';
import { createDialogueMachine } from './dialogue-machine';
import type { Answer, Branch, DialogueMachine, Reactions, Replies, StateParts } from './dialogue-machine';
import type { Trigger } from './judge-turn';
import type { HistoryTable } from './history/history-schema';
import { REACTIONS } from './scenario-schema';
import type { Beat, Ending, ReactionId, ReactionsFile, Scenario, Stance, Way } from './scenario-schema';
import { stancesOf } from './setting';
import type { SlotReader } from './taken/create-slot-reader';

/** The reactions of each stance, as far as they are written. */
export type StanceFiles = ReadonlyMap<Stance, ReactionsFile>;

/** What all scenarios share besides the stances: tables of words. */
export interface ScriptTables {
  readonly history: HistoryTable;
  /** Takes up what the person said. */
  readonly slots: SlotReader;
  readonly topics: TopicsTable;
  /** Finds the topics that all scenarios share. */
  readonly common: TopicFinder;
  readonly answers: AnswerReader;
}

/** A scenario without faults, ready to be played. */
export interface CompiledScenario {
  readonly scenario: Scenario;
  readonly tables: ScriptTables;
  /** Reads what a line asks: its own topics and the common ones. */
  readonly topics: TopicReader;
  /** What a line that asks a topic may be taken for besides a question; topics without such are not in it. */
  readonly askedAs: ReadonlyMap<string, Topic['when']>;
  readonly machine: DialogueMachine;
  readonly beats: ReadonlyMap<string, Beat>;
  readonly endings: ReadonlyMap<string, Ending>;
  /** Every list of wordings of its own by its source, as `DialogueContext.said` names it. */
  readonly lines: ReadonlyMap<string, LineList>;
  /** The lists of reactions under each stance it is played under. */
  readonly reactions: ReadonlyMap<Stance, ReadonlyMap<string, LineList>>;
}

/** Makes something the first time it is asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

interface Workshop {
  readonly scenario: Scenario;
  readonly beats: ReadonlyMap<string, Beat>;
  readonly stances: readonly ReactionsFile[];
  /** States are addressed from the root (`.id`) or from a sibling (`id`). */
  readonly prefix: '' | '.';
  readonly replies: Replies;
  /** Topics that are answered only where no way takes the line up. */
  readonly late: readonly string[];
}

const exits = (shop: Workshop, type: 'closes' | 'pushes' | 'accepts' | 'leaves' | 'gaveUp' | 'wandered'): Branch[] => {
  const list = {
    closes: 'closed',
    pushes: 'pushed',
    accepts: 'accepted',
    leaves: 'left',
    gaveUp: 'spent',
    wandered: 'spent',
  } as const;
  return shop.scenario.exits[list[type]].map(({ when, end }) => ({
    target: `${shop.prefix}${end}`,
    guard: { type, params: { when } },
    actions: { type: 'answer', params: { said: source.ending(end), effect: undefined, refuses: false } },
  }));
};

function wayBranches(shop: Workshop, way: Way, ownLines: string): Branch[] {
  const trigger: Trigger = { kind: 'way', when: way.when };
  const guard = { type: 'comes', params: { trigger } } as const;
  const answer = (theirs: string, refuses: boolean): Branch['actions'] => {
    const params: Answer = { said: way.lines ? ownLines : theirs, effect: way.effect, refuses };
    return { type: 'answer', params };
  };
  if (way.end !== undefined) {
    return [{ target: `${shop.prefix}${way.end}`, guard, actions: answer(source.ending(way.end), false) }];
  }
  const to = way.to ?? shop.scenario.start;
  const refuses = shop.beats.get(to)?.refuses ?? false;
  return [{ target: `${shop.prefix}${to}`, guard, actions: answer(source.beat(to), refuses) }];
}

function reactionAnswer(shop: Workshop, id: ReactionId): Answer {
  const own = shop.scenario.reactions[id];
  // What the scenario says itself moves the ex as the scenario says, whatever the stance.
  const effects = own ? {} : Object.fromEntries(shop.stances.map((file) => [file.stance, file.reactions[id].effect]));
  return { said: source.reaction(id), effect: own?.effect, effects, refuses: false };
}

const reactions = (shop: Workshop): Reactions =>
  Object.fromEntries(REACTIONS.map((id) => [id, reactionAnswer(shop, id)])) as Reactions;

/** The answer to each topic, of the scenario and of all stances. */
function replies(scenario: Scenario, stances: readonly ReactionsFile[]): Replies {
  const topics = new Set([
    ...scenario.asked.map(({ topic }) => topic),
    ...stances.flatMap(({ asked }) => Object.keys(asked)),
  ]);
  return Object.fromEntries(
    Array.from(topics, (topic): [string, Answer] => {
      const own = scenario.asked.find((answer) => answer.topic === topic);
      const effects = own ? {} : Object.fromEntries(stances.map((file) => [file.stance, file.asked[topic]?.effect]));
      return [topic, { said: source.asked(topic), effect: own?.effect, effects, refuses: false }];
    }),
  );
}

/** Ways of a beat that name what is asked, then those of the whole scenario that do, then the topic's own answer. */
function askedBranches(shop: Workshop, beat: Beat): Branch[] {
  const ways = [...beat.ways, ...shop.scenario.anywhere].map(({ when }) => when);
  const named = ({ when }: Way) => when?.asked !== undefined;
  return [
    ...beat.ways.flatMap((way, index) => (named(way) ? wayBranches(shop, way, source.way(beat.id, index)) : [])),
    ...shop.scenario.anywhere.flatMap((way, index) =>
      named(way) ? wayBranches(shop, way, source.anywhere(index)) : [],
    ),
    {
      guard: { type: 'comes', params: { trigger: { kind: 'topic', late: shop.late, ways } } },
      actions: { type: 'reply', params: shop.replies },
    },
  ];
}

function beatParts(shop: Workshop, beat: Beat): StateParts {
  const pressed: Branch = {
    guard: { type: 'comes', params: { trigger: { kind: 'press-after-no' } } },
    actions: { type: 'answer', params: reactionAnswer(shop, 'press-after-no') },
  };
  return {
    tags: [...(beat.asks ? (['asks'] as const) : []), ...(beat.refuses ? (['refuses'] as const) : [])],
    branches: [
      ...exits(shop, 'closes'),
      ...exits(shop, 'pushes'),
      pressed,
      ...exits(shop, 'accepts'),
      ...exits(shop, 'wandered'),
      ...askedBranches(shop, beat),
      ...beat.ways.flatMap((way, index) => wayBranches(shop, way, source.way(beat.id, index))),
    ],
  };
}

// Where a talk ends without a turn: by the door of the screen, or after a safety card.
function ends(list: Scenario['exits']['left'], type: 'holds' | 'accepts'): Branch[] {
  return list.map(({ when, end }) => ({
    target: `.${end}`,
    guard: { type, params: { when } },
    actions: { type: 'answer', params: { said: source.ending(end), effect: undefined, refuses: false } },
  }));
}

function makeMachine(
  scenario: Scenario,
  beats: ReadonlyMap<string, Beat>,
  stances: readonly ReactionsFile[],
  topics: readonly Topic[],
) {
  const inside: Workshop = {
    scenario,
    beats,
    stances,
    prefix: '',
    replies: replies(scenario, stances),
    late: topics.flatMap(({ id, late }) => (late ? [id] : [])),
  };
  const root: Workshop = { ...inside, prefix: '.' };
  const states = new Map<string, StateParts>(scenario.beats.map((beat) => [beat.id, beatParts(inside, beat)]));
  for (const ending of scenario.endings) states.set(ending.id, { tags: ['ended'], branches: null });
  return createDialogueMachine({
    scenario,
    states,
    anywhere: [
      ...scenario.anywhere.flatMap((way, index) => wayBranches(root, way, source.anywhere(index))),
      ...exits(root, 'leaves'),
      ...exits(root, 'gaveUp'),
      {
        guard: { type: 'comes', params: { trigger: { kind: 'late-topic' } } },
        actions: { type: 'reply', params: root.replies },
      },
      {
        guard: { type: 'comes', params: { trigger: { kind: 'otherwise' } } },
        actions: { type: 'react', params: reactions(root) },
      },
    ],
    left: [...ends(scenario.exits.accepted, 'accepts'), ...ends(scenario.exits.left, 'holds')],
    stopped: ends(scenario.exits.safety, 'holds'),
  });
}

/**
 * Makes a scenario that has been checked ready to be played: one state a beat, one final state an ending. FORMAT.md says what a
 * turn does; the order of branches here is the order of its steps. Machine and lists are made when they are first asked for.
 */
export function openScenario(scenario: Scenario, files: StanceFiles, tables: ScriptTables): CompiledScenario {
  const stances = stancesOf(scenario).flatMap(({ stance }) => files.get(stance) ?? []);
  const beats = new Map(scenario.beats.map((beat) => [beat.id, beat]));
  const endings = new Map(scenario.endings.map((ending) => [ending.id, ending]));
  const lines = once(() => collectLines(scenario));
  const own = ownTopics(scenario);
  const allTopics = [...own, ...tables.topics.topics];
  const machine = once(() => makeMachine(scenario, beats, stances, allTopics));
  const finders = own.length > 0 ? [findTopics(own, tables.topics), tables.common] : [tables.common];
  const topics = createTopicReader(
    finders,
    allTopics.map(({ id }) => id),
  );
  const reactionLines = once(() => new Map(stances.map((file) => [file.stance, collectReactions(scenario, file)])));
  return {
    scenario,
    tables,
    topics,
    askedAs: new Map(allTopics.map(({ id, when }) => [id, when])),
    beats,
    endings,
    get machine() {
      return machine();
    },
    get lines() {
      return lines();
    },
    get reactions() {
      return reactionLines();
    },
  };
}

/**
 * Checks a scenario and makes it ready to be played.
 * @param files - the stances there are; a stance that the scenario names and that is not among them is a fault.
 * @returns every fault found, in the order of the codes, when there is at least one of severity error.
 * @throws never.
 */
export function compileScenario(
  scenario: Scenario,
  files: StanceFiles,
  tables: ScriptTables,
): Result<CompiledScenario, Diagnostic[]> {
  const faults = checkScenario(scenario, files, tables.topics);
  return faults.some((fault) => fault.severity === 'error') ? fail(faults) : ok(openScenario(scenario, files, tables));
}
