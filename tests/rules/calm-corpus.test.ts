import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import { sliceSpan } from '@shared/text/span';
import { CALM_FINDINGS, readCalmVoices, type CalmVoice } from '../../scripts/calm-voices';
import { readRules, requireMatcher, wanted } from './read-rules';
import { complaints } from './say';

const ROOT = resolve(import.meta.dirname, '../..');
const FEWEST_VOICES = 4;
const FEWEST_MESSAGES = 400;
/** One flag in so many messages. Source: phrasing-engine.md gate 6, made stricter. */
const MESSAGES_A_FLAG = 20;

const voices = readCalmVoices(ROOT);
const read = readRules('');

interface Flag {
  readonly line: string;
  readonly isHeavy: boolean;
}

function flagsOf({ name, messages }: CalmVoice): Flag[] {
  const matcher = requireMatcher(read);
  return messages.flatMap((message) => {
    const { findings, safety } = checkPhrasing(matcher, message);
    const say = (ruleId: string, weight: string, span: { start: number; end: number }) =>
      `${name}: ${ruleId} (${weight}) marks “${sliceSpan(message, span)}” in “${message}”`;
    return [
      ...findings.map(({ ruleId, severity, span }) => ({
        line: say(ruleId, String(severity), span),
        isHeavy: severity > 1,
      })),
      ...(safety ? [{ line: say(safety.ruleId, `tier ${safety.tier}`, safety.span), isHeavy: true }] : []),
    ];
  });
}

describe.runIf(wanted === '')('gate 6: calm messages', () => {
  const flags = voices.map((voice) => ({ voice, flags: flagsOf(voice) }));

  it('are four hundred or more, from the fourth voice on', () => {
    const messages = voices.flatMap((voice) => voice.messages);
    expect(voices.length < FEWEST_VOICES || messages.length >= FEWEST_MESSAGES, `${messages.length} messages`).toBe(
      true,
    );
  });

  it('are never flagged at severity 2 or 3, and open no card', () => {
    const heavy = flags.flatMap((each) => each.flags.filter(({ isHeavy }) => isHeavy).map(({ line }) => line));
    expect(heavy, complaints(heavy)).toEqual([]);
  });

  it('are flagged once in twenty messages of a voice at most', () => {
    const many = flags
      .filter((each) => each.flags.length * MESSAGES_A_FLAG > each.voice.messages.length)
      .flatMap((each) => each.flags.map(({ line }) => line));
    expect(many, complaints(many)).toEqual([]);
  });

  it('give just the findings that somebody has looked at', async () => {
    const lines = flags.flatMap((each) => each.flags.map(({ line }) => line));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(ROOT, CALM_FINDINGS));
  });
});
