import { READINGS, SIGN_EXERCISES } from '@shared/practice/read-the-signs';
import type { SignReading } from '@shared/practice/read-the-signs';
import { seededOrder } from '@shared/practice/seeded-order';
import { useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { SIGN_READING_WORDS, SIGNS_WORDS as WORDS } from './practise-words';

interface SignsProps {
  /** 0 to 2³²−1: the order in which the cues come. */
  readonly seed: number;
}

/** Cues to read, one after the other, in an order of their own each time. What was chosen is answered and not counted. */
export function Signs({ seed }: SignsProps): ReactNode {
  const [at, setAt] = useState(0);
  const round = Math.floor(at / SIGN_EXERCISES.length);
  const order = useMemo(() => seededOrder(SIGN_EXERCISES, (seed + round) % 0x1_0000_0000), [seed, round]);
  const [chosen, setChosen] = useState<SignReading | null>(null);
  const cue = useRef<HTMLParagraphElement>(null);
  const exercise = order[at % order.length];
  if (!exercise) return null;
  const handleNext = () => {
    setAt(at + 1);
    setChosen(null);
    cue.current?.focus();
  };
  return (
    <>
      <div className="practise-main">
        <h1 tabIndex={-1}>{WORDS.title}</h1>
        <p className="soft practise-lead">{WORDS.lead}</p>
        <p className="sign-cue" ref={cue} tabIndex={-1} aria-live="polite">
          {exercise.cue}
        </p>
        <div className="sign-choices" role="group" aria-labelledby="sign-question">
          <h2 className="field-label" id="sign-question">
            {WORDS.question}
          </h2>
          {READINGS.map((reading) => (
            <Button key={reading} aria-pressed={chosen === reading} onClick={() => setChosen(reading)}>
              {SIGN_READING_WORDS[reading]}
            </Button>
          ))}
        </div>
        <div className="sign-answer" role="status">
          {chosen && (
            <>
              <p className="spoken">{WORDS.leans[exercise.leans]}</p>
              <dl className="sign-readings">
                {READINGS.map((reading) => (
                  <div key={reading} className={reading === chosen ? 'mine' : undefined}>
                    <dt>
                      {SIGN_READING_WORDS[reading]}
                      {reading === chosen && <span className="label"> {WORDS.yours}</span>}
                    </dt>
                    <dd>{exercise.readings[reading]}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </div>
        <p className="practise-acts">
          <Button look={chosen ? 'first' : 'plain'} onClick={handleNext}>
            {chosen ? WORDS.next : WORDS.skip}
          </Button>
        </p>
      </div>
      <aside className="practise-beside" aria-live="polite" aria-label={WORDS.other}>
        {chosen && (
          <>
            <h2>{WORDS.other}</h2>
            <p>{exercise.other}</p>
            <h2>{WORDS.step}</h2>
            <p>{exercise.step}</p>
          </>
        )}
      </aside>
    </>
  );
}
