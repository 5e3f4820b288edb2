import { fillText } from '@shared/dialogue/fill-text';
import { exchangesOf } from '@shared/session/exchanges';
import type { ReopenOption } from '@shared/session/reopen-options';
import type { Session } from '@shared/session/session-schema';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { Choices } from '../../components/choices/choices';
import { STANCE_WORDS } from '../../components/stance/stance-words';
import { Turn } from '../../components/turn/turn';
import { linesLabel, REOPEN_WORDS } from './reopen-words';
import './reopen-screen.css';

interface ReopenScreenProps {
  readonly session: Session;
  readonly options: readonly ReopenOption[];
  /** @param lines - how many of the first lines are said again. */
  readonly onReopen: (option: ReopenOption, lines: number) => void;
  readonly onBack: () => void;
  readonly backWords: string;
}

/** An opening is a few lines; after that it is a talk. */
const MOST_LINES = 3;

const keyOf = ({ compiled, stance }: ReopenOption) => `${compiled.scenario.id} ${stance}`;

function wordsOf({ compiled, stance, manner, cast, isSameScript }: ReopenOption) {
  const where = isSameScript ? REOPEN_WORDS.same : compiled.scenario.title;
  return {
    label: `${cast.name}, ${STANCE_WORDS[stance]}`,
    words: `${where}: ${fillText(manner, { ...cast, facts: {}, phrases: {} })}`,
  };
}

/** Takes the first lines of a talk to somebody of another stance. */
export function ReopenScreen({ session, options, onReopen, onBack, backWords }: ReopenScreenProps): ReactNode {
  const lines = exchangesOf(session).slice(0, MOST_LINES);
  const [count, setCount] = useState(1);
  const [chosen, setChosen] = useState(options[0] ? keyOf(options[0]) : null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const option = options.find((one) => keyOf(one) === chosen);
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onBack();
  };
  const isEmpty = lines.length === 0 || options.length === 0;
  return (
    <main className="page reopen" onKeyDown={handleKeyDown}>
      <div className="grid3">
        <span />
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {REOPEN_WORDS.title}
          </h1>
          <p className="soft reopen-lead">
            {lines.length === 0 ? REOPEN_WORDS.nothing : options.length === 0 ? REOPEN_WORDS.nobody : REOPEN_WORDS.lead}
          </p>
        </div>
        <p className="reopen-ways">
          <Button look="text" data-act={backWords} onClick={onBack}>
            {backWords}
          </Button>
        </p>
      </div>
      {!isEmpty && (
        <>
          <div className="reopen-lines">
            {lines.slice(0, count).map(({ at, utterance }, index) => (
              <Turn key={`${at} ${index}`} who="You" mine words={utterance} />
            ))}
          </div>
          {lines.length > 1 && (
            <section className="grid3 reopen-part">
              <h2 className="reopen-key" id="reopen-how-much">
                {REOPEN_WORDS.howMuch}
              </h2>
              <Choices
                labelledBy="reopen-how-much"
                value={String(count)}
                choices={lines.map((_, at) => ({ value: String(at + 1), label: linesLabel(at + 1), words: '' }))}
                onValue={(value) => setCount(Number(value))}
              />
            </section>
          )}
          <section className="grid3 reopen-part">
            <h2 className="reopen-key" id="reopen-whom">
              {REOPEN_WORDS.whom}
            </h2>
            <Choices
              labelledBy="reopen-whom"
              value={chosen}
              choices={options.map((one) => ({ value: keyOf(one), ...wordsOf(one) }))}
              onValue={setChosen}
            />
          </section>
          <div className="grid3 reopen-go">
            <span />
            <p>
              <Button
                look="first"
                offBecause={option ? null : REOPEN_WORDS.choose}
                onClick={() => option && onReopen(option, count)}
              >
                {REOPEN_WORDS.begin}
              </Button>
            </p>
          </div>
        </>
      )}
    </main>
  );
}
