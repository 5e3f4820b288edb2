import fs from 'node:fs';
import { join } from 'node:path';
import { EMPTY_PREPARATION } from '@shared/preparation/preparation-schema';
import { branchSession } from '@shared/session/branch-session';
import type { Session } from '@shared/session/session-schema';
import { DEFAULT_SETTINGS } from '@shared/session/settings-schema';
import type { Settings } from '@shared/session/settings-schema';
import { takeTurn } from '@shared/session/take-turn';
import { authoredScenario } from '../../support/scenario-files';
import { aTalk } from '../../support/sessions';
import { aReading, aReport } from '../../support/turns';

const coffee = authoredScenario('agreed-coffee').compiled;
const angry = authoredScenario('still-angry');
const notAsked = { best: null, worst: null, calm: null };

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  welcomed: true,
  region: 'uk',
  prepared: {
    ...EMPTY_PREPARATION,
    why: 'You are the person I still want to tell things to.',
    part: 'I let you go alone to your mother’s sixtieth.',
    signs: ['said-no', 'someone-new'],
    standing: 'none',
    name: 'Noor',
    card: {
      ...EMPTY_PREPARATION.card,
      why: 'You are the person I still want to tell things to.',
      ask: 'One more talk, on a day you choose. A no is all right.',
      plans: [{ when: 'my voice speeds up', act: 'I put both feet on the floor and wait.' }],
    },
  },
};

/** One talk of the folder: its number is its id and its day in March 2024, long enough ago that every day is written out. */
function dated(talk: Session, n: number, part: Partial<Session> = {}): Session {
  const day = `2024-03-${String(n).padStart(2, '0')}T12:00:00.000Z`;
  return {
    ...talk,
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    startedAt: day,
    changedAt: day,
    ownView: notAsked,
    ...part,
  };
}

const COFFEE = [
  { say: 'Thank you for coming. Is now still all right for you?', as: ['ask-to-talk'] },
  { say: 'I let you go to that birthday alone, and that was on me.', as: ['own-fault'] },
  {
    say: 'I need to know tonight whether there is a way back.',
    as: ['pressure'],
    flags: [{ category: 'pressure', severity: 3, on: 'I need to know tonight' }],
  },
  { say: 'I will go now. Take care.', as: ['leave'] },
] as const;

/** Two runs of one script and a branch of the second; a talk that ended and was not looked at yet; one that goes on. */
function talks(): Session[] {
  const [first, second] = angry.plays.plays
    .filter(({ stance }) => stance === undefined)
    .map(({ turns }) =>
      aTalk(
        angry.compiled,
        turns.map(({ say, as }) => ({ say, as })),
      ),
    );
  if (!first || !second) throw new Error('the script has too few runs');
  const origin = dated(second, 2);
  const at = '2024-03-03T12:00:00.000Z';
  const { id } = dated(second, 3);
  const utterance = 'That was wrong of me, and I knew it then.';
  const taken = takeTurn({
    compiled: angry.compiled,
    session: branchSession({ session: origin, before: 3, id, at, compiled: angry.compiled }),
    utterance,
    reading: aReading(utterance, ['own-fault']),
    report: aReport({}),
    at,
  });
  if (!taken.ok) throw new Error(taken.error.code);
  const ended = aTalk(coffee, COFFEE);
  const ending = ended.ending ?? { id: 'left', kind: 'left-by-user' as const, title: 'You went first' };
  return [
    dated(first, 1),
    origin,
    taken.value.session,
    dated(ended, 4, { ending }),
    dated(ended, 5, { ending, ownView: null }),
    dated(aTalk(coffee, COFFEE.slice(0, 2)), 6, { ownView: null }),
  ];
}

/** Fills an empty data folder with settings and talks whose words, days and seeds never change. */
export function writeLooksData(data: string): void {
  fs.mkdirSync(join(data, 'sessions'), { recursive: true });
  const write = (path: string, value: unknown) =>
    fs.writeFileSync(join(data, path), JSON.stringify(value), { mode: 0o600 });
  write('settings.json', SETTINGS);
  for (const talk of talks()) write(`sessions/${talk.id}.json`, talk);
}
