import type { ReactNode } from 'react';
import { opennessWords, stepWords } from './openness-words';
import './meter.css';

interface MeterProps {
  /** −5 to +5. */
  readonly now: number;
  /** One turn ago; null before the first. */
  readonly before: number | null;
}

const place = (openness: number) => `${(openness + 5) * 10}%`;

/** How open the ex seems: words first, a quiet scale under them, never a number. */
export function Meter({ now, before }: MeterProps): ReactNode {
  const words = opennessWords(now);
  const step = before === null ? null : stepWords(now - before);
  const closing = before !== null && now < before;
  return (
    <div
      className="meter"
      role="img"
      aria-label={`Openness: ${words.toLowerCase()}${step === null ? '' : `, ${step}`}`}
    >
      <p>
        <b>{words}</b>
        {step !== null && <span className="soft">, {step}</span>}
      </p>
      <div className="scale">
        <i className="zero" />
        {before !== null && now !== before && (
          <>
            <i
              className={closing ? 'step closing' : 'step'}
              style={{ left: place(Math.min(now, before)), width: `${Math.abs(now - before) * 10}%` }}
            />
            <i className="was" style={{ left: place(before) }} />
          </>
        )}
        <i className="is" style={{ left: place(now) }} />
      </div>
      <div className="ends">
        <span>closed</span>
        <span>open</span>
      </div>
    </div>
  );
}
