import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import type { PhrasingMatcher } from '@shared/phrasing/load-pack';
import { regionOf } from '@shared/support/contacts';
import type { Settings } from '@shared/session/settings-schema';
import { MAX_UTTERANCE_LENGTH } from '@shared/text/limits';
import { useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { SupportCard } from '../../components/support-card/support-card';

interface CardBenchProps {
  /** Of the ex. */
  readonly name: string;
  /** The words that were taken out of the talk; what they are about is found anew, as it is not stored. */
  readonly utterance: string;
  readonly matcher: PhrasingMatcher;
  readonly draft: string;
  readonly region: Settings['region'];
  readonly onRegion: (region: Settings['region']) => void;
  readonly onOpenLink: (link: string) => void;
  readonly onStop: () => void;
  readonly onClose: () => void;
  readonly onDraft: (text: string) => void;
}

/** The lower half of the talk while a safety card is open: people to turn to, and a field in which writing goes on. */
export function CardBench(props: CardBenchProps): ReactNode {
  const { name, utterance, matcher } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const about = useMemo(() => checkPhrasing(matcher, utterance).safety?.class ?? 'open', [matcher, utterance]);
  return (
    <div className="card-bench grid3">
      <SupportCard
        about={about}
        region={regionOf(props.region)}
        heading={heading}
        onRegion={props.onRegion}
        onOpenLink={props.onOpenLink}
      >
        <Button onClick={props.onStop}>Stop for today</Button>
        <Button look="plain" onClick={props.onClose}>
          Close this card
        </Button>
      </SupportCard>
      <div className="still">
        <p>{name} has stepped out. This line gets no reply, no marks and no place in your review.</p>
        <p>Your words stay where they are. Stopping saves them.</p>
      </div>
      <label className="still-label who me" htmlFor="still-words">
        You
      </label>
      <textarea
        id="still-words"
        className="field words still-words"
        placeholder="Go on writing here, if it helps."
        defaultValue={props.draft}
        maxLength={MAX_UTTERANCE_LENGTH}
        onChange={(event) => props.onDraft(event.target.value)}
      />
    </div>
  );
}
