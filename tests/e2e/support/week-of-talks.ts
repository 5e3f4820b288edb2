import fs from 'node:fs';
import { join } from 'node:path';
import type { Session } from '@shared/session/session-schema';
import { authoredScenario } from '../../support/scenario-files';
import { aTalk } from '../../support/sessions';

const DAY_MS = 86_400_000;
const DAYS = 7;

/** Puts seven finished talks of one scenario's written runs on the disk, one for each of the last seven days before today. */
export function writeWeek(data: string, scenarioId: string): void {
  const { compiled, plays } = authoredScenario(scenarioId);
  const finished = plays.plays
    .filter(({ stance }) => stance === undefined)
    .map(({ turns }) =>
      aTalk(
        compiled,
        turns.map(({ say, as }) => ({ say, as })),
      ),
    )
    .filter(({ ending }) => ending !== null);
  fs.mkdirSync(join(data, 'sessions'), { recursive: true });
  for (let day = 1; day <= DAYS; day += 1) {
    const talk = finished[day % finished.length];
    if (!talk) throw new Error(`no written run of ${scenarioId} comes to an end`);
    const id = `00000000-0000-4000-8000-${String(day).padStart(12, '0')}`;
    const startedAt = new Date(Date.now() - day * DAY_MS).toISOString();
    const session: Session = {
      ...talk,
      id,
      startedAt,
      changedAt: startedAt,
      ownView: { best: 1, worst: null, calm: day % 2 === 0 ? 'calm' : 'mixed' },
    };
    fs.writeFileSync(join(data, 'sessions', `${id}.json`), JSON.stringify(session), { mode: 0o600 });
  }
}
