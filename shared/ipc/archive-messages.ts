import { z } from 'zod';
import { archiveRefusalSchema } from '../session/archive-schema';
import { sessionSummarySchema } from '../session/session-schema';

/** What page and main say to each other about archives: paths stay in main, the page sees names and counts. */
export const MAX_SHOWN_CONFLICTS = 100;

const count = z.int().min(0);
const stopped = z.strictObject({ kind: z.literal('stopped') });

/** What an archive holds, seen from the talks that are here. */
export const archivePreviewSchema = z.strictObject({
  file: z.string().max(255),
  madeAt: z.iso.datetime(),
  counts: z.strictObject({ new: count, same: count, conflict: count, unreadable: count, newer: count }),
  /** The first of those in conflict, both sides. */
  conflicts: z
    .array(z.strictObject({ mine: sessionSummarySchema, theirs: sessionSummarySchema }))
    .max(MAX_SHOWN_CONFLICTS),
  settings: z.enum(['same', 'different', 'unreadable']),
});
export type ArchivePreview = z.infer<typeof archivePreviewSchema>;

export const MERGE_CHOICES = ['mine', 'theirs', 'both'] as const;
export type MergeChoice = (typeof MERGE_CHOICES)[number];
export const mergeRequestSchema = z.strictObject({ conflicts: z.enum(MERGE_CHOICES), settings: z.boolean() });

/** How an import went, in talks. `notTaken`: unreadable, or of a newer version. */
export const mergedSchema = z.strictObject({
  added: count,
  replaced: count,
  beside: count,
  kept: count,
  notTaken: count,
  /** Before its end, by the person: what was taken in until then stays. */
  stopped: z.boolean(),
});
export type Merged = z.infer<typeof mergedSchema>;

/** `stopped`: the person closed the dialog or stopped the work; nothing was written. */
export const exportedSchema = z.discriminatedUnion('kind', [
  stopped,
  z.strictObject({
    kind: z.literal('written'),
    file: z.string().max(255),
    sessions: count,
    leftOut: count,
    bytes: count,
  }),
]);

export const chosenSchema = z.discriminatedUnion('kind', [
  stopped,
  z.strictObject({ kind: z.literal('refused'), file: z.string().max(255), reason: archiveRefusalSchema }),
  z.strictObject({ kind: z.literal('ready'), preview: archivePreviewSchema }),
]);

export const importedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('refused'), file: z.string().max(255), reason: archiveRefusalSchema }),
  z.strictObject({ kind: z.literal('merged'), merged: mergedSchema }),
]);

export const progressSchema = z.strictObject({ running: z.boolean(), done: count, total: count });
export type Progress = z.infer<typeof progressSchema>;
