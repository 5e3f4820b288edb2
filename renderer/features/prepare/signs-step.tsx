import { Checkbox } from '@base-ui/react/checkbox';
import { SIGNS } from '@shared/preparation/signs';
import type { SignId } from '@shared/preparation/signs';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { STEP_ASIDES } from './prepare-words';

interface SignsStepProps {
  readonly signs: readonly SignId[];
  readonly onSigns: (signs: SignId[]) => void;
  /** To the exercises that read cues. */
  readonly onReadSigns: () => void;
}

/** What the person has noticed, to tick; in the order of the list, whichever was ticked first. */
export function SignsStep({ signs, onSigns, onReadSigns }: SignsStepProps): ReactNode {
  const toggle = (id: SignId, on: boolean) =>
    onSigns(SIGNS.map((sign) => sign.id).filter((each) => (each === id ? on : signs.includes(each))));
  return (
    <>
      <div className="prepare-signs" role="group" aria-label="Signs">
        {SIGNS.map(({ id, label }) => (
          <label key={id} className="choice">
            <Checkbox.Root
              className="tick"
              checked={signs.includes(id)}
              onCheckedChange={(checked) => toggle(id, checked)}
            >
              <Checkbox.Indicator className="tick-mark">
                <svg viewBox="0 0 12 12" aria-hidden="true">
                  <path d="M1.5 6.5l3 3.2 6-7.2" fill="none" stroke="currentColor" strokeWidth="1.8" />
                </svg>
              </Checkbox.Indicator>
            </Checkbox.Root>
            <span>{label}</span>
          </label>
        ))}
      </div>
      <p className="soft small prepare-read">
        {STEP_ASIDES.readSigns}{' '}
        <Button look="text" onClick={onReadSigns}>
          {STEP_ASIDES.toSigns}
        </Button>
      </p>
    </>
  );
}
