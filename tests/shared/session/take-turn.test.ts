import { foldSession } from '@shared/session/fold-session';
import type { Session } from '@shared/session/session-schema';
import { sessionSchema } from '@shared/session/session-schema';
import { startSession } from '@shared/session/start-session';
import { takeTurn } from '@shared/session/take-turn';
import type { Intent } from '@shared/dialogue/intents';
import { createSpan } from '@shared/text/span';
import type { RuleId } from '@shared/ids';
import { describe, expect, test } from 'vitest';
import { compiledFixture } from '../../support/fixture-scenario';
import { aReading, aReport } from '../../support/turns';

const compiled = compiledFixture();
const at = '2026-01-02T10:00:00.000Z';
const begin = () =>
  startSession({
    compiled,
    id: '00000000-0000-4000-8000-000000000001',
    seed: 7,
    at,
    rulesVersion: 'r1',
    readerVersion: 'i1',
  });

function say(session: Session, utterance: string, intents: readonly Intent[], report = aReport()): Session {
  const taken = takeTurn({ compiled, session, utterance, reading: aReading(utterance, intents), report, at });
  if (!taken.ok) throw new Error(taken.error.code);
  return taken.value.session;
}

describe('taking a turn', () => {
  test('a talk goes from a hello to an ending, and every step of it can be stored', () => {
    let session = begin();
    session = say(session, 'I missed the concert and left you waiting.', ['own-fault']);
    expect(session.turns.at(-1)).toMatchObject({
      from: 'arrives',
      to: 'weighs',
      answer: { text: 'So you do know about the concert.' },
    });
    session = say(session, 'I keep a calendar now, and I look at it.', ['describe-change']);
    expect(session.turns.at(-1)).toMatchObject({ to: 'softens', openness: 1 });
    session = say(session, 'Would a walk some Sunday be all right?', ['propose-next-step']);
    expect(session.ending).toEqual({ id: 'one-more-walk', kind: 'slow-start', title: 'One more walk' });
    expect(sessionSchema.parse(session)).toEqual(session);
  });

  test('words that a safety card takes out become an aside, and the talk stays where it was', () => {
    const before = begin();
    const safety = {
      ruleId: 'self-harm.one' as RuleId,
      class: 'self-harm' as const,
      tier: 'a' as const,
      span: createSpan(0, 4),
    };
    const after = say(before, 'some words', ['self-harm'], aReport({ safety }));
    expect(after.turns).toEqual([{ kind: 'aside', at, utterance: 'some words' }]);
    expect(JSON.stringify(after)).not.toContain('self-harm');
    const folded = foldSession(compiled, after);
    expect(folded.ok && folded.value.snapshot.value).toBe('arrives');
  });

  test('an ended talk takes no more turns', () => {
    const session = say(begin(), 'Goodbye.', ['leave']);
    expect(session.ending?.kind).toBe('left-by-user');
    const refused = takeTurn({
      compiled,
      session,
      utterance: 'Wait',
      reading: aReading('Wait', ['beg']),
      report: aReport(),
      at,
    });
    expect(refused).toEqual({ ok: false, error: { code: 'ended' } });
  });
});
