import type { Failure, LockAnswer, LockView } from '@shared/ipc/contract';
import type { Result } from '@shared/result';
import { LOCK_AFTER } from '@shared/session/settings-schema';
import type { Settings } from '@shared/session/settings-schema';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { saveFailureWords } from '../../components/notice/failure-words';
import { Choices } from '../../components/choices/choices';
import type { Choice } from '../../components/choices/choices';
import { PasswordChange, PasswordProof, PasswordStart } from './lock-forms';
import './lock-section.css';

/** What the settings may ask of the lock. */
export interface LockActs {
  readonly set: (password: string) => Promise<Result<unknown, Failure>>;
  readonly change: (current: string, next: string) => Promise<LockAnswer>;
  readonly remove: (current: string) => Promise<LockAnswer>;
  readonly now: () => void;
}

interface LockSectionProps {
  readonly view: LockView;
  readonly acts: LockActs;
  readonly lockAfter: Settings['lockAfter'];
  readonly onLockAfter: (minutes: Settings['lockAfter']) => void;
}

const minuteWords = (minutes: number): string =>
  minutes === 0 ? 'Not by itself' : minutes === 1 ? 'After a minute' : `After ${String(minutes)} minutes`;

const AFTER: readonly Choice[] = LOCK_AFTER.map((minutes) => ({
  value: String(minutes),
  label: minuteWords(minutes),
  words: '',
}));

/** The password: none, being set, set, or being taken away. */
export function LockSection({ view, acts, lockAfter, onLockAfter }: LockSectionProps): ReactNode {
  const [open, setOpen] = useState<'set' | 'change' | 'remove' | null>(null);
  const [said, setSaid] = useState('');
  const close = (words: string) => {
    setOpen(null);
    setSaid(words);
  };
  const { state, progress, trouble } = view;
  const isOn = state === 'unlocked';

  return (
    <div className="lock-section">
      {isOn ? (
        <p>
          <b>On.</b> The password is asked for whenever Plainspoken starts or was locked. Without it nobody can read
          your talks, their list, or what you said of yourself.
        </p>
      ) : (
        <p>
          <b>Off.</b>{' '}
          <span className="soft">
            Whoever can open the files of your account can read your talks. A password seals them: without it nobody
            can, on this computer or on any other.
          </span>
        </p>
      )}
      {progress !== null ? (
        <p role="status">
          {isOn ? 'Working through your talks' : 'Opening your talks'}: {progress.done.toLocaleString('en')} of{' '}
          {progress.total.toLocaleString('en')}. You can go on meanwhile.
        </p>
      ) : (
        <p role="status">{said}</p>
      )}
      {trouble !== null && (
        <p className="lock-trouble">
          Not every file could be rewritten. {saveFailureWords({ code: trouble, message: '' }).split('. ')[0]}. It is
          tried again after the next unlocking.
        </p>
      )}
      {open === null && (
        <div className="password-acts">
          {isOn ? (
            <>
              <Button onClick={acts.now}>Lock now</Button>
              <Button look="text" onClick={() => setOpen('change')}>
                Change the password
              </Button>
              <Button look="text" onClick={() => setOpen('remove')}>
                Take the password away
              </Button>
            </>
          ) : (
            <Button onClick={() => setOpen('set')}>Set a password</Button>
          )}
        </div>
      )}
      {open === 'set' && <PasswordStart onSet={acts.set} onDone={close} />}
      {open === 'change' && <PasswordChange onChange={acts.change} onDone={close} />}
      {open === 'remove' && <PasswordProof onProve={acts.remove} onDone={close} />}
      {isOn && (
        <>
          <h3 className="lock-after" id="lock-after">
            Lock by itself
          </h3>
          <p className="soft">
            After a time in which nothing is typed, clicked or moved here. Whenever the computer goes to sleep,
            Plainspoken locks; it locks with the screen, too, where the system tells it.
          </p>
          <Choices
            labelledBy="lock-after"
            value={String(lockAfter)}
            choices={AFTER}
            onValue={(value) => onLockAfter(LOCK_AFTER.find((minutes) => String(minutes) === value) ?? 15)}
          />
        </>
      )}
    </div>
  );
}
