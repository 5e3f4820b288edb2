import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import './button.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `first`: the one filled button of a screen; `grave`: deletes for good; `text`: inside prose. */
  readonly look?: 'rest' | 'first' | 'plain' | 'text' | 'grave';
  /** Why it cannot be pressed now; keeps it focusable, so that the reason can be read. */
  readonly offBecause?: string | null;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that says why when it is off. */
export function Button({ look = 'rest', offBecause = null, className, onClick, ...rest }: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      {...rest}
      className={['btn', look === 'rest' ? '' : look, className ?? ''].join(' ').trim()}
      aria-disabled={offBecause === null ? undefined : true}
      title={offBecause ?? rest.title}
      onClick={offBecause === null ? onClick : (event) => event.preventDefault()}
    />
  );
}
