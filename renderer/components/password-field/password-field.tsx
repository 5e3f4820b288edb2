import { useId } from 'react';
import type { ReactNode, Ref } from 'react';
import { MAX_PASSWORD_LENGTH } from '@shared/ipc/contract';
import '../field/field.css';
import './password-field.css';

interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Whether the letters can be seen. */
  readonly shown: boolean;
  /** In the reserved line below; null keeps the line empty. */
  readonly error?: string | null;
  readonly hint?: string;
  readonly isNew?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A field for a password, with a line below it that is there before it is needed. */
export function PasswordField(props: PasswordFieldProps): ReactNode {
  const { label, value, onValue, shown, error = null, hint = '', isNew = false, ref } = props;
  const id = useId();
  return (
    <div className="password-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={ref}
        className="field"
        type={shown ? 'text' : 'password'}
        value={value}
        maxLength={MAX_PASSWORD_LENGTH}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        aria-invalid={error === null ? undefined : true}
        aria-describedby={`${id}-line`}
        onChange={(event) => onValue(event.target.value)}
      />
      <span className="field-hint" id={`${id}-line`} aria-live="polite">
        {error ?? hint}
      </span>
    </div>
  );
}
