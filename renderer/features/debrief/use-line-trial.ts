import type { LineView } from '@shared/session/try-line';
import { useEffect, useState } from 'react';

/** Judging waits for a pause in the typing, as on stage. */
const PAUSE_MS = 500;

/** How other words for a turn would be judged: the words it is about, and null beside them where they are about more than the talk. */
export interface Trial {
  readonly text: string;
  readonly view: LineView | null;
}

/**
 * Tries words as they are typed, a moment after the last key; an answer that comes too late is dropped.
 * @param judge - must be the same function as long as the turn is.
 * @returns the latest answer; null before the first.
 */
export function useLineTrial(text: string, judge: (text: string) => Promise<LineView | null>): Trial | null {
  const [trial, setTrial] = useState<Trial | null>(null);
  useEffect(() => {
    if (text.trim() === '') return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void judge(text).then((view) => current && setTrial({ text, view }));
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, judge]);
  return text.trim() === '' ? null : trial;
}
