import { tryLine, viewLine } from '@shared/session/try-line';
import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import type { PlayKit } from '@shared/session/play-kit';
import type { Exchange, Session } from '@shared/session/session-schema';
import { createSpan } from '@shared/text/span';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { Composer } from '../../components/composer/composer';
import type { ComposerHandle } from '../../components/composer/composer';
import { BeforeAfter } from './before-after';
import { SAY_AGAIN_WORDS as WORDS } from './debrief-words';
import { useLineTrial } from './use-line-trial';

interface SayAgainProps {
  readonly session: Session;
  readonly scenario: CompiledScenario;
  readonly kit: PlayKit;
  readonly muted: ReadonlySet<string>;
  readonly exchange: Exchange;
  readonly turn: number;
  /** Back into the talk before this turn, with these words in the composer. */
  readonly onGoIn: (words: string) => void;
  readonly onClose: () => void;
  readonly onSupport: () => void;
}

/** One line, said again in the review: what would be marked, what it would be taken as, beside how it was. Nothing of it is kept. */
export function SayAgain(props: SayAgainProps): ReactNode {
  const { session, scenario, kit, muted, exchange, turn } = props;
  const [text, setText] = useState(exchange.utterance);
  const composer = useRef<ComposerHandle>(null);
  useEffect(() => composer.current?.focus(), []);
  const judge = useCallback(
    (words: string) => tryLine({ kit, scenario, session, turn, text: words, muted }),
    [kit, scenario, session, turn, muted],
  );
  const trial = useLineTrial(text, judge);
  const isFresh = trial?.text === text;
  const marks = isFresh
    ? (trial.view?.findings ?? []).slice(0, 3).map(({ start, end, severity }, index) => ({
        key: `${start}.${end}`,
        number: index + 1,
        span: createSpan(start, end),
        severity,
        open: false,
      }))
    : [];
  return (
    <>
      <div className="again">
        <Composer
          ref={composer}
          text={text}
          label={`Turn ${turn}, said again`}
          placeholder={WORDS.placeholder}
          marks={marks}
          sayWith="mod-enter"
          onText={setText}
          onCaret={() => undefined}
          onSay={() => undefined}
          onEscape={props.onClose}
          onStepFlag={() => undefined}
        />
        <p className="again-acts">
          <Button offBecause={text.trim() === '' ? WORDS.empty : null} onClick={() => props.onGoIn(text)}>
            {WORDS.goIn}
          </Button>
          <Button look="plain" onClick={props.onClose}>
            {WORDS.close}
          </Button>
        </p>
        <p className="small soft">{WORDS.notKept}</p>
      </div>
      {trial !== null && trial.view === null ? (
        <p className="again-beside small" role="status">
          {WORDS.more}{' '}
          <Button look="text" onClick={props.onSupport}>
            {WORDS.people}
          </Button>
        </p>
      ) : (
        <BeforeAfter before={viewLine(exchange)} after={trial?.view ?? null} />
      )}
    </>
  );
}
