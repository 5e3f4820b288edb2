import { z } from 'zod';
import { CONTENT_ID } from '../../ids';

const word = z.string().min(1).max(30);
const pattern = z.string().min(1).max(800);
const contentId = z.string().max(64).regex(CONTENT_ID);

/** What else a line can be read as and still be mainly the question: a request, something remembered, asking about someone new. */
export const ASKED_AS = ['request', 'memory', 'partner'] as const;

/** By what words something is asked. */
export const topicPatterns = {
  patterns: z.array(pattern).min(1).max(60),
  /** Where one of these overlaps, the match does not count. */
  except: z.array(pattern).max(60).default([]),
  when: z.enum(ASKED_AS).optional(),
  /** Its words ask however they are put: “go on”. */
  always: z.literal(true).optional(),
  /** It invites more than it asks: ways of the script come before it, as they may be what is invited. */
  late: z.literal(true).optional(),
};

export const topicSchema = z.strictObject({ id: contentId, ...topicPatterns });
export type Topic = z.infer<typeof topicSchema>;

/** `asked/topics.yml`: what may be asked at any beat of any scenario. Of several that a line asks, the first in the file is answered. */
export const topicsTableSchema = z.strictObject({
  formatVersion: z.literal(1),
  lexicon: z.strictObject({
    sets: z.record(z.string(), z.array(z.string().min(1)).min(1)),
    families: z.record(z.string(), z.array(z.string().min(1)).min(1)),
  }),
  /** What makes words a question, and what calls one off; its comments say how. */
  guards: z.strictObject({
    openers: z.array(word).max(100),
    auxiliaries: z.array(word).max(60),
    subjects: z.array(word).max(100),
    negators: z.array(word).max(30),
    reporters: z.array(word).max(60),
  }),
  topics: z.array(topicSchema).min(1).max(100),
});
export type TopicsTable = z.infer<typeof topicsTableSchema>;
