import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import { fillText } from '@shared/dialogue/fill-text';
import type { Beat } from '@shared/dialogue/scenario-schema';
import { pairsFor } from '@shared/practice/line-pairs';
import type { LinePair } from '@shared/practice/line-pairs';
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
  /** Null while the hints are shown; else which pair is. */
  const [step, setStep] = useState<number | null>(null);
  const filling = fillingOf(scenario, session);
  const pair = step === null ? undefined : pairs[step % pairs.length];
  return (
    <section className="note line-help" aria-label={HELP_WORDS.title}>
      {pair ? (
        <LinePairView pair={pair} />
      ) : (
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
      )}
      {Object.keys(beat.hints).length === 0 && <p className="why">{HELP_WORDS.none}</p>}
      <div className="acts">
        {pairs.length > 0 && (
          <Button look="text" onClick={() => setStep(step === null ? turn % NEAREST : step + 1)}>
            {step === null ? HELP_WORDS.twoWays : HELP_WORDS.another}
          </Button>
        )}
        {step !== null && (
          <Button look="text" onClick={() => setStep(null)}>
            {HELP_WORDS.hints}
          </Button>
        )}
        <Button look="text" onClick={onClose}>
          {HELP_WORDS.close}
        </Button>
      </div>
    </section>
  );
}

function LinePairView({ pair }: { readonly pair: LinePair }) {
  return (
    <div className="line-pair" role="status">
      <h2>
        {HELP_WORDS.pair} {DIMENSION_WORDS[pair.dimension].toLowerCase()}
      </h2>
      <p className="label">{HELP_WORDS.weak}</p>
      <p className="spoken soft">{pair.weak}</p>
      <p className="label">{HELP_WORDS.strong}</p>
      <p className="spoken">{pair.strong}</p>
      <p className="why">{pair.differs}</p>
    </div>
  );
}
