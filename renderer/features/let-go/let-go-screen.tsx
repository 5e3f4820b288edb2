import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { WindowLight } from '../../components/window-light/window-light';
import './let-go-screen.css';

interface LetGoScreenProps {
  /** Signs that were noted, as they were worded; may be empty. */
  readonly signs: readonly string[];
  readonly onCard: () => void;
  readonly onPractise: () => void;
  readonly onSupport: () => void;
}

/** Walking away, as a step that can be taken with care: what was seen, what can be kept, and a way on that is not a talk. */
export function LetGoScreen({ signs, onCard, onPractise, onSupport }: LetGoScreenProps): ReactNode {
  return (
    <>
      <WindowLight />
      <main className="page let-go">
        <div className="grid3">
          <span />
          <div>
            <h1>Perhaps leave it be.</h1>
            <p className="let-go-lead">
              Some things end although both people meant well. Seeing that takes as much courage as asking again, and it
              leaves you free.
            </p>
            {signs.length > 0 && (
              <section aria-labelledby="let-go-signs">
                <h2 id="let-go-signs">What you noted</h2>
                <ul className="let-go-signs">
                  {signs.map((sign) => (
                    <li key={sign}>{sign}</li>
                  ))}
                </ul>
                <p className="soft">Signs are never certain. You know more about the two of you than a list does.</p>
              </section>
            )}
            <section aria-labelledby="let-go-ways">
              <h2 id="let-go-ways">What can still be done</h2>
              <dl className="let-go-ways">
                <dt>Write it, and keep it</dt>
                <dd>
                  Say what you would have said, and leave it here. That is a finished piece of work.{' '}
                  <Button look="text" onClick={onCard}>
                    Open the card
                  </Button>
                </dd>
                <dt>Practise taking a no</dt>
                <dd>
                  A talk in which the answer is no, and going well means thanking them and leaving.{' '}
                  <Button look="text" onClick={onPractise}>
                    To that scenario
                  </Button>
                </dd>
                <dt>Tell somebody</dt>
                <dd>
                  A friend, or a line that listens at any hour.{' '}
                  <Button look="text" onClick={onSupport}>
                    People to turn to
                  </Button>
                </dd>
              </dl>
            </section>
          </div>
        </div>
      </main>
    </>
  );
}
