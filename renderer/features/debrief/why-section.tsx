import type { Dimension as DimensionId } from '@shared/dialogue/scenario-schema';
import type { Debrief } from '@shared/review/debrief';
import { FACETS } from '@shared/review/words';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { Dimension } from '../../components/dimension/dimension';
import { DIMENSION_WORDS, LEVEL_WORDS } from '../../components/dimension/dimension-words';
import { DebriefSection } from './debrief-section';

interface WhySectionProps {
  readonly debrief: Debrief;
  /** An unsent talk is whole as it is: no next step. */
  readonly asksForNothing: boolean;
  readonly disputed: readonly DimensionId[];
  readonly onDispute: (dimension: DimensionId) => void;
  readonly onSayAgain: (turn: number) => void;
  /** Begins the same scenario again with the same names. */
  readonly onAgain: () => void;
}

/** The five dimensions, each with the quotes that moved it; beside them the one thing to try next. */
export function WhySection(props: WhySectionProps): ReactNode {
  const { debrief, disputed, onDispute, onSayAgain, onAgain } = props;
  const { next } = debrief;
  const { turn, dimension: about } = next;
  const first = useRef<HTMLButtonElement>(null);
  // With the last disagreement its button is gone: the focus stays in the card.
  useEffect(() => {
    if (about === null && document.activeElement === document.body) first.current?.focus();
  }, [about]);
  return (
    <DebriefSection name="Why">
      <ul>
        {debrief.dimensions.map(({ dimension, level, summary, evidence }) => (
          <Dimension
            key={dimension}
            name={DIMENSION_WORDS[dimension]}
            level={LEVEL_WORDS[level]}
            summary={summary}
            evidence={evidence.map((one, index) => ({
              ...one,
              key: `${one.turn}.${index}`,
              facet: FACETS[one.facet] ?? '',
            }))}
            disputed={disputed.includes(dimension)}
            onDispute={() => onDispute(dimension)}
          />
        ))}
      </ul>
      <div>
        {!props.asksForNothing && (
          <section className="next lifted" aria-label="One thing to try next">
            <p className="label">One thing to try next</p>
            <p className="next-title">{next.title}</p>
            <p className="soft">{next.why}</p>
            <p className="next-go">
              {turn === null ? (
                <Button look="first" ref={first} onClick={onAgain}>
                  Begin again
                </Button>
              ) : (
                <Button look="first" onClick={() => onSayAgain(turn)}>
                  Say turn {turn} again
                </Button>
              )}
              {about !== null && (
                <Button look="plain" onClick={() => onDispute(about)}>
                  I disagree
                </Button>
              )}
              {turn !== null && (
                <Button look="plain" onClick={onAgain}>
                  From the start
                </Button>
              )}
            </p>
          </section>
        )}
        {disputed.length > 0 && (
          <p className="soft small next-disputed" role="status">
            You see {disputed.map((one) => DIMENSION_WORDS[one]).join(', ')} differently. Nothing is asked of you there.
          </p>
        )}
      </div>
    </DebriefSection>
  );
}
