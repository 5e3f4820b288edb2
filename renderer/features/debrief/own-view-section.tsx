import { compareViews } from '@shared/review/compare-views';
import type { Debrief } from '@shared/review/debrief';
import { CALM_WORDS } from '@shared/review/view-words';
import { exchangesOf } from '@shared/session/exchanges';
import type { OwnView } from '@shared/session/person-schema';
import type { Session } from '@shared/session/session-schema';
import type { ReactNode, Ref } from 'react';
import { Button } from '../../components/button/button';
import { OWN_VIEW_WORDS as WORDS, shortened } from './debrief-words';
import { DebriefSection } from './debrief-section';

interface OwnViewSectionProps {
  readonly session: Session;
  readonly view: OwnView;
  readonly debrief: Debrief;
  readonly onChange: () => void;
  readonly changeRef: Ref<HTMLButtonElement>;
}

/** The person's own view, before anything the review says; where the two differ, both stand. */
export function OwnViewSection({ session, view, debrief, onChange, changeRef }: OwnViewSectionProps): ReactNode {
  const beside = compareViews(view, debrief);
  const lines = exchangesOf(session);
  const isLeftOut = view.best === null && view.worst === null && view.calm === null;
  const change = (
    <Button look="text" ref={changeRef} onClick={onChange}>
      {isLeftOut ? WORDS.sayNow : WORDS.change}
    </Button>
  );
  if (isLeftOut) {
    return (
      <DebriefSection name={WORDS.name}>
        <p className="soft">
          {WORDS.leftOut} {change}
        </p>
      </DebriefSection>
    );
  }
  const line = (part: 'best' | 'worst') => {
    const words = lines[(view[part] ?? 0) - 1]?.utterance;
    return (
      <div>
        <p className="label">{WORDS.labels[part]}</p>
        {words === undefined ? (
          <p className="soft small">{WORDS.noLine}</p>
        ) : (
          <p className="spoken">“{shortened(words)}”</p>
        )}
        {beside[part] && <p className="soft small own-beside">{beside[part]}</p>}
      </div>
    );
  };
  return (
    <DebriefSection name={WORDS.name}>
      <div className="own-pair">
        {line('best')}
        {line('worst')}
      </div>
      <div className="own-felt">
        <p className="label">{WORDS.labels.calm}</p>
        <p>
          {view.calm === null ? WORDS.none.calm : CALM_WORDS[view.calm]}. {change}
        </p>
        {beside.calm && <p className="soft own-beside">{beside.calm}</p>}
      </div>
    </DebriefSection>
  );
}
