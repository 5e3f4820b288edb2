import { z } from 'zod';
import { CONTENT_ID, SESSION_ID } from '../ids';
import { sessionSchema, sessionSummarySchema } from '../session/session-schema';
import { settingsSchema } from '../session/settings-schema';
import { walkedSchema } from '../session/walked';
import { WORDS_AT_ONCE, talkWordsSchema } from '../session/talk-words';
import { aboutSchema } from './about-schema';
import { chosenSchema, exportedSchema, importedSchema, mergeRequestSchema, progressSchema } from './archive-messages';
import { DELETE_WORD, deletedSchema, setAsideFileSchema } from './keeping-messages';

/**
 * The one contract between renderer and main: each channel's request and response. Bridge, handlers and the test double are
 * types over this map; both sides parse what reaches them. Responses are Results, so that an expected failure has a code.
 */
const sessionId = z.strictObject({ id: z.string().regex(SESSION_ID) });
const scenarioId = z.string().max(64).regex(CONTENT_ID);
const nothing = z.strictObject({});
const done = z.strictObject({ done: z.literal(true) });
/** False where the person changed their mind in the dialog. */
const saved = z.strictObject({ saved: z.boolean() });
/** A card as text: all its lines and plans, with room for their labels. */
/** Thousands of marked lines, in UTF-16 code units. */
const LONGEST_CASES = 4 * 1024 * 1024;
const cardText = z.strictObject({ text: z.string().max(60_000) });

/** Something about the stored data that the person should be told once, in plain words chosen by the renderer. */
export const noticeSchema = z.strictObject({
  code: z.enum([
    'session-set-aside',
    'session-altered',
    'session-newer',
    'session-locked',
    'settings-set-aside',
    'settings-newer',
    'index-rebuilt',
    'storage-unwritable',
  ]),
  /** The file's name in the data folder, where there is one to show. */
  file: z.string().max(255).nullable(),
});
export type Notice = z.infer<typeof noticeSchema>;

/** Why a request was not carried out. Codes are matched, messages are read. */
export const failureSchema = z.strictObject({
  code: z.enum([
    'bad-request',
    'foreign-sender',
    'too-large',
    'session-not-found',
    'session-unreadable',
    'session-newer',
    'session-locked',
    'storage-full',
    'storage-read-only',
    'storage-failed',
    'not-allowed',
    'locked',
    'busy',
    'internal',
  ]),
  message: z.string().max(500),
});
export type Failure = z.infer<typeof failureSchema>;

/** Why the sentence model does not read, or reads slower; for the log alone, as the other reader answers meanwhile. */
export const readerTroubleSchema = z.enum([
  'missing',
  'foreign',
  'other-format',
  'torn',
  'other-encoder',
  'other-lists',
  'other-notes',
  'crashed',
  'slow',
  'no-wasm',
]);
export type ReaderTrouble = z.infer<typeof readerTroubleSchema>;

const LOCK_STATES = ['off', 'locked', 'unlocked', 'damaged', 'newer'] as const;
const LOCK_OUTCOMES = [
  'done',
  'wrong-password',
  /** After wrong ones the next may come in `waitMs`. */
  'too-soon',
  'key-damaged',
  'key-changed',
  'key-newer',
  'failed',
] as const;
const waitMs = z.int().min(0).max(600_000);
const count = z.int().min(0).max(10_000_000);

/** How the lock stands; nothing in it tells of any session. */
export const lockViewSchema = z.strictObject({
  state: z.enum(LOCK_STATES),
  waitMs,
  /** Files being sealed or opened; null when none are. */
  progress: z.strictObject({ done: count, total: count }).nullable(),
  /** Why not every file could be rewritten; tried again after the next unlocking. */
  trouble: failureSchema.shape.code.nullable(),
  /** The window shows an empty page until the person says otherwise. */
  covered: z.boolean(),
});
export type LockView = z.infer<typeof lockViewSchema>;

export const lockAnswerSchema = z.strictObject({ outcome: z.enum(LOCK_OUTCOMES), waitMs });
export type LockAnswer = z.infer<typeof lockAnswerSchema>;

/** UTF-16 code units. Whoever has the files can try fast: short ones are refused. */
export const MIN_PASSWORD_LENGTH = 8;
export const MAX_PASSWORD_LENGTH = 1_000;
const givenPassword = z.string().max(MAX_PASSWORD_LENGTH);
const newPassword = givenPassword.min(MIN_PASSWORD_LENGTH);

