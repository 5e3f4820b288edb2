import { z } from 'zod';
import { CONTENT_ID } from '../ids';
import { BARE_ANSWERS } from './asked/bare-answers';
import { topicPatterns } from './asked/topics-schema';
import { ASKS, ENDED_BY, FAULTS } from './history/history';
import { partialHistorySchema } from './history/history-schema';
import { INTENTS } from './intents';
import { SLOTS } from './taken/slots';
import { TONES } from './tones';

/** A scenario and a stance's reactions as an author writes them. FORMAT.md is the specification and changes with this file. */
export const STANCES = ['open', 'guarded', 'angry', 'moved-on', 'needs-time', 'testing'] as const;
export type Stance = (typeof STANCES)[number];

export const DIFFICULTIES = ['gentle', 'steady', 'hard-going'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export const ENDING_KINDS = [
  'warm',
  'open-door',
  'slow-start',
  'needs-time',
  'clear-no-accepted',
  'clear-no-pushed',
  'conversation-ended-by-ex',
  'left-by-user',
  'let-go',
  'safety',
] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

export const DIMENSIONS = ['calm', 'honest', 'ownership', 'listening', 'respect'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The three honest points of the advice: why, acknowledged faults, reasons. */
export const POINTS = ['why', 'faults', 'reasons'] as const;
export type Point = (typeof POINTS)[number];

export const PRONOUNS = ['she', 'he', 'they'] as const;
export type Pronouns = (typeof PRONOUNS)[number];

const contentId = z.string().max(64).regex(CONTENT_ID);
const text = z.string().trim().min(1).max(600);
const intents = z.array(z.enum(INTENTS)).min(1);
const range = z.strictObject({ min: z.int().optional(), max: z.int().optional() });

/** All fields given must hold. An absent field asks nothing. */
export const conditionSchema = z.strictObject({
  any: intents.optional(),
  all: intents.optional(),
  none: intents.optional(),
  /** True: nothing in it presses, hurts or says goodbye; false: something does. */
  fair: z.boolean().optional(),
  tone: z.array(z.enum(TONES)).min(1).optional(),
  calm: z.boolean().optional(),
  openness: range.optional(),
  strain: range.optional(),
  refusals: range.optional(),
  covered: z.array(z.enum(POINTS)).min(1).optional(),
  missing: z.array(z.enum(POINTS)).min(1).optional(),
  remembers: z.array(contentId).min(1).optional(),
  without: z.array(contentId).min(1).optional(),
  /** These came in a turn before this one: all of them, none of them. */
  earlier: intents.optional(),
  unheard: intents.optional(),
  /** Turns in which something that has changed was told, 0…3; turns in which the same words came again, 0…3. */
  promises: range.optional(),
  repeats: range.optional(),
  /** This turn gave all of these to take up. */
  took: z.array(z.enum(SLOTS)).min(1).optional(),
  /** This turn asked at least one of these. */
  asked: z.array(contentId).min(1).optional(),
  /** This turn was nothing but one of these, to what the ex had just asked. */
  answer: z.array(z.enum(BARE_ANSWERS)).min(1).optional(),
  /** What the talk is played under is one of these. */
  stance: z.array(z.enum(STANCES)).min(1).optional(),
  endedBy: z.array(z.enum(ENDED_BY)).min(1).optional(),
  fault: z.array(z.enum(FAULTS)).min(1).optional(),
  ask: z.array(z.enum(ASKS)).min(1).optional(),
});
export type Condition = z.infer<typeof conditionSchema>;

/** One way to say a line; `when` makes it fit what happened, and is preferred where it holds. */
export const wordingSchema = z.strictObject({
  text,
  cue: text.optional(),
  when: conditionSchema.optional(),
  /** Why this line may be one that our own rules would flag: a reason in the character. */
  exempt: z.string().trim().min(10).max(200).optional(),
});
export type Wording = z.infer<typeof wordingSchema>;

export const effectSchema = z.strictObject({
  openness: z.int().min(-3).max(3).optional(),
  strain: z.int().min(-3).max(3).optional(),
  remember: z.array(contentId).min(1).optional(),
});
export type Effect = z.infer<typeof effectSchema>;

/** A way on from a beat: exactly one of `to` (a beat) and `end` (an ending). */
export const waySchema = z
  .strictObject({
    when: conditionSchema.optional(),
    /** Said instead of the target's own lines. */
    lines: z.array(wordingSchema).min(1).optional(),
    effect: effectSchema.optional(),
    to: contentId.optional(),
    end: contentId.optional(),
  })
  .refine((way) => (way.to === undefined) !== (way.end === undefined), { error: 'give either `to` or `end`' });
export type Way = z.infer<typeof waySchema>;

export const beatSchema = z.strictObject({
  id: contentId,
  /** What the map calls it, where the words of its id do not read well; about what happens, never about how one got there. */
  title: z
    .string()
    .trim()
    .min(2)
    .max(40)
    .regex(/^[^{}]*$/)
    .optional(),
  /** What the ex says on arriving here. */
  lines: z.array(wordingSchema).min(3),
  /** The ex has just asked something; an answer, or openly none, is listening. */
  asks: z.boolean().default(false),
  /** Arriving here is a clear no. */
  refuses: z.boolean().default(false),
  expects: intents,
  hints: z.partialRecord(z.enum(DIMENSIONS), text),
  ways: z.array(waySchema).min(1),
});
export type Beat = z.infer<typeof beatSchema>;

export const endingSchema = z.strictObject({
  id: contentId,
  kind: z.enum(ENDING_KINDS),
  /** A few words, as the debrief's heading and in history: "One more talk". */
  title: text,
  /** The ex's last words; where a way brings its own, those are said. */
  lines: z.array(wordingSchema).min(1),
  /** Two or three sentences: what happened and what it may mean, without pretending to know the real ex. */
  debrief: text,
});
export type Ending = z.infer<typeof endingSchema>;

/** What may come at any beat: each intent, four things that are no intent, and the bare answers to the ex's own questions. */
export const REACTIONS = [
  ...INTENTS,
  'silence',
  'repeat',
  'beg-again',
  'press-after-no',
  ...BARE_ANSWERS.map((answer) => `answer-${answer}` as const),
] as const;
export type ReactionId = (typeof REACTIONS)[number];

export const reactionSchema = z.strictObject({
  lines: z.array(wordingSchema).min(3),
  effect: effectSchema.optional(),
});
export type Reaction = z.infer<typeof reactionSchema>;

/** What the ex says when a topic is asked. */
const topicAnswer = {
  lines: z.array(wordingSchema).min(3),
  /** One short sentence each, said before another line where the question stands beside something else. */
  asides: z.array(text).min(1).max(3).optional(),
  effect: effectSchema.optional(),
};
export const topicAnswerSchema = z.strictObject(topicAnswer);
export type TopicAnswer = z.infer<typeof topicAnswerSchema>;

/** `reactions/STANCE.reactions.yml`: shared by every scenario of that stance. */
export const reactionsFileSchema = z.strictObject({
  formatVersion: z.literal(1),
  stance: z.enum(STANCES),
  reactions: z.record(z.enum(REACTIONS), reactionSchema),
  /** By topic (asked/topics.yml). */
  asked: z.record(contentId, topicAnswerSchema).default({}),
});
export type ReactionsFile = z.infer<typeof reactionsFileSchema>;

const exit = z.array(z.strictObject({ when: conditionSchema.optional(), end: contentId })).min(1);

/** `scenarios/ID.scenario.yml`. */
export const scenarioSchema = z.strictObject({
  formatVersion: z.literal(1),
  id: contentId,
  /** Raised whenever a change could make an old session fold differently. */
  version: z.int().min(1),
  title: text,
  /** One line for the library. */
  summary: text,
  situation: text,
  practises: z.array(text).min(1).max(5),
  difficulty: z.enum(DIFFICULTIES),
  minutes: z.int().min(3).max(60),
  cast: z.strictObject({
    name: z.string().trim().min(1).max(40),
    pronouns: z.enum(PRONOUNS),
    stance: z.enum(STANCES),
    /** A few words for the library: "dry, brief, fair; opens slowly, closes fast". */
    manner: text,
    /** Other stances that the same script can be played under; what is not given is as under its own. */
    alsoAs: z
      .array(
        z.union([
          z.enum(STANCES),
          z.strictObject({
            stance: z.enum(STANCES),
            openness: z.int().min(-5).max(5).optional(),
            manner: text.optional(),
          }),
        ]),
      )
      .max(3)
      .default([]),
    /** For authors: what they fear, what they need to hear, what they will never say. */
    notes: z.string().trim().min(80).max(6000),
  }),
  /** Closed facts that lines may weave in as `{fact.key}`; the person can change their wording. */
  facts: z.record(contentId, z.strictObject({ label: text, value: z.string().trim().min(1).max(80) })).default({}),
  /** What happened before: `fixed` where the story demands it, `usual` where the person may say otherwise. */
  history: z
    .strictObject({ fixed: partialHistorySchema.default({}), usual: partialHistorySchema.default({}) })
    .default({ fixed: {}, usual: {} }),
  openness: z.int().min(-5).max(5),
  start: contentId,
  beats: z.array(beatSchema).min(3),
  /** Tried after a beat's own ways, before reactions: ways that hold anywhere in this scenario. */
  anywhere: z.array(waySchema).default([]),
  /** Overrides of the stance's reactions. */
  reactions: z.partialRecord(z.enum(REACTIONS), reactionSchema).default({}),
  /** Topics as this person answers them, before the stance's; one that is not common brings its patterns. */
  asked: z
    .array(
      z.strictObject({
        topic: contentId,
        ...topicPatterns,
        patterns: topicPatterns.patterns.optional(),
        ...topicAnswer,
      }),
    )
    .default([]),
  endings: z.array(endingSchema).min(4),
  /** Where the machine's own exits lead; the first that holds. The last of each list must ask nothing. */
  exits: z.strictObject({
    /** Openness reached −5, or strain its limit. */
    closed: exit,
    /** A second push past a clear no. */
    pushed: exit,
    /** The person said goodbye. */
    left: exit,
    /** The person accepted a clear no. */
    accepted: exit,
    /** Nothing but silence or unclear lines, until the ex gives up kindly. */
    spent: exit,
    /** The person stopped after a safety card. */
    safety: exit,
  }),
});
export type Scenario = z.infer<typeof scenarioSchema>;

/** `scenarios/ID.plays.yml`: written runs and what must come of them. Lines name the intents they are meant as. */
export const playsSchema = z.strictObject({
  scenario: contentId,
  /** States that the graph test tells apart under each stance; written down so that a change shows how far it reaches. */
  paths: z.partialRecord(z.enum(STANCES), z.int().min(1)).default({}),
  plays: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        manner: z.enum(['gentle', 'harsh', 'evasive', 'pressing-after-no', 'odd', 'other']),
        seed: z.int().min(0).default(1),
        /** Absent: under the scenario's own stance, and with what is usual in it. */
        stance: z.enum(STANCES).optional(),
        history: partialHistorySchema.optional(),
        turns: z
          .array(
            z.strictObject({
              say: z.string(),
              /** The reading the run goes by, so that a play-through tests the script and not the reader. */
              as: intents,
              tone: z.array(z.enum(TONES)).default([]),
              /** The beat or ending this must lead to. */
              to: contentId.optional(),
              openness: z.int().min(-5).max(5).optional(),
            }),
          )
          .min(1),
        /** The ending's id, or null where the run stops before one. */
        ends: contentId.nullable(),
      }),
    )
    .min(5),
});
export type Plays = z.infer<typeof playsSchema>;
