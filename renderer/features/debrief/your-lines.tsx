import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import { exchangesOf } from '@shared/session/exchanges';
import { ownNoteAt } from '@shared/session/own-note';
import type { PlayKit } from '@shared/session/play-kit';
import type { Exchange, Session } from '@shared/session/session-schema';
import { takenWords } from '@shared/session/taken-words';
import { createSpan } from '@shared/text/span';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { MarkedWords, WEIGHTS } from '../../components/marked-words/marked-words';
import type { WordsMark } from '../../components/marked-words/marked-words';
import { OwnNote } from '../../components/own-note/own-note';
import { SayAgain } from './say-again';

/** Where the review has led to among the lines: to look, or to say it again. */
export interface LineVisit {
  readonly turn: number;
  readonly again: boolean;
}

interface YourLinesProps {
  readonly session: Session;
  readonly scenario: CompiledScenario;
  readonly kit: PlayKit;
  readonly muted: ReadonlySet<string>;
  readonly visit: LineVisit | null;
  readonly onVisit: (visit: LineVisit | null) => void;
  readonly onGoIn: (turn: number, words: string) => void;
  readonly onSupport: () => void;
}

const marksOf = ({ findings, praise }: Exchange): WordsMark[] => [
  ...findings.map(({ start, end, severity }) => ({ span: createSpan(start, end), look: WEIGHTS[severity] })),
  ...praise.map(({ start, end }) => ({ span: createSpan(start, end), look: 'praise' as const })),
];

/** All that the person said, each line to be said again right here. One at a time is open. */
export function YourLines(props: YourLinesProps): ReactNode {
  const { session, scenario, kit, muted, visit, onVisit } = props;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (visit === null) return;
    const row = list.current?.children[visit.turn - 1];
    row?.scrollIntoView({ block: visit.again ? 'center' : 'nearest' });
    if (!visit.again) row?.querySelector<HTMLElement>('.btn')?.focus();
  }, [visit]);
  return (
    <section className="debrief-section" aria-label="Your lines">
      <div className="grid3">
        <span />
        <div>
          <h2 className="lines-title">Say it again</h2>
          <p className="soft small">Any line, in other words, before you go back in. The old talk stays as it is.</p>
          {ownNoteAt(session, 0) !== '' && <OwnNote text={ownNoteAt(session, 0)} />}
        </div>
      </div>
      <ol className="lines" ref={list}>
        {exchangesOf(session).map((exchange, index) => {
          const turn = index + 1;
          const isOpen = visit?.turn === turn && visit.again;
          const { words } = takenWords(exchange);
          const note = ownNoteAt(session, turn);
          const takenBack = [
            ...new Set(session.takenBack.flatMap((back) => (back.turn === turn ? [back.utterance] : []))),
          ];
          return (
            <li key={exchange.at + String(index)} className="grid3 line-row">
              <p className="debrief-key">Turn {turn}</p>
              <div>
                <p className="spoken line-words">
                  <MarkedWords text={exchange.utterance} marks={marksOf(exchange)} />
                </p>
                {takenBack.map((back) => (
                  <p key={back} className="small soft line-back">
                    Taken back here, and no part of the review: “{back}”
                  </p>
                ))}
              </div>
              <div className="line-beside">
                <span className="soft small">
                  {exchange.corrected === null ? 'Taken as: ' : 'You said: '}
                  {words.join(', ')}
                </span>
                {note !== '' && <OwnNote text={note} />}
                {!isOpen && (
                  <Button
                    look="text"
                    aria-label={`Say it again, turn ${turn}`}
                    onClick={() => onVisit({ turn, again: true })}
                  >
                    Say it again
                  </Button>
                )}
              </div>
              {isOpen && (
                <SayAgain
                  session={session}
                  scenario={scenario}
                  kit={kit}
                  muted={muted}
                  exchange={exchange}
                  turn={turn}
                  onGoIn={(text) => props.onGoIn(turn, text)}
                  onClose={() => onVisit({ turn, again: false })}
                  onSupport={props.onSupport}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
