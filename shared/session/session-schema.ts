import { z } from 'zod';
import { BARE_ANSWERS } from '../dialogue/asked/bare-answers';
import { historySchema } from '../dialogue/history/history-schema';
import { ENDING_KINDS, PRONOUNS, STANCES } from '../dialogue/scenario-schema';
import { INTENTS } from '../dialogue/intents';
import { TONES } from '../dialogue/tones';
import { CONTENT_ID, RULE_ID, SESSION_ID } from '../ids';
import { CATEGORIES, PRAISES } from '../phrasing/taxonomy';
import { MAX_UTTERANCE_LENGTH } from '../text/limits';
import {
  disagreedSchema,
  MAX_TURNS,
  MODES,
  MOST_WRONG,
  ownNotesSchema,
  ownViewSchema,
  takenBackSchema,
  wrongMarksSchema,
} from './person-schema';

/**
 * A session as it is stored: one file each, the transcript its source of truth. Everything that can be derived by folding the
 * transcript through the dialogue machine is derived; what was *heard* (lines, cues) is kept, so that a later version of a
 * scenario does not rewrite the past. Times are ISO 8601 in UTC; spans are UTF-16 code units of the utterance as typed.
 */
export const SESSION_SCHEMA_VERSION = 8;

const contentId = z.string().max(64).regex(CONTENT_ID);
const ruleId = z.string().max(80).regex(RULE_ID);
const time = z.iso.datetime();
const at = z.int().min(0).max(MAX_UTTERANCE_LENGTH);
const utterance = z.string().max(MAX_UTTERANCE_LENGTH);
const shown = z.string().max(2_000);
const openness = z.int().min(-5).max(5);

const scoredIntent = z.strictObject({
  id: z.enum(INTENTS),
  p: z.number().min(0).max(1),
  source: z.enum(['rule', 'reader', 'person']),
  ruleId: z.string().max(80).optional(),
});

export const storedReadingSchema = z.strictObject({
  clauses: z.array(z.strictObject({ start: at, end: at, intents: z.array(scoredIntent).max(33) })).max(5_000),
  intents: z.array(scoredIntent).min(1).max(33),
  primary: z.enum(INTENTS),
});
export type StoredReading = z.infer<typeof storedReadingSchema>;

export const storedFindingSchema = z.strictObject({
  ruleId,
  category: z.enum(CATEGORIES),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  start: at,
  end: at,
});

export const storedPraiseSchema = z.strictObject({ ruleId, category: z.enum(PRAISES), start: at, end: at });

export const storedNoteSchema = z.strictObject({ category: z.enum(CATEGORIES), p: z.number().min(0).max(1) });

/** What the ex said, as it was shown. */
export const heardSchema = z.strictObject({
  lineId: z.string().max(160),
  text: shown,
  cue: shown.nullable(),
  /** The aside that `text` begins with, by which something asked is answered; null for none. */
  asideId: z.string().max(160).nullable(),
});
export type Heard = z.infer<typeof heardSchema>;

/** One exchange: what was typed, what it was taken as, and what answered it. */
export const turnSchema = z.strictObject({
  kind: z.literal('exchange'),
  at: time,
  utterance,
  reading: storedReadingSchema,
  tones: z.array(z.enum(TONES)).max(TONES.length),
  findings: z.array(storedFindingSchema).max(500),
  praise: z.array(storedPraiseSchema).max(500),
  /** What the line as a whole may read as, beyond the findings: a guess of the reader, for the review alone. */
  notes: z.array(storedNoteSchema).max(CATEGORIES.length),
  /** What the line asks that may be asked at any time; null for nothing. */
  asks: z.strictObject({ topics: z.array(contentId).min(1).max(20), mainly: z.boolean() }).nullable(),
  /** Nothing but this, to what the ex had just asked; null for more than that. */
  bare: z.enum(BARE_ANSWERS).nullable(),
  from: contentId,
  to: contentId,
  answer: heardSchema,
  /** The ex's openness after this turn. */
  openness,
  /** The person said that it was meant otherwise: what it had been taken as, and what had answered it. `reading` is theirs now. */
  corrected: z.strictObject({ was: z.enum(INTENTS), answer: heardSchema }).nullable(),
});
export type Exchange = z.infer<typeof turnSchema>;

/** Words that a safety card took out of the talk: no reply, no marks, no place in the review. Why is not stored. */
export const asideSchema = z.strictObject({ kind: z.literal('aside'), at: time, utterance });

export const sessionSchema = z.strictObject({
  schemaVersion: z.literal(SESSION_SCHEMA_VERSION),
  id: z.string().regex(SESSION_ID),
  scenario: z.strictObject({ id: contentId, version: z.int().min(1), title: shown }),
  /** Versions of the rules and of the reader that judged these words. */
  rulesVersion: z.string().max(64),
  readerVersion: z.string().max(64),
  seed: z.int().min(0).max(0xffff_ffff),
  mode: z.enum(MODES),
  /** A no or an order stood when it began: practice for the person alone. */
  unsent: z.boolean(),
  cast: z.strictObject({ name: z.string().trim().min(1).max(40), pronouns: z.enum(PRONOUNS) }),
  facts: z.record(contentId, z.string().max(80)),
  /** What it is played under; null in sessions from before this could be chosen: as the scenario has it. */
  stance: z.enum(STANCES).nullable(),
  history: historySchema.nullable(),
  startedAt: time,
  /** Of the last turn, draft or view. */
  changedAt: time,
  /** Where this attempt branched off: the older session, and how many of its turns were taken over. */
  origin: z.strictObject({ sessionId: z.string().regex(SESSION_ID), turns: z.int().min(0).max(MAX_TURNS) }).nullable(),
  start: contentId,
  opening: heardSchema,
  openness,
  turns: z.array(z.discriminatedUnion('kind', [turnSchema, asideSchema])).max(MAX_TURNS),
  ending: z.strictObject({ id: contentId, kind: z.enum(ENDING_KINDS), title: shown }).nullable(),
  /** Words in the composer that were not said yet. */
  draft: utterance,
  /** Null until the person was asked. */
  ownView: ownViewSchema.nullable(),
  disagreed: disagreedSchema,
  notes: ownNotesSchema,
  takenBack: takenBackSchema,
  wrong: wrongMarksSchema,
});
export type Session = z.infer<typeof sessionSchema>;
export type Turn = Session['turns'][number];

/** What history shows of a session; a cache that can always be rebuilt from the session files. */
export const sessionSummarySchema = z.strictObject({
  id: z.string().regex(SESSION_ID),
  scenarioId: contentId,
  title: shown,
  name: z.string().max(40),
  startedAt: time,
  changedAt: time,
  exchanges: z.int().min(0).max(MAX_TURNS),
  ending: z.strictObject({ id: contentId, kind: z.enum(ENDING_KINDS), title: shown }).nullable(),
  branchOf: z.string().regex(SESSION_ID).nullable(),
  /** Absent in an older index. */
  unsent: z.boolean().default(false),
  /** Absent in an older index. */
  mode: z.enum(MODES).default('coach'),
  /** How many flags were marked as not right. Absent in an older index. */
  wrong: z.int().min(0).max(MOST_WRONG).default(0),
});
export type SessionSummary = z.infer<typeof sessionSummarySchema>;
