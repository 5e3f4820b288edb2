import { z } from 'zod';

/** A file that could not be read and was put beside the others under a new name. */
export const setAsideFileSchema = z.strictObject({
  file: z.string().max(255),
  kind: z.enum(['session', 'settings']),
  bytes: z.int().min(0),
  /** When it was set aside; null where its name does not say. */
  at: z.iso.datetime().nullable(),
});
export type SetAsideFile = z.infer<typeof setAsideFileSchema>;

/** Typed by the person before everything is deleted. */
export const DELETE_WORD = 'delete';

/**
 * What a look through the data folder found after everything was deleted: files of the app's own that the disk would not give up, files of the
 * browser inside the app that are in use while it is open (none of them holds a word of the person's), and files that are not the app's.
 */
export const deletedSchema = z.strictObject({
  removed: z.int().min(0),
  left: z.strictObject({
    own: z.array(z.string().max(255)).max(100),
    inUse: z.int().min(0),
    foreign: z.array(z.string().max(255)).max(100),
  }),
});
export type Deleted = z.infer<typeof deletedSchema>;
