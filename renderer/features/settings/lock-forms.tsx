import type { Failure, LockAnswer } from '@shared/ipc/contract';
import type { Result } from '@shared/result';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { PasswordField } from '../../components/password-field/password-field';
import { newPasswordFault, passwordFaultWords } from '../../components/password-field/password-words';

interface FormProps {
  /** Closes the form; the words are read out. Empty when it was left. */
  readonly onDone: (words: string) => void;
}

type FieldName = 'current' | 'first' | 'again';
type Fault = { readonly field: FieldName; readonly words: string } | null;

interface FrameProps extends FormProps {
  readonly fields: readonly { readonly name: FieldName; readonly label: string; readonly hint?: string }[];
  readonly warning?: string;
  readonly doIt: string;
  readonly doing: string;
  /** Null when it went well. */
  readonly onSubmit: (typed: Readonly<Record<FieldName, string>>) => Promise<Fault>;
  readonly doneWords: string;
}

/** The shape of all three: fields, a line for what is wrong, one button to do it and one to leave. */
function PasswordFrame({ fields, warning, doIt, doing, onSubmit, onDone, doneWords }: FrameProps): ReactNode {
  const [typed, setTyped] = useState({ current: '', first: '', again: '' });
  const [fault, setFault] = useState<Fault>(null);
  const [shown, setShown] = useState(false);
  const [working, setWorking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusField = (index: number) => form.current?.querySelectorAll('input')[Math.max(0, index)]?.focus();
  useEffect(() => focusField(0), []);

  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (working) return;
    setWorking(true);
    const found = await onSubmit(typed);
    setWorking(false);
    setFault(found);
    if (found === null) onDone(doneWords);
    else focusField(fields.findIndex(({ name }) => name === found.field));
  };

  return (
    <form
      ref={form}
      className="lock-form"
      onSubmit={(event) => void handleSubmit(event)}
      onKeyDown={(event) => event.key === 'Escape' && onDone('')}
    >
      {warning !== undefined && <p className="lock-warning">{warning}</p>}
      {fields.map(({ name, label, hint = '' }) => (
        <PasswordField
          key={name}
          label={label}
          hint={hint}
          isNew={name !== 'current'}
          value={typed[name]}
          shown={shown}
          error={fault?.field === name ? fault.words : null}
          onValue={(value) => {
            setTyped({ ...typed, [name]: value });
            setFault(null);
          }}
        />
      ))}
      <div className="password-acts">
        <Button type="submit" className="lock-do" offBecause={working ? 'A moment' : null}>
          {working ? doing : doIt}
        </Button>
        <Button look="plain" onClick={() => onDone('')}>
          Leave it as it is
        </Button>
        <Button look="text" aria-pressed={shown} onClick={() => setShown(!shown)}>
          Show what I type
        </Button>
      </div>
    </form>
  );
}

const NEW = [
  { name: 'first', label: 'New password', hint: 'A few words that only you would put together.' },
  { name: 'again', label: 'The same once more' },
] as const;
const CURRENT = { name: 'current', label: 'Present password' } as const;
const faultOf = (answer: LockAnswer): Fault => {
  const words = passwordFaultWords(answer);
  return words === null ? null : { field: 'current', words };
};

export function PasswordStart({
  onSet,
  onDone,
}: FormProps & { readonly onSet: (password: string) => Promise<Result<unknown, Failure>> }): ReactNode {
  return (
    <PasswordFrame
      fields={NEW}
      warning="Please keep it well. Nobody can open your talks without it, we can’t either: a forgotten password means the talks are gone. Copies you made before, by export or by a backup of this computer, stay as they are."
      doIt="Set the password"
      doing="Setting it"
      doneWords="The password is set."
      onDone={onDone}
      onSubmit={async ({ first, again }) => {
        const fault = newPasswordFault(first, again);
        if (fault) return fault;
        const set = await onSet(first);
        return set.ok ? null : faultInFirst;
      }}
    />
  );
}
const faultInFirst: Fault = {
  field: 'first',
  words: 'The password could not be written to the disk, and is not set. Your talks are as they were.',
};

export function PasswordChange({
  onChange,
  onDone,
}: FormProps & { readonly onChange: (current: string, next: string) => Promise<LockAnswer> }): ReactNode {
  return (
    <PasswordFrame
      fields={[CURRENT, ...NEW]}
      doIt="Change the password"
      doing="Changing it"
      doneWords="The password is changed. The old one opens nothing any more."
      onDone={onDone}
      onSubmit={async ({ current, first, again }) =>
        newPasswordFault(first, again) ?? faultOf(await onChange(current, first))
      }
    />
  );
}

export function PasswordProof({
  onProve,
  onDone,
}: FormProps & { readonly onProve: (current: string) => Promise<LockAnswer> }): ReactNode {
  return (
    <PasswordFrame
      fields={[CURRENT]}
      warning="Your talks can then be read by whoever can open the files of your account."
      doIt="Take it away"
      doing="Taking it away"
      doneWords="The password is taken away."
      onDone={onDone}
      onSubmit={async ({ current }) => faultOf(await onProve(current))}
    />
  );
}
