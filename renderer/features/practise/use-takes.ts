import { playTake } from '@shared/practice/play-take';
import type { Take } from '@shared/practice/play-take';
import type { Stand } from '@shared/practice/stand';
import type { PlayKit } from '@shared/session/play-kit';
import { useEffect, useRef, useState } from 'react';

/** Two are compared; more are not remembered. */
const REMEMBERED = 2;

export interface Takes {
  /** The latest first. */
  readonly takes: readonly Take[];
  readonly busy: boolean;
  /** What the last line came to: judged, perhaps about more than the talk, or not to be taken. */
  readonly state: 'none' | 'judged' | 'about-more' | 'refused';
  readonly say: (text: string) => void;
}

/**
 * Quick takes at one moment; they live as long as the moment is shown and are stored nowhere.
 * @param stand - must be the same object as long as the moment is.
 */
export function useTakes(kit: PlayKit, stand: Stand | null, muted: ReadonlySet<string>): Takes {
  const [takes, setTakes] = useState<readonly Take[]>([]);
  const [busy, setBusy] = useState(false);
  const [state, setState] = useState<Takes['state']>('none');
  const shown = useRef(stand);
  useEffect(() => {
    shown.current = stand;
    setTakes([]);
    setState('none');
    setBusy(false);
  }, [stand]);
  const say = (text: string) => {
    if (!stand || busy) return;
    setBusy(true);
    const isLate = () => shown.current !== stand;
    void playTake({ kit, stand, text, muted, at: new Date().toISOString() }).then(
      (take) => {
        if (isLate()) return;
        setBusy(false);
        setState(take ? 'judged' : 'about-more');
        if (take) setTakes((old) => [take, ...old].slice(0, REMEMBERED));
      },
      () => {
        if (isLate()) return;
        setBusy(false);
        setState('refused');
      },
    );
  };
  return { takes, busy, state, say };
}
