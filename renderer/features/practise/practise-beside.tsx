import { fillText } from '@shared/dialogue/fill-text';
import type { Stand } from '@shared/practice/stand';
import { fillingOf } from '@shared/session/talk-setting';
import type { ReactNode } from 'react';
import { UNSENT_LINE } from './practise-words';

interface PractiseBesideProps {
  /** What is chosen among. */
  readonly children: ReactNode;
  readonly stand: Stand | null;
  readonly isUnsent: boolean;
}

/** The margin of quick takes: what to choose from, and the story that the line is from. */
export function PractiseBeside({ children, stand, isUnsent }: PractiseBesideProps): ReactNode {
  return (
    <aside className="practise-beside" aria-label="About this one">
      {children}
      {stand && <p>{fillText(stand.compiled.scenario.situation, fillingOf(stand.compiled, stand.session))}</p>}
      {isUnsent && <p>{UNSENT_LINE}</p>}
    </aside>
  );
}
