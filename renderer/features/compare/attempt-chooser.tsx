import type { SessionSummary } from '@shared/session/session-schema';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { counted, wholeDay } from '../../components/day/day-words';
import { kindWords } from '../../components/mode/mode-words';
import { COMPARE_WORDS } from './compare-words';

interface AttemptChooserProps {
  /** Talks in which something was said, newest first. */
  readonly attempts: readonly SessionSummary[];
  readonly pair: readonly [string, string] | null;
  readonly onPair: (pair: readonly [string, string]) => void;
  readonly onKeep: () => void;
}

/** So many at first, and so many more each time. */
const A_PAGE = 50;

/** Two of the talks, by hand. A third choice takes the place of the one chosen longest. */
export function AttemptChooser({ attempts, pair, onPair, onKeep }: AttemptChooserProps): ReactNode {
  const [chosen, setChosen] = useState<readonly string[]>(pair ?? []);
  const [shown, setShown] = useState(A_PAGE);
  const choose = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(-2));
  const older = attempts.length - shown;
  const show = () => {
    // The list has the newest first; the older one stands on the left.
    const [later, earlier] = attempts.filter(({ id }) => chosen.includes(id));
    if (earlier && later) onPair([earlier.id, later.id]);
  };
  return (
    <section className="compare-chooser" aria-labelledby="compare-which">
      <h2 id="compare-which">{COMPARE_WORDS.chooseTitle}</h2>
      <p className="small soft">{COMPARE_WORDS.chooseHint}</p>
      <ul>
        {attempts.slice(0, shown).map((one) => (
          <li key={one.id}>
            <label className="compare-attempt">
              <input type="checkbox" checked={chosen.includes(one.id)} onChange={() => choose(one.id)} />
              <span>{wholeDay(one.startedAt)}</span>
              <span>{one.ending?.title ?? `Left at turn ${one.exchanges}`}</span>
              <span className="quiet">
                {kindWords(one)}, {counted(one.exchanges, 'turn', 'turns')}
                {one.branchOf === null ? '' : ', a branch'}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p className="compare-acts">
        <Button
          look="first"
          offBecause={attempts.filter(({ id }) => chosen.includes(id)).length === 2 ? null : COMPARE_WORDS.chooseOff}
          onClick={show}
        >
          {COMPARE_WORDS.compareThese}
        </Button>
        <Button look="plain" onClick={onKeep}>
          {COMPARE_WORDS.keep}
        </Button>
        {older > 0 && (
          <Button look="plain" onClick={() => setShown(shown + A_PAGE)}>
            {COMPARE_WORDS.older} ({older})
          </Button>
        )}
      </p>
    </section>
  );
}
