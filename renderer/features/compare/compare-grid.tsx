import type { AlignedTalks } from '@shared/review/compare/align-talks';
import { exchangesOf } from '@shared/session/exchanges';
import type { Heard, Session } from '@shared/session/session-schema';
import type { ReactNode } from 'react';
import { wholeDay } from '../../components/day/day-words';
import { kindWords } from '../../components/mode/mode-words';
import { STANCE_WORDS } from '../../components/stance/stance-words';
import { CompareCell } from './compare-cell';
import { branchWords, COMPARE_WORDS, sharedWords, turnWords } from './compare-words';

interface CompareGridProps {
  readonly left: Session;
  readonly right: Session;
  readonly aligned: AlignedTalks;
}

function Opening({ heard }: { readonly heard: Heard }) {
  return (
    <>
      {heard.cue && <p className="cue">{heard.cue}</p>}
      <p className="compare-said">“{heard.text}”</p>
    </>
  );
}

/** Which talk a column is: its day and kind, where it branched off, and how the ex was where the two differ in that. */
function about(session: Session, other: Session): string {
  const scenario = session.scenario.id === other.scenario.id ? [] : [session.scenario.title];
  const stance = session.stance && session.stance !== other.stance ? [`${STANCE_WORDS[session.stance]} that day`] : [];
  const branch = session.origin?.sessionId === other.id ? [branchWords(session.origin.turns)] : [];
  return [...scenario, wholeDay(session.startedAt), kindWords(session), ...stance, ...branch].join(', ');
}

/** What is the same once, then two threads, the older one dashed, on one grid of turns. */
export function CompareGrid({ left, right, aligned }: CompareGridProps): ReactNode {
  const { shared, sameOpening, rows } = aligned;
  const last: Heard = exchangesOf(left)[shared - 1]?.answer ?? left.opening;
  return (
    <>
      {sameOpening && (
        <>
          <p className="compare-key compare-shared">{sharedWords(shared)}</p>
          <div className="compare-full compare-shared">
            <Opening heard={last} />
          </div>
          {rows.length > 0 && (
            <div className="compare-fork" aria-hidden="true">
              <svg viewBox="0 0 1000 40" preserveAspectRatio="none">
                <path className="compare-first" d="M0 0V40" />
                <path className="compare-second" d="M0 0C0 36 1000 4 1000 40" />
              </svg>
            </div>
          )}
        </>
      )}
      {[left, right].map((one, at) => (
        <div key={one.id} className={at === 0 ? 'compare-talk left' : 'compare-talk right'}>
          <h2>{at === 0 ? COMPARE_WORDS.earlier : COMPARE_WORDS.later}</h2>
          <p className="small quiet">{about(one, at === 0 ? right : left)}</p>
          {!sameOpening && <Opening heard={one.opening} />}
        </div>
      ))}
      {rows.map((row, at) => {
        const { left: one, right: other, isSame } = row;
        const goesOn = (side: 'left' | 'right') => rows.slice(at).some((later) => later[side] !== null);
        return (
          <section
            key={`${one?.number ?? ''} ${other?.number ?? ''}`}
            className={isSame ? 'compare-row same' : 'compare-row'}
            aria-label={turnWords(row)}
          >
            <p className="compare-key" aria-hidden="true">
              {turnWords(row)}
            </p>
            <div className={goesOn('left') ? 'compare-cell left' : 'compare-cell left over'}>
              {one && <CompareCell turn={one} row={row} other={other} name={left.cast.name} />}
            </div>
            <div className={goesOn('right') ? 'compare-cell right' : 'compare-cell right over'}>
              {other && <CompareCell turn={other} row={row} other={one} name={right.cast.name} />}
            </div>
          </section>
        );
      })}
    </>
  );
}