export const contract = {
  'session.save': { request: sessionSchema, response: z.strictObject({ savedAt: z.iso.datetime() }) },
  'session.load': { request: sessionId, response: sessionSchema },
  'session.list': { request: nothing, response: z.strictObject({ sessions: z.array(sessionSummarySchema) }) },
  /** Where all talks of one scenario went. */
  'session.walked': { request: z.strictObject({ scenarioId }), response: walkedSchema },
  'session.delete': { request: sessionId, response: done },
  'session.restore': { request: sessionId, response: done },
  'session.words': {
    request: z.strictObject({ ids: z.array(z.string().regex(SESSION_ID)).max(WORDS_AT_ONCE) }),
    response: z.strictObject({ talks: z.array(talkWordsSchema) }),
  },
  'settings.load': { request: nothing, response: settingsSchema },
  'settings.save': { request: settingsSchema, response: done },
  'card.print': { request: nothing, response: done },
  'card.pdf': { request: nothing, response: saved },
  'card.markdown': { request: cardText, response: saved },
  'card.copy': { request: cardText, response: done },
  /** Lines that were marked as not right, as examples of rules. */
  'cases.save': { request: z.strictObject({ text: z.string().max(LONGEST_CASES) }), response: saved },
  'notices.list': { request: nothing, response: z.strictObject({ notices: z.array(noticeSchema) }) },
  'files.show': { request: z.strictObject({ file: z.string().max(255) }), response: done },
  'support.open': { request: z.strictObject({ link: z.string().max(200) }), response: done },
  'reader.trouble': { request: z.strictObject({ reason: readerTroubleSchema }), response: done },
  'app.close': { request: nothing, response: done },
  'app.about': { request: nothing, response: aboutSchema },
  'app.cover': { request: nothing, response: done },
  'app.uncover': { request: nothing, response: done },
  'lock.view': { request: nothing, response: lockViewSchema },
  'lock.unlock': { request: z.strictObject({ password: givenPassword }), response: lockAnswerSchema },
  'lock.set': { request: z.strictObject({ password: newPassword }), response: done },
  'lock.change': {
    request: z.strictObject({ current: givenPassword, next: newPassword }),
    response: lockAnswerSchema,
  },
  'lock.remove': { request: z.strictObject({ current: givenPassword }), response: lockAnswerSchema },
  'lock.now': { request: nothing, response: done },
  'lock.kept': { request: nothing, response: done },
  'archive.export': { request: nothing, response: exportedSchema },
  'archive.choose': { request: nothing, response: chosenSchema },
  'archive.import': { request: mergeRequestSchema, response: importedSchema },
  'archive.progress': { request: nothing, response: progressSchema },
  'archive.cancel': { request: nothing, response: done },
  'set-aside.list': { request: nothing, response: z.strictObject({ files: z.array(setAsideFileSchema).max(1_000) }) },
  'set-aside.delete': { request: z.strictObject({ file: z.string().max(255) }), response: done },
  'data.delete': { request: z.strictObject({ word: z.literal(DELETE_WORD) }), response: deletedSchema },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;

export type Channel = keyof typeof contract;
export const CHANNELS = Object.keys(contract) as Channel[];

/** All that is answered while the password has not been given; a channel is refused then unless it stands here. */
export const WHILE_LOCKED: ReadonlySet<Channel> = new Set<Channel>([
  'lock.view',
  'lock.unlock',
  'lock.kept',
  'settings.load', // the outward ones; nothing else is known
  'support.open',
  'app.close',
  'app.cover',
  'app.uncover',
  'data.delete', // for somebody who has forgotten the password
]);

export type Request<C extends Channel> = z.input<(typeof contract)[C]['request']>;
export type Response<C extends Channel> = z.output<(typeof contract)[C]['response']>;

/** The largest request of all in UTF-16 code units of its JSON: a long session with room to spare. */
export const MAX_REQUEST_LENGTH = 32 * 1024 * 1024;

/** Enough for every channel that is not named here: an id, a link, a choice. */
const SMALL_REQUEST_LENGTH = 4 * 1024;
const REQUEST_LENGTHS: { readonly [C in Channel]?: number } = {
  'session.save': MAX_REQUEST_LENGTH,
  'cases.save': 2 * LONGEST_CASES, // each sign may be written as two
  'session.words': 8 * 1024, // a hundred ids
  'settings.save': 256 * 1024, // a thousand rules switched off
};

/** How long a channel's request may be, measured as MAX_REQUEST_LENGTH is. */
export const requestLimit = (channel: Channel): number => REQUEST_LENGTHS[channel] ?? SMALL_REQUEST_LENGTH;
