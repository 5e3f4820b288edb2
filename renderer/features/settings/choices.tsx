import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { ReactNode } from 'react';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly words: string;
}

interface ChoiceListProps {
  /** The id of what names the list. */
  readonly labelledBy: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onValue: (value: string) => void;
}

/** A few ways, of which one holds. */
export function ChoiceList({ labelledBy, value, choices, onValue }: ChoiceListProps): ReactNode {
  return (
    <RadioGroup aria-labelledby={labelledBy} value={value} onValueChange={onValue}>
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <Radio.Root className="radio" value={choice.value}>
            <Radio.Indicator className="radio-dot" />
          </Radio.Root>
          <span>
            <b>{choice.label}</b>
            <span className="soft">{choice.words}</span>
          </span>
        </label>
      ))}
    </RadioGroup>
  );
}

interface ChoicesProps extends Omit<ChoiceListProps, 'labelledBy'> {
  readonly legend: string;
}

/** A row of the settings: its name in the gutter, the ways beside it. */
export function Choices({ legend, ...list }: ChoicesProps): ReactNode {
  const id = `choices-${legend.replace(/\W+/g, '-').toLowerCase()}`;
  return (
    <>
      <h2 className="settings-key" id={id}>
        {legend}
      </h2>
      <ChoiceList labelledBy={id} {...list} />
      <span />
    </>
  );
}
