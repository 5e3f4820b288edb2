import type { CompiledScenario } from '../../../shared/dialogue/compile-scenario';
import type { Debrief } from '../../../shared/review/debrief';
import type { Session } from '../../../shared/session/session-schema';
import type { PlayedTurn } from './play-talk';

const round = (p: number): number => Math.round(p * 1e4) / 1e4;

/** One turn as product.md has it: what answered, what was understood, what was flagged. */
export function turnLine({ session, reading, report }: PlayedTurn): string {
  const turn = session.turns.at(-1);
  const said = turn?.kind === 'exchange' ? turn : null;
  const last = session.turns.findLast((one) => one.kind === 'exchange');
  return JSON.stringify({
    turn: session.turns.length,
    beat: last?.to ?? session.start,
    line: said?.answer.text ?? null,
    cue: said?.answer.cue ?? null,
    intents: reading.intents.map(({ id, p }) => ({ id, p: round(p) })),
    findings: report.findings.map(({ ruleId, category, severity, span: { start, end } }) => ({
      ruleId,
      category,
      severity,
      start,
      end,
    })),
    openness: last?.openness ?? session.openness,
    safety: report.safety ? { class: report.safety.class, tier: report.safety.tier } : null,
    ended: session.ending?.kind ?? null,
  });
}

/** The last line of a talk: levels, points and the ending. */
export function debriefLine(debrief: Debrief, session: Session, { endings }: CompiledScenario): string {
  const levels = Object.fromEntries(debrief.dimensions.map(({ dimension, level }) => [dimension, level]));
  const { why, faults, reasons } = debrief.points;
  const ending = session.ending ? endings.get(session.ending.id) : undefined;
  return JSON.stringify({
    debrief: {
      calm: levels['calm'],
      honest: levels['honest'],
      ownership: levels['ownership'],
      listening: levels['listening'],
      respect: levels['respect'],
    },
    points: { why: why.length > 0, faults: faults.length > 0, reasons: reasons.length > 0 },
    ending: ending ? { id: ending.id, kind: ending.kind } : null,
  });
}
