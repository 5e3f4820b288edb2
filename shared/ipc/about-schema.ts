import { z } from 'zod';

const version = z.string().max(40);

/** What the app says of itself. `build`: packed around the official Electron, around a stand-in for it, or not packed. */
export const aboutSchema = z.strictObject({
  version,
  electron: version,
  chromium: version,
  build: z.enum(['official', 'stand-in', 'unpacked']),
});
export type About = z.infer<typeof aboutSchema>;
