import type { Harm, Standing } from '@shared/preparation/preparation-schema';
import type { ReactNode } from 'react';
import { Choices } from '../../components/choices/choices';
import { HARM_CHOICES, STANDING_CHOICES } from './prepare-words';

interface StandingStepProps {
  readonly standing: Standing | null;
  readonly harm: Harm | null;
  /** An answer seems to tell that the other one was violent: the second question says why it is asked. */
  readonly mayHaveBeenHurt: boolean;
  readonly onStanding: (standing: Standing) => void;
  readonly onHarm: (harm: Harm) => void;
}

/** The two plain questions that change what is offered. */
export function StandingStep(props: StandingStepProps): ReactNode {
  return (
    <div className="prepare-two">
      <div>
        <h2 id="prepare-standing">Has anybody said that you should not write to them?</h2>
        <Choices
          labelledBy="prepare-standing"
          value={props.standing}
          choices={STANDING_CHOICES}
          onValue={props.onStanding}
        />
      </div>
      <div>
        <h2 id="prepare-harm">Did one of you hurt or frighten the other?</h2>
        {props.mayHaveBeenHurt && props.harm === null && (
          <p className="soft prepare-noticed">
            Something you wrote made us ask. You know what it was; choose what fits, or leave it.
          </p>
        )}
        <Choices labelledBy="prepare-harm" value={props.harm} choices={HARM_CHOICES} onValue={props.onHarm} />
      </div>
    </div>
  );
}
