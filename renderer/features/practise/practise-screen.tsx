import type { Preparation } from '@shared/preparation/preparation-schema';
import type { PlayKit } from '@shared/session/play-kit';
import type { Session } from '@shared/session/session-schema';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Drills } from './drills';
import { OpeningLab } from './opening-lab';
import type { OpeningChoice, TakeParts } from './opening-lab';
import { DRILL_WORDS, OPENING_WORDS, SIGNS_WORDS } from './practise-words';
import { Signs } from './signs';
import '../../components/support-card/support-page.css';
import './practise-screen.css';

const WAYS = [
  { id: 'opening', name: OPENING_WORDS.name },
  { id: 'drills', name: DRILL_WORDS.name },
  { id: 'signs', name: SIGNS_WORDS.name },
] as const;

/** Where in practice one begins. */
export interface PractiseStart {
  readonly way: (typeof WAYS)[number]['id'];
  readonly opening: OpeningChoice | null;
}

interface PractiseScreenProps extends Omit<TakeParts, 'kit' | 'seed'> {
  /** Null while the scripts are being loaded. */
  readonly kit: PlayKit | null;
  /** The latest talks, newest first. */
  readonly talks: readonly Session[];
  readonly preparation: Preparation;
  /** Stands in place of all this where no talk is offered; null where talks are. */
  readonly support: ReactNode;
  /** Where to begin; the opening of a scenario, where the person came from the library with one. */
  readonly startAt: PractiseStart;
  readonly onKeep: Parameters<typeof OpeningLab>[0]['onKeep'];
  readonly onGoOn: (talk: Session, turn: number, words: string) => void;
}

const freshSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Short practice beside the talks: the opening, moments to answer again, and cues to read. Nothing that is done here is kept. */
export function PractiseScreen(props: PractiseScreenProps): ReactNode {
  const { kit, preparation, support } = props;
  const [seed] = useState(freshSeed);
  const [way, setWay] = useState(props.startAt.way);
  if (support) return <main className="support grid3">{support}</main>;
  return (
    <main className="page practise">
      <div className="grid3">
        <nav className="practise-ways" aria-label={WAYS.map(({ name }) => name).join(', ')}>
          {WAYS.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className="practise-way"
              aria-current={id === way ? 'page' : undefined}
              onClick={() => setWay(id)}
            >
              {name}
            </button>
          ))}
        </nav>
        {way === 'signs' ? (
          <Signs seed={seed} />
        ) : (
          <>
            {kit === null && (
              <p className="soft" role="status">
                {DRILL_WORDS.waiting}
              </p>
            )}
            {kit && way === 'opening' && (
              <OpeningLab
                {...props}
                kit={kit}
                seed={seed}
                choice={props.startAt.opening}
                history={preparation.history}
              />
            )}
            {kit && way === 'drills' && <Drills {...props} kit={kit} seed={seed} history={preparation.history} />}
          </>
        )}
      </div>
    </main>
  );
}
