import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import type { Intent } from '@shared/dialogue/intents';
import type { Reading } from '@shared/dialogue/reading/reading';
import type { RuleId } from '@shared/ids';
import type { Category, Severity } from '@shared/phrasing/taxonomy';
import { startSession } from '@shared/session/start-session';
import type { Session } from '@shared/session/session-schema';
import { takeTurn } from '@shared/session/take-turn';
import { createSpan } from '@shared/text/span';
import { aReading, aReport } from './turns';

/** One line of a written talk: the words, what they are read as, and the flags on them. */
export interface SpokenLine {
  readonly say: string;
  readonly as: readonly Intent[];
  /** What the reader notes about the line. */
  readonly notes?: Reading['notes'];
  readonly flags?: readonly { readonly category: Category; readonly severity: Severity; readonly on: string }[];
}

/** A fresh session of the scenario, with ids, clock and seed that never change. */
export const aSession = (compiled: CompiledScenario): Session =>
  startSession({
    compiled,
    id: '00000000-0000-4000-8000-000000000001',
    seed: 7,
    at: '2026-01-04T10:00:00.000Z',
    rulesVersion: 'rules',
    readerVersion: 'reader',
  });

/** Plays written lines, each read as it says, through the real script; stops where the talk ends. */
export function aTalk(compiled: CompiledScenario, lines: readonly SpokenLine[]): Session {
  let session = aSession(compiled);
  for (const [index, { say, as, notes = [], flags = [] }] of lines.entries()) {
    if (session.ending) break;
    const findings = flags.map(({ category, severity, on }) => ({
      ruleId: `${category}.test` as RuleId,
      category,
      severity,
      phase: 'both' as const,
      span: createSpan(say.indexOf(on), say.indexOf(on) + on.length),
      under: [],
    }));
    const taken = takeTurn({
      session,
      compiled,
      utterance: say,
      reading: { ...aReading(say, as), notes },
      report: aReport({ findings }),
      at: `2026-01-04T10:${String(index + 1).padStart(2, '0')}:00.000Z`,
    });
    if (!taken.ok) throw new Error(taken.error.code);
    session = taken.value.session;
  }
  return session;
}
