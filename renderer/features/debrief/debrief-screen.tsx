import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import { POINTS } from '@shared/dialogue/scenario-schema';
import type { PhrasingMatcher } from '@shared/phrasing/load-pack';
import { createDebrief } from '@shared/review/create-debrief';
import type { Session } from '@shared/session/session-schema';
import { useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { counted, wholeDay } from '../../components/day/day-words';
import { Dimension } from '../../components/dimension/dimension';
import { kindWords } from '../../components/mode/mode-words';
import { Timeline } from '../../components/timeline/timeline';
import { DIMENSION_WORDS, LEVEL_WORDS, POINT_WORDS, pathSummary, pointWords } from './debrief-words';
import { DebriefFlags } from './debrief-flags';
import { DebriefNotes } from './debrief-notes';
import './debrief-screen.css';

interface DebriefScreenProps {
  readonly session: Session;
  readonly scenario: CompiledScenario;
  readonly matcher: PhrasingMatcher;
  /** Whether to tell what whole lines may read as; a setting. */
  readonly withNotes: boolean;
  /** Begins the same scenario again with the same names. */
  readonly onAgain: () => void;
  /** Branches off before this turn (from 1), to say it in other words. */
  readonly onSayAgain: (turn: number) => void;
  readonly onReplay: () => void;
  readonly onResume: () => void;
}

function Section({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className="grid3 debrief-section" aria-label={name}>
      <h2 className="debrief-key">{name}</h2>
      {children}
    </section>
  );
}

/** The review of one talk: what happened and why, in the person's own words, and one thing to try. */
export function DebriefScreen(props: DebriefScreenProps): ReactNode {
  const { session, scenario, matcher } = props;
  const debrief = useMemo(() => createDebrief(session, scenario), [session, scenario]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [session.id]);
  const exchanges = session.turns.filter((turn) => turn.kind === 'exchange').length;
  const { next } = debrief;

  return (
    <main className="page debrief">
      <div className="grid3">
        <span />
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {debrief.ending?.title ?? 'Not finished yet'}
          </h1>
          {debrief.ending && <p className="debrief-words">{debrief.ending.words}</p>}
          {!debrief.unscored && <p className="debrief-lead">{debrief.lead}</p>}
          {session.unsent && (
            <p className="debrief-lead">
              An unsent talk: it was for you, and it is whole as it is. It asks for nothing more.
            </p>
          )}
        </div>
        <p className="debrief-meta">
          <span>
            {session.scenario.title}, {kindWords(session)}
          </span>
          <span>
            {wholeDay(session.startedAt)}, {counted(exchanges, 'turn', 'turns')}
          </span>
          <Button look="text" onClick={props.onReplay}>
            Play it back, or branch off
          </Button>
        </p>
      </div>
      {!debrief.unscored && (
        <>
          <Section name="What happened">
            <Timeline points={debrief.path} summary={pathSummary(debrief.path)} />
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
          </Section>
          <Section name="Why">
            <ul>
              {debrief.dimensions.map(({ dimension, level, summary, evidence }) => (
                <Dimension
                  key={dimension}
                  name={DIMENSION_WORDS[dimension]}
                  level={LEVEL_WORDS[level]}
                  summary={summary}
                  evidence={evidence.map((one, index) => ({ ...one, key: `${one.turn}.${index}` }))}
                />
              ))}
            </ul>
            <div>
              <section className="next lifted" aria-label="One thing to try next">
                <p className="label">One thing to try next</p>
                <p className="next-title">{next.title}</p>
                <p className="soft">{next.why}</p>
                <p className="next-go">
                  {next.turn === null ? (
                    <Button look="first" onClick={props.onAgain}>
                      Begin again
                    </Button>
                  ) : (
                    <>
                      <Button look="first" onClick={() => props.onSayAgain(next.turn ?? 1)}>
                        Say turn {next.turn} again
                      </Button>
                      <Button look="plain" onClick={props.onAgain}>
                        From the start
                      </Button>
                    </>
                  )}
                </p>
              </section>
            </div>
          </Section>
          <Section name="Your words">
            <DebriefFlags debrief={debrief} session={session} matcher={matcher} onSayAgain={props.onSayAgain} />
          </Section>
          {props.withNotes && debrief.notes.length > 0 && (
            <Section name="Second thoughts">
              <DebriefNotes notes={debrief.notes} onSayAgain={props.onSayAgain} />
            </Section>
          )}
        </>
      )}
      {session.ending === null && (
        <div className="grid3 debrief-section">
          <p className="debrief-resume">
            <Button onClick={props.onResume}>Go on with this talk</Button>
          </p>
        </div>
      )}
    </main>
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
