import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { WindowLight } from '../../components/window-light/window-light';
import { PAUSE_WORDS } from './rehearsal-words';
import './pause.css';

interface PauseProps {
  readonly onBack: () => void;
}

/**
 * A minute's rest inside a talk: the light of a window, and a way back. A light to breathe with begins when the person asks for it; it
 * counts nothing and ends when they like.
 */
export function Pause({ onBack }: PauseProps): ReactNode {
  const [breathing, setBreathing] = useState(false);
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.repeat) onBack();
    };
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, [onBack]);
  return (
    <section className={breathing ? 'pause grid3 breathing' : 'pause grid3'} aria-labelledby="pause-title">
      <WindowLight />
      <div className="pause-words">
        <h2 id="pause-title">{PAUSE_WORDS.title}</h2>
        <p className="spoken">{PAUSE_WORDS.words}</p>
        <p className="pause-acts">
          <Button look="first" autoFocus onClick={onBack}>
            {PAUSE_WORDS.back}
          </Button>
          <Button look="plain" aria-pressed={breathing} onClick={() => setBreathing(!breathing)}>
            {breathing ? PAUSE_WORDS.stop : PAUSE_WORDS.breathe}
          </Button>
        </p>
        <p className="soft pause-how" role="status">
          {breathing ? PAUSE_WORDS.how : ''}
        </p>
      </div>
    </section>
  );
}
