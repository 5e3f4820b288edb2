import { POINTS } from '@shared/dialogue/scenario-schema';
import type { Debrief } from '@shared/review/debrief';
import { exchangesOf } from '@shared/session/exchanges';
import type { Session } from '@shared/session/session-schema';
import type { ReactNode } from 'react';
import { Moved } from '../../components/dimension/moved';
import { Timeline } from '../../components/timeline/timeline';
import { POINT_WORDS, pathSummary, pointWords, shortened, turnSentence } from './debrief-words';
import { DebriefSection } from './debrief-section';

interface WhatHappenedProps {
  readonly session: Session;
  readonly debrief: Debrief;
  /** To a line of the person's, further down. */
  readonly onTurn: (turn: number) => void;
}

/** How open they were over the talk, its biggest swings in the person's own words; beside it the three honest points and what held. */
export function WhatHappened({ session, debrief, onTurn }: WhatHappenedProps): ReactNode {
  const lines = exchangesOf(session);
  return (
    <DebriefSection name="What happened">
      <div>
        <Timeline
          points={debrief.path}
          summary={pathSummary(debrief.path)}
          sayAt={(turn) => turnSentence(debrief.path[turn], lines[turn - 1]?.utterance ?? null)}
          onTurn={onTurn}
        />
        {debrief.swings.length > 0 && (
          <ul className="ev swings" aria-label="The biggest swings">
            {debrief.swings.map(({ turn, direction, label }) => (
              <li key={turn}>
                <span className={`label ${direction}`}>
                  <Moved direction={direction} /> {direction}, turn {turn}
                </span>
                <span>
                  <span className="spoken">“{shortened(lines[turn - 1]?.utterance ?? '')}”</span>
                  {label !== null && <span className="soft small"> Here {label}.</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="debrief-beside">
        <ul className="points">
          {POINTS.map((point) => (
            <li key={point}>
              <PointMark met={debrief.points[point].length > 0} />
              <span>
                <b>{POINT_WORDS[point]}</b> {pointWords(debrief.points[point])}
              </span>
            </li>
          ))}
        </ul>
        {debrief.strengths.length > 0 && (
          <div className="held">
            <h3>{debrief.strengths.length === 1 ? 'One thing that held' : 'Two things that held'}</h3>
            {debrief.strengths.map((strength) => (
              <p key={strength}>{strength}</p>
            ))}
          </div>
        )}
      </div>
    </DebriefSection>
  );
}

/** Drawn, not typed, so that every font shows them alike. */
function PointMark({ met }: { readonly met: boolean }) {
  return (
    <svg className="point-mark" viewBox="0 0 12 12" aria-hidden="true">
      {met ? (
        <path d="M1.5 6.5l3 3.2 6-7.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
      ) : (
        <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.2" />
      )}
    </svg>
  );
}
