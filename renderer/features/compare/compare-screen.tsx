import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import { alignTalks } from '@shared/review/compare/align-talks';
import { createDebrief } from '@shared/review/create-debrief';
import type { Session, SessionSummary } from '@shared/session/session-schema';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { AttemptChooser } from './attempt-chooser';
import { CompareGrid } from './compare-grid';
import { CompareResults } from './compare-results';
import { COMPARE_WORDS, compareTitle } from './compare-words';
import './compare-screen.css';

/** A talk with the script it was had in, as that is now. */
export interface Attempt {
  readonly session: Session;
  readonly compiled: CompiledScenario;
}

interface CompareScreenProps {
  /** Older first; `gone` where one of them could not be opened, null where there are no two, absent while they are being opened. */
  readonly attempts: readonly [Attempt, Attempt] | 'gone' | null | undefined;
  /** Talks that can be chosen, newest first. */
  readonly others: readonly SessionSummary[];
  readonly onPair: (pair: readonly [string, string]) => void;
  /** Branches off the talk before this turn (from 1); null where its scenario has changed since. */
  readonly onBranch: ((session: Session, turn: number) => void) | null;
  readonly onCard: () => void;
  readonly onBack: () => void;
  readonly backWords: string;
}

/** Two attempts side by side: what is the same once, then where they went apart; no winner. */
export function CompareScreen(props: CompareScreenProps): ReactNode {
  const { attempts, others, onBack } = props;
  const [isChoosing, setChoosing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const pair = Array.isArray(attempts) ? (attempts as readonly [Attempt, Attempt]) : null;
  const compared = useMemo(() => {
    if (!pair) return null;
    const [left, right] = pair;
    return {
      aligned: alignTalks(left.session, right.session),
      left: createDebrief(left.session, left.compiled),
      right: createDebrief(right.session, right.compiled),
    };
  }, [pair]);
  useEffect(() => heading.current?.focus(), [pair, isChoosing]);

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (isChoosing) setChoosing(false);
    else onBack();
  };
  const title = compared
    ? compareTitle(compared.aligned, compared.aligned.rows[0]?.sameWords ?? false)
    : COMPARE_WORDS.sideBySide;
  const apart = compared?.aligned.rows.find(({ right }) => right !== null)?.right?.number ?? null;
  return (
    <main className="page compare" onKeyDown={handleKeyDown}>
      <div className="compare-grid">
        <header className="compare-full compare-top">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className="compare-ways">
            {others.length > 1 && !isChoosing && (
              <Button look="text" data-act={COMPARE_WORDS.choose} onClick={() => setChoosing(true)}>
                {COMPARE_WORDS.choose}
              </Button>
            )}
            <Button look="text" data-act={props.backWords} onClick={onBack}>
              {props.backWords}
            </Button>
          </p>
        </header>
        {isChoosing && (
          <AttemptChooser
            attempts={others}
            pair={pair && [pair[0].session.id, pair[1].session.id]}
            onPair={(next) => {
              setChoosing(false);
              props.onPair(next);
            }}
            onKeep={() => setChoosing(false)}
          />
        )}
        {!isChoosing && (attempts === null || attempts === 'gone') && (
          <p className="compare-full spoken" role="status">
            {attempts === null ? COMPARE_WORDS.onlyOne : COMPARE_WORDS.gone}
          </p>
        )}
        {!isChoosing && pair && compared && (
          <>
            <CompareGrid left={pair[0].session} right={pair[1].session} aligned={compared.aligned} />
            {compared.aligned.rows.length === 0 && (
              <p className="compare-full soft compare-alike">{COMPARE_WORDS.alike}</p>
            )}
            <CompareResults left={compared.left} right={compared.right} />
            <p className="compare-acts right">
              {apart !== null && (
                <Button
                  offBecause={props.onBranch ? null : 'This scenario has changed since; its old talks can be read'}
                  onClick={() => props.onBranch?.(pair[1].session, apart)}
                >
                  Branch again from turn {apart}
                </Button>
              )}
              <Button look="plain" onClick={props.onCard}>
                Take a line to my card
              </Button>
            </p>
          </>
        )}
      </div>
    </main>
  );
}
