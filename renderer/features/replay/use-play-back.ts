import type { Exchange, Session } from '@shared/session/session-schema';
import { useEffect, useState } from 'react';
import { readingTime } from './reading-time';

export interface PlayBack {
  /** How many exchanges are shown; 0 is the start. */
  readonly step: number;
  readonly isPlaying: boolean;
  /** Goes to a step, as near as there is one; by hand, so that nothing goes on by itself after it. */
  readonly go: (to: number) => void;
  /** Goes on by itself, each exchange as long as it takes to read; at the end from the start again. Or pauses. */
  readonly toggle: () => void;
}

/** Where a talk is being played back, and whether it goes on by itself. */
export function usePlayBack(session: Session, exchanges: readonly Exchange[], startAt: number): PlayBack {
  const last = exchanges.length;
  const [step, setStep] = useState(Math.max(0, Math.min(last, startAt)));
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const shown = exchanges[step - 1];
    const time = shown
      ? readingTime(shown.utterance, shown.answer.cue, shown.answer.text)
      : readingTime(session.opening.cue, session.opening.text);
    const next = setTimeout(() => {
      setStep(step + 1);
      if (step + 1 >= last) setPlaying(false);
    }, time);
    return () => clearTimeout(next);
  }, [isPlaying, step, last, exchanges, session]);
  return {
    step,
    isPlaying,
    go: (to) => {
      setPlaying(false);
      setStep(Math.max(0, Math.min(last, to)));
    },
    toggle: () => {
      if (!isPlaying && step === last) setStep(0);
      setPlaying(!isPlaying && last > 0);
    },
  };
}
