import { z } from 'zod';
import { ASKS, ENDED_BY, FAULTS } from './history';

/** A length of time in words, as it stands in "it has been {apart}". */
const spell = z.string().trim().min(1).max(40);

/** Values of a history, each of which may be left out. */
export const partialHistorySchema = z.strictObject({
  endedBy: z.enum(ENDED_BY).optional(),
  fault: z.enum(FAULTS).optional(),
  ask: z.enum(ASKS).optional(),
  apart: spell.optional(),
  together: spell.optional(),
});
export type PartialHistory = z.infer<typeof partialHistorySchema>;

/** A whole history, as a session keeps it. */
export const historySchema = partialHistorySchema.required();

const phrase = z.string().trim().min(1).max(80);

/** `history/history.yml`: what each value is called on screen, and the phrases it brings to a text. FORMAT.md, "Placeholders". */
export const historyTableSchema = z.strictObject({
  formatVersion: z.literal(1),
  /** What holds where neither scenario nor person says otherwise. */
  usual: historySchema,
  endedBy: z.record(z.enum(ENDED_BY), z.strictObject({ label: phrase, story: phrase, spoken: phrase })),
  fault: z.record(z.enum(FAULTS), z.strictObject({ label: phrase, deed: phrase, doing: phrase, thing: phrase })),
  ask: z.record(z.enum(ASKS), z.strictObject({ label: phrase, to: phrase, thing: phrase })),
});
export type HistoryTable = z.infer<typeof historyTableSchema>;
