import { z } from 'zod';

const word = z.string().min(1).max(30);
const words = z.array(word).max(200);
const phrase = z.string().trim().min(2).max(40);
const pattern = z.string().min(1).max(800);

const entrySchema = z.strictObject({
  /** A noun, ready to stand in a line. */
  phrase,
  patterns: z.array(pattern).min(1),
  /** Where one of these overlaps, the match does not count. */
  except: z.array(pattern).default([]),
});

/** `taken/taken.yml`: what can be taken from a person's words. Its comments say what each list is for. */
export const takenTableSchema = z.strictObject({
  formatVersion: z.literal(1),
  lexicon: z.strictObject({
    sets: z.record(z.string(), z.array(z.string().min(1)).min(1)),
    families: z.record(z.string(), z.array(z.string().min(1)).min(1)),
  }),
  guards: z.strictObject({
    negators: words,
    harmless: words,
    past: words,
    polite: words,
    doubted: words,
    reporters: words,
  }),
  days: z.strictObject({
    weekdays: z.record(phrase, words),
    plain: words,
    spans: words,
    parts: words,
    hours: words,
    at: words,
    notAfter: words,
    notBefore: words,
  }),
  places: z.array(entrySchema),
  things: z.array(entrySchema),
  deeds: z.array(entrySchema),
});
export type TakenTable = z.infer<typeof takenTableSchema>;
