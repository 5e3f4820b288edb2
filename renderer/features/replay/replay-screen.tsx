import type { Session } from '@shared/session/session-schema';
import { takenWords } from '@shared/session/taken-words';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { wholeDay } from '../../components/day/day-words';
import { MarkedWords, WEIGHTS } from '../../components/marked-words/marked-words';
import { Meter } from '../../components/meter/meter';
import { TakenAs } from '../../components/taken-as/taken-as';
import { Turn } from '../../components/turn/turn';
import './replay-screen.css';

interface ReplayScreenProps {
  readonly session: Session;
  readonly canBranch: boolean;
  readonly onSayAgain: (turn: number) => void;
  readonly onReview: () => void;
}

/** A past talk, step by step, at the person's pace; at each of their turns they can branch off with other words. */
export function ReplayScreen({ session, canBranch, onSayAgain, onReview }: ReplayScreenProps): ReactNode {
  const exchanges = session.turns.filter((turn) => turn.kind === 'exchange');
  const [step, setStep] = useState(0);
  const root = useRef<HTMLElement>(null);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), []);
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), [step]);

  const go = (to: number) => setStep(Math.max(0, Math.min(exchanges.length, to)));
  const handleKeyDown = (event: KeyboardEvent) => {
    const jumps: Record<string, number> = { ArrowRight: step + 1, ArrowLeft: step - 1, Home: 0, End: exchanges.length };
    const to = jumps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  const shown = exchanges.slice(0, step);
  const openness = shown.at(-1)?.openness ?? session.openness;
  const before = shown.at(-2)?.openness ?? session.openness;
  const atEnd = step === exchanges.length;

  return (
    <main className="replay" ref={root} tabIndex={-1} onKeyDown={handleKeyDown}>
      <div className="grid3">
        <h1 className="replay-title">{session.scenario.title}</h1>
        <p className="soft replay-when">
          {wholeDay(session.startedAt)}, with {session.cast.name}
        </p>
      </div>
      <section className="replay-script" role="log" aria-label="The talk, step by step" tabIndex={0}>
        <Turn who={session.cast.name} mine={false} cue={session.opening.cue} words={session.opening.text} />
        {shown.map((turn, index) => {
          const { words, unsure } = takenWords(turn.reading);
          return (
            <div key={turn.at + String(index)}>
              <Turn
                who="You"
                mine
                words={
                  <MarkedWords
                    text={turn.utterance}
                    marks={turn.findings.map(({ start, end: to, severity }) => ({
                      span: { start, end: to },
                      look: WEIGHTS[severity],
                    }))}
                  />
                }
                beside={
                  <TakenAs
                    words={words}
                    unsure={unsure}
                    corrected={turn.corrected !== null}
                    latest={index === step - 1}
                  />
                }
              />
              <Turn who={session.cast.name} mine={false} cue={turn.answer.cue} words={turn.answer.text} />
            </div>
          );
        })}
        {atEnd && session.ending && (
          <p className="grid3 replay-ending">
            <span />
            {session.ending.title}
          </p>
        )}
        <div ref={end} />
      </section>
      <div className="grid3 replay-bench">
        <p className="label replay-count" role="status">
          {step === 0 ? 'The start' : `Turn ${step} of ${exchanges.length}`}
        </p>
        <p className="replay-acts">
          <Button look="first" offBecause={atEnd ? 'This is the end of the talk' : null} onClick={() => go(step + 1)}>
            Next turn
          </Button>
          <Button look="plain" offBecause={step === 0 ? 'This is the start' : null} onClick={() => go(step - 1)}>
            Back
          </Button>
          <Button
            look="plain"
            offBecause={canBranch ? null : 'This scenario has changed since; its old talks can be read'}
            onClick={() => onSayAgain(Math.max(1, step))}
          >
            {step === 0 ? 'Say turn 1 in other words' : `Say turn ${step} in other words`}
          </Button>
          <Button look="plain" onClick={onReview}>
            Review
          </Button>
        </p>
        <Meter now={openness} before={before} />
      </div>
    </main>
  );
}
