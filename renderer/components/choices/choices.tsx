import { useId } from 'react';
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

/** One of a few, each with a few words beside it: the browser's own radios, so that arrows move and every key works as people know it. */
export function Choices<T extends string>({ labelledBy, value, choices, onValue }: ChoicesProps<T>): ReactNode {
  const name = useId();
  return (
    <div role="radiogroup" aria-labelledby={labelledBy}>
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input
            type="radio"
            className="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onValue(choice.value)}
          />
          <span>
            <b>{choice.label}</b>
            {choice.words !== '' && <span className="soft">{choice.words}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
