import { z } from 'zod';
import { EMPTY_PREPARATION, preparationSchema } from '../preparation/preparation-schema';
import { RULE_ID } from '../ids';

/** What the person chose; small, in one file. A field that cannot be read falls back to its default and is reported. */
export const SETTINGS_SCHEMA_VERSION = 2;

export const THEMES = ['system', 'light', 'dark'] as const;

/** How large everything is, in percent of the usual. */
export const TEXT_SIZES = [90, 100, 110, 125, 150, 175, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export const LINE_SPACINGS = ['usual', 'wide', 'wider'] as const;

/** Whether things fade: as the system asks, or never. */
export const MOTIONS = ['system', 'less'] as const;

/** Minutes without a key or a touch after which the app locks itself, where there is a password; 0 is never. */
export const LOCK_AFTER = [0, 1, 5, 15, 60] as const;

export const settingsSchema = z.strictObject({
  schemaVersion: z.literal(SETTINGS_SCHEMA_VERSION),
  /** The welcome screen has been left once. */
  welcomed: z.boolean(),
  theme: z.enum(THEMES),
  /** Which key says the line; the other combination makes a new line. */
  sayWith: z.enum(['enter', 'mod-enter']),
  easyLetters: z.boolean(),
  textSize: z.union(TEXT_SIZES.map((size) => z.literal(size))),
  lineSpacing: z.enum(LINE_SPACINGS),
  motion: z.enum(MOTIONS),
  /** Whether the review tells what whole lines may read as, beyond what rules find. */
  notes: z.boolean(),
  /** Rules switched off by "not this rule". */
  mutedRules: z.array(z.string().max(80).regex(RULE_ID)).max(1_000),
  /** Chosen by the person for the support lines, never guessed; null until chosen. */
  region: z.string().max(8).nullable(),
  /** What was thought over in Prepare, and the card. */
  prepared: preparationSchema,
  lockAfter: z.union(LOCK_AFTER.map((minutes) => z.literal(minutes))),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  schemaVersion: SETTINGS_SCHEMA_VERSION,
  welcomed: false,
  theme: 'system',
  sayWith: 'enter',
  easyLetters: false,
  textSize: 100,
  lineSpacing: 'usual',
  motion: 'system',
  notes: true,
  mutedRules: [],
  region: null,
  prepared: EMPTY_PREPARATION,
  lockAfter: 15,
};

/**
 * What a look over the shoulder shows anyway, and the start needs before any password: left in the open when the lock is on.
 * Everything else is sealed, also what is added one day.
 */
export const OPEN_SETTINGS = [
  'schemaVersion',
  'welcomed',
  'theme',
  'sayWith',
  'easyLetters',
  'textSize',
  'lineSpacing',
  'motion',
  'notes',
  'region',
  'lockAfter',
] as const satisfies readonly (keyof Settings)[];
