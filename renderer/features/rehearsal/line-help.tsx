import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import { fillText } from '@shared/dialogue/fill-text';
import type { Beat } from '@shared/dialogue/scenario-schema';
import { pairsFor } from '@shared/practice/line-pairs';
import type { Session } from '@shared/session/session-schema';
import { fillingOf } from '@shared/session/talk-setting';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { DIMENSION_WORDS } from '../../components/dimension/dimension-words';
import { HELP_WORDS } from './rehearsal-words';

/** What help with a line is made of: where the talk is. */
export interface LineHelpParts {
  readonly scenario: CompiledScenario;
  readonly session: Session;
  readonly beat: Beat;
  /** How many lines were said: another pair comes up first at another turn. */
  readonly turn: number;
}

interface LineHelpProps extends LineHelpParts {
  readonly onClose: () => void;
}

const DIMENSION_ORDER = ['calm', 'honest', 'ownership', 'listening', 'respect'] as const;
/** Among so many of the nearest pairs the first one changes with the turn. */
const NEAREST = 3;

/** What could be tried here, by dimension, and one thing said in two ways. Nothing in it can be put into the line. */
export function LineHelp({ scenario, session, beat, turn, onClose }: LineHelpProps): ReactNode {
  const pairs = useMemo(() => pairsFor(beat), [beat]);
  const [step, setStep] = useState(turn % NEAREST);
  const pair = pairs[step % pairs.length];
  const filling = fillingOf(scenario, session);
  return (
    <section className="note line-help" aria-label={HELP_WORDS.title}>
      <dl className="hints">
        {DIMENSION_ORDER.map((dimension) => {
          const hint = beat.hints[dimension];
          return (
            hint && (
              <div key={dimension}>
                <dt>{DIMENSION_WORDS[dimension]}</dt>
                <dd>{fillText(hint, filling)}</dd>
              </div>
            )
          );
        })}
      </dl>
      {Object.keys(beat.hints).length === 0 && <p className="why">{HELP_WORDS.none}</p>}
      {pair && (
        <div className="calmer line-pair" role="status">
          <p className="label">
            {HELP_WORDS.pair} <b>{DIMENSION_WORDS[pair.dimension].toLowerCase()}</b>
          </p>
          <p className="label">{HELP_WORDS.weak}</p>
          <p className="spoken soft">{pair.weak}</p>
          <p className="label">{HELP_WORDS.strong}</p>
          <p className="spoken">{pair.strong}</p>
          <p className="why">{pair.differs}</p>
        </div>
      )}
      <div className="acts">
        {pairs.length > 1 && (
          <Button look="text" onClick={() => setStep(step + 1)}>
            {HELP_WORDS.another}
          </Button>
        )}
        <Button look="text" onClick={onClose}>
          {HELP_WORDS.close}
        </Button>
      </div>
    </section>
  );
}
