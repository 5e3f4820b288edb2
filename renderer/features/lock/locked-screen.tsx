import type { LockAnswer, LockView } from '@shared/ipc/contract';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { PasswordField } from '../../components/password-field/password-field';
import { passwordFaultWords } from '../../components/password-field/password-words';
import { WindowLight } from '../../components/window-light/window-light';
import './locked-screen.css';

interface LockedScreenProps {
  readonly state: Exclude<LockView['state'], 'off' | 'unlocked'>;
  readonly onUnlock: (password: string) => Promise<LockAnswer>;
  /** The way to delete everything, for somebody who has no password any more. */
  readonly deleteAll: ReactNode;
}

const CLOSED_WORDS = {
  damaged:
    'The file the password stands in, password.key, cannot be read any more. No password opens your talks without it. If you have a copy of that file, put it back in the data folder and start again.',
  newer: 'A newer Plainspoken has set the password. Open your talks with that one; nothing here was touched.',
} as const;

/** Nothing of any talk is here, nor anywhere in this window, until the password is given. */
export function LockedScreen({ state, onUnlock, deleteAll }: LockedScreenProps): ReactNode {
  return (
    <>
      <WindowLight />
      <main className="locked grid3">
        <h1>{state === 'locked' ? 'Plainspoken is locked.' : 'Your talks cannot be opened.'}</h1>
        {state === 'locked' ? (
          <PasswordForm onUnlock={onUnlock} />
        ) : (
          <p className="locked-words">{CLOSED_WORDS[state]}</p>
        )}
        {state !== 'newer' && (
          <details className="locked-forgotten">
            <summary>{state === 'locked' ? 'Forgotten the password?' : 'No copy?'}</summary>
            <p className="soft">
              Then these talks are gone: nobody can open them without the password, we can’t either, and there is no way
              around it. Trying what you remember costs nothing, as often as you like. The files stay where they are
              until you delete them.
            </p>
            {deleteAll}
          </details>
        )}
      </main>
    </>
  );
}

function PasswordForm({ onUnlock }: Pick<LockedScreenProps, 'onUnlock'>): ReactNode {
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [working, setWorking] = useState(false);
  const [waiting, setWaiting] = useState(0);
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (waiting === 0) return undefined;
    const timer = setTimeout(() => setWaiting(0), waiting);
    return () => clearTimeout(timer);
  }, [waiting]);

  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (working || waiting > 0 || password === '') return;
    setWorking(true);
    const answer = await onUnlock(password);
    setWorking(false);
    if (answer.outcome === 'done') return;
    setError(passwordFaultWords(answer));
    setWaiting(answer.waitMs);
    field.current?.focus();
    field.current?.select();
  };
  const offBecause = working ? 'A moment' : waiting > 0 ? 'The next try can come soon' : null;

  return (
    <form className="locked-form" onSubmit={(event) => void handleSubmit(event)}>
      <PasswordField
        label="Password"
        value={password}
        onValue={(value) => {
          setPassword(value);
          setError(null);
        }}
        shown={shown}
        error={error}
        ref={field}
      />
      <div className="password-acts">
        <Button look="first" type="submit" className="locked-open" offBecause={offBecause}>
          {working ? 'Opening' : 'Open'}
        </Button>
        <Button look="text" aria-pressed={shown} onClick={() => setShown(!shown)}>
          Show what I type
        </Button>
      </div>
    </form>
  );
}
