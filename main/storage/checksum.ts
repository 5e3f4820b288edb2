import { createHash } from 'node:crypto';

/** The last field of a session's file, so that the file stays one JSON object: a checksum of all that stands before it. */
const TAIL = /^,"checksum":"([0-9a-f]{64})"\}$/;
const TAIL_LENGTH = ',"checksum":""}'.length + 64;

const sumOf = (json: string): string => createHash('sha256').update(json).digest('hex');

/** @param json - an object as `JSON.stringify` writes it, with at least one field. */
export const withChecksum = (json: string): string => `${json.slice(0, -1)},"checksum":"${sumOf(json)}"}`;

export interface CheckedText {
  /** Without its checksum. */
  readonly json: string;
  /** Whether it is what was written; also true of a text that carries no checksum. */
  readonly intact: boolean;
}

/** Takes the checksum off a session's text. A text without one is of an older app, or was written by hand. */
export function checkText(text: string): CheckedText {
  const [, sum] = TAIL.exec(text.slice(-TAIL_LENGTH)) ?? [];
  if (sum === undefined) return { json: text, intact: true };
  const json = `${text.slice(0, -TAIL_LENGTH)}}`;
  return { json, intact: sumOf(json) === sum };
}
