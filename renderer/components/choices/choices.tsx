import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { ReactNode } from 'react';
import '../field/field.css';
import './choices.css';

export interface Choice<T extends string = string> {
  readonly value: T;
  readonly label: string;
  readonly words: string;
}

interface ChoicesProps<T extends string> {
  /** Of the heading that names the question. */
  readonly labelledBy: string;
  /** Null while nothing was chosen. */
  readonly value: T | null;
  readonly choices: readonly Choice<T>[];
  readonly onValue: (value: T) => void;
}

/** One of a few, each with a few words beside it. Arrows move, as in every radio group. */
export function Choices<T extends string>({ labelledBy, value, choices, onValue }: ChoicesProps<T>): ReactNode {
  return (
    <RadioGroup aria-labelledby={labelledBy} value={value} onValueChange={(next) => onValue(next as T)}>
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <Radio.Root className="radio" value={choice.value}>
            <Radio.Indicator className="radio-dot" />
          </Radio.Root>
          <span>
            <b>{choice.label}</b>
            {choice.words !== '' && <span className="soft">{choice.words}</span>}
          </span>
        </label>
      ))}
    </RadioGroup>
  );
}
