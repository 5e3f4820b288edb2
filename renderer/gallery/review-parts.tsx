import type { SessionSummary } from '@shared/session/session-schema';
import { createSpan } from '@shared/text/span';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Dimension } from '../components/dimension/dimension';
import { Timeline } from '../components/timeline/timeline';
import { HistoryRow } from '../features/history/history-row';
import '../features/history/history-screen.css';
import { Specimens } from './specimen';

const nothing = (): void => undefined;

const EVIDENCE = [
  {
    key: 'a',
    turn: 2,
    quote: 'That was on me.',
    direction: 'raises',
    because: 'a fault named plainly',
    facet: 'owning',
  },
  { key: 'b', turn: 3, quote: 'You always say that.', direction: 'lowers', because: 'blame', facet: 'owning' },
] as const;

const POINTS = [
  { turn: 0, openness: -1, label: null, direction: 'held' },
  { turn: 1, openness: 0, label: 'You asked', direction: 'opened' },
  { turn: 2, openness: 2, label: 'Your part, named', direction: 'opened' },
  { turn: 3, openness: -2, label: 'An answer, now', direction: 'closed' },
] as const;

const talk = (part: Partial<SessionSummary>): SessionSummary => ({
  id: '3f2b8c4e-5d6a-4b7c-8d9e-000000000001',
  scenarioId: 'agreed-coffee',
  title: 'Agreed coffee',
  name: 'Sara',
  startedAt: '2026-11-22T10:00:00.000Z',
  changedAt: '2026-11-22T10:00:00.000Z',
  exchanges: 7,
  ending: { id: 'one-more-talk', kind: 'open-door', title: 'One more talk' },
  branchOf: null,
  unsent: false,
  mode: 'coach',
  wrong: 0,
  ...part,
});
const FOUND = 'I wasn’t fair to you last winter: I kept saying I was busy when I was avoiding you.';

/** Rows as the page of past talks has them. */
function Rows(): ReactNode {
  const acts = { onOpen: nothing, onReplay: nothing, onResume: nothing, onAskDelete: nothing, isCurrent: true };
  const at = FOUND.indexOf('winter');
  const found = { id: '', who: 'me', turn: 1, text: FOUND, spans: [createSpan(at, at + 6)] } as const;
  return (
    <Specimens name="Past talks" isWide>
      <HistoryRow session={talk({})} found={null} {...acts} />
      <HistoryRow session={talk({ title: 'Agreed coffee, found' })} found={found} {...acts} />
      <HistoryRow
        session={talk({ title: 'A plain no', name: 'Maximiliana-Josephine van der Westhuizen', unsent: true })}
        found={null}
        {...acts}
      />
      <HistoryRow session={talk({ title: 'By the apples', ending: null, exchanges: 4 })} found={null} {...acts} />
    </Specimens>
  );
}

/** What is seen in a review, and of past talks. */
export function ReviewParts(): ReactNode {
  const [disputed, setDisputed] = useState(true);
  return (
    <>
      <Specimens name="Dimensions" isWide>
        <ul>
          <Dimension
            name="Ownership"
            level="medium"
            summary="one fault named"
            evidence={EVIDENCE}
            disputed={false}
            onDispute={nothing}
          />
          <Dimension
            name="Calm"
            level="low"
            summary="a demand for now"
            evidence={EVIDENCE.slice(1)}
            disputed={disputed}
            onDispute={() => setDisputed(!disputed)}
          />
          <Dimension
            name="Respect"
            level="not shown"
            summary="nothing in this talk asked for it"
            evidence={[]}
            disputed={false}
            onDispute={nothing}
          />
        </ul>
      </Specimens>
      <Specimens name="Timeline" isWide>
        <Timeline
          points={POINTS}
          summary="It opened when you named your part, and closed at a demand."
          sayAt={(turn) => `Turn ${turn}`}
          onTurn={nothing}
        />
      </Specimens>
      <Rows />
    </>
  );
}
