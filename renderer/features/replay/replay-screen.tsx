import type { Session } from '@shared/session/session-schema';
import { exchangesOf } from '@shared/session/exchanges';
import { takenWords } from '@shared/session/taken-words';
import { useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { wholeDay } from '../../components/day/day-words';
import { MarkedWords, WEIGHTS } from '../../components/marked-words/marked-words';
import { Meter } from '../../components/meter/meter';
import { TakenAs } from '../../components/taken-as/taken-as';
import { Turn } from '../../components/turn/turn';
import { ReplayBench } from './replay-bench';
import { usePlayBack } from './use-play-back';
import './replay-screen.css';

interface ReplayScreenProps {
  readonly session: Session;
  /** How many exchanges are shown at first; null for none. */
  readonly startAt?: number | null;
  readonly canBranch: boolean;
  readonly onSayAgain: (turn: number) => void;
  readonly onReview: () => void;
  /** Shows the map of the scenario. @param turn - where one stands in the talk. */
  readonly onMap: (turn: number) => void;
  /** Shows it beside another attempt. @param turn - as of the map. */
  readonly onCompare: (turn: number) => void;
  /** Takes its first lines to somebody of another stance. @param turn - as of the map. */
  readonly onReopen: (turn: number) => void;
}

/** A past talk, step by step, at the person's pace; at each of their turns they can branch off with other words. */
export function ReplayScreen({ session, startAt = 0, canBranch, ...on }: ReplayScreenProps): ReactNode {
  const exchanges = useMemo(() => exchangesOf(session), [session]);
  const play = usePlayBack(session, exchanges, startAt ?? 0);
  const { step, isPlaying, go } = play;
  const root = useRef<HTMLElement>(null);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), []);
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), [step]);

  const leave = () => (isPlaying ? play.toggle() : on.onReview());
  const handleKeyDown = (event: KeyboardEvent) => {
    // The slider has keys of its own, and they mean the same.
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Record<string, () => void> = {
      ArrowRight: () => go(step + 1),
      ArrowLeft: () => go(step - 1),
      Home: () => go(0),
      End: () => go(exchanges.length),
      p: play.toggle,
      Escape: leave,
    };
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const shown = exchanges.slice(0, step);
  const openness = shown.at(-1)?.openness ?? session.openness;
  const before = shown.at(-2)?.openness ?? session.openness;

  return (
    <main className="replay" ref={root} tabIndex={-1} onKeyDown={handleKeyDown}>
      <div className="grid3">
        <div className="replay-title">
          <h1>{session.scenario.title}</h1>
          <p className="soft replay-when">
            {wholeDay(session.startedAt)}, with {session.cast.name}
          </p>
        </div>
        <div className="replay-ways">
          <Button look="text" data-act="Back to the review" onClick={on.onReview}>
            Back to the review
          </Button>
          <Button look="text" data-act="Map and endings" onClick={() => on.onMap(step)}>
            Map and endings
          </Button>
          <Button look="text" data-act="Beside another attempt" onClick={() => on.onCompare(step)}>
            Beside another attempt
          </Button>
          <Button look="text" data-act="Same opening, another stance" onClick={() => on.onReopen(step)}>
            Same opening, another stance
          </Button>
        </div>
      </div>
      <section className="replay-script" role="log" aria-label="The talk, step by step" tabIndex={0}>
        <Turn who={session.cast.name} mine={false} cue={session.opening.cue} words={session.opening.text} />
        {shown.map((turn, index) => {
          const { words, unsure } = takenWords(turn);
          const latest = index === step - 1;
          return (
            <div key={turn.at + String(index)} className={latest ? 'replay-turn latest' : 'replay-turn'}>
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
                beside={<TakenAs words={words} unsure={unsure} corrected={turn.corrected !== null} latest={latest} />}
              />
              <Turn who={session.cast.name} mine={false} cue={turn.answer.cue} words={turn.answer.text} />
            </div>
          );
        })}
        {step === exchanges.length && session.ending && (
          <p className="grid3 replay-ending">
            <span />
            {session.ending.title}
          </p>
        )}
        <div ref={end} />
      </section>
      <ReplayBench play={play} last={exchanges.length} canBranch={canBranch} onSayAgain={on.onSayAgain}>
        <Meter now={openness} before={before} />
      </ReplayBench>
      <p className="label replay-keys">Arrows step, Home and End jump, P plays slowly and pauses.</p>
    </main>
  );
}
