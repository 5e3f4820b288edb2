import type { HistoryTable, PartialHistory } from '@shared/dialogue/history/history-schema';
import { describesViolence } from '@shared/preparation/describes-violence';
import type { Preparation } from '@shared/preparation/preparation-schema';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { AnswerStep } from './answer-step';
import { ApartStep, NamesStep } from './facts-step';
import { STEPS, STEP_WORDS } from './prepare-words';
import type { Step } from './prepare-words';
import { SignsStep } from './signs-step';
import { StandingStep } from './standing-step';
import './prepare-screen.css';

interface PrepareScreenProps {
  readonly preparation: Preparation;
  /** What the closed facts are called; null while the scripts are being loaded. */
  readonly table: HistoryTable | null;
  /** The question to begin with; else the first without an answer. */
  readonly startAt?: Step | null;
  readonly onPreparation: (change: Partial<Preparation>) => void;
  /** To the exercises that read cues. */
  readonly onReadSigns: () => void;
  /** After the last question. */
  readonly onDone: () => void;
}

/** Which questions have an answer. */
const isAnswered: Readonly<Record<Step, (preparation: Preparation) => boolean>> = {
  why: ({ why }) => why.trim() !== '',
  apart: ({ history }) => history.apart !== undefined || history.together !== undefined,
  part: ({ part }) => part.trim() !== '',
  signs: ({ signs }) => signs.length > 0,
  standing: ({ standing, harm }) => standing !== null || harm !== null,
  names: ({ name, pronouns, history }) =>
    name.trim() !== '' || pronouns !== null || Boolean(history.endedBy ?? history.fault ?? history.ask),
};

/** What an undefined value takes away again. */
const mergeHistory = (old: PartialHistory, change: PartialHistory): PartialHistory =>
  Object.fromEntries(Object.entries({ ...old, ...change }).filter(([, value]) => value !== undefined));

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** A short reflection before a talk: six questions, one at a time, each of which can be left out. Kept as it is typed. */
export function PrepareScreen(props: PrepareScreenProps): ReactNode {
  const { preparation, table, startAt, onPreparation, onDone } = props;
  const [step, setStep] = useState<Step>(
    () => startAt ?? STEPS.find((each) => !isAnswered[each](preparation)) ?? 'why',
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [step]);
  const mayHaveBeenHurt = useMemo(
    () => describesViolence(preparation.why) || describesViolence(preparation.part),
    [preparation.why, preparation.part],
  );
  const words = STEP_WORDS[step];
  const at = STEPS.indexOf(step);
  const next = STEPS[at + 1];
  const before = STEPS[at - 1];
  const onHistory = (change: PartialHistory) => onPreparation({ history: mergeHistory(preparation.history, change) });
  const go = () => (next ? setStep(next) : onDone());
  const answered = isAnswered[step](preparation);

  const questions: Readonly<Record<Step, ReactNode>> = {
    why: <AnswerStep label={words.name} text={preparation.why} onText={(why) => onPreparation({ why })} />,
    apart: <ApartStep history={preparation.history} table={table} onHistory={onHistory} />,
    part: <AnswerStep label={words.name} text={preparation.part} onText={(part) => onPreparation({ part })} />,
    signs: (
      <SignsStep
        signs={preparation.signs}
        onSigns={(signs) => onPreparation({ signs })}
        onReadSigns={props.onReadSigns}
      />
    ),
    standing: (
      <StandingStep
        standing={preparation.standing}
        harm={preparation.harm}
        mayHaveBeenHurt={mayHaveBeenHurt}
        onStanding={(standing) => onPreparation({ standing })}
        onHarm={(harm) => onPreparation({ harm })}
      />
    ),
    names: (
      <NamesStep
        name={preparation.name}
        pronouns={preparation.pronouns}
        history={preparation.history}
        table={table}
        onName={(name) => onPreparation({ name })}
        onPronouns={(pronouns) => onPreparation({ pronouns })}
        onHistory={onHistory}
      />
    ),
  };

  return (
    <main className="page prepare">
      <div className="grid3">
        <nav aria-label="Questions">
          <ol className="prepare-steps">
            {STEPS.map((each) => (
              <li key={each}>
                <button
                  type="button"
                  className={isAnswered[each](preparation) ? 'prepare-step answered' : 'prepare-step'}
                  aria-current={each === step ? 'step' : undefined}
                  onClick={() => setStep(each)}
                >
                  {STEP_WORDS[each].name}
                  {isAnswered[each](preparation) && (
                    <>
                      <svg className="prepare-tick" viewBox="0 0 12 12" aria-hidden="true">
                        <path d="M1.5 6.5l3 3.2 6-7.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
                      </svg>
                      <span className="vh">, answered</span>
                    </>
                  )}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <section className="prepare-ask" aria-labelledby="prepare-question">
          <h1 id="prepare-question" ref={heading} tabIndex={-1}>
            {words.question}
          </h1>
          <p className="soft prepare-lead">{words.lead}</p>
          <div key={step} className="prepare-question">
            {questions[step]}
          </div>
          <p className="prepare-go">
            <Button look="first" onClick={go}>
              {next ? `Next: ${lowerFirst(STEP_WORDS[next].name)}` : 'To the scenarios'}
            </Button>
            {!answered && (
              <Button look="plain" onClick={go}>
                Skip this one
              </Button>
            )}
            {before && (
              <span className="prepare-back">
                <Button look="plain" onClick={() => setStep(before)}>
                  Back
                </Button>
              </span>
            )}
          </p>
        </section>
        <aside className="prepare-why" aria-label="About this question">
          {words.beside.map(([title, text]) => (
            <div key={title}>
              <h2>{title}</h2>
              <p>{text}</p>
            </div>
          ))}
        </aside>
      </div>
    </main>
  );
}
