import { CATEGORY_WORDS, PRAISE_WORDS } from '@shared/phrasing/category-words';
import type { PhrasingMatcher } from '@shared/phrasing/load-pack';
import type { Debrief } from '@shared/review/debrief';
import type { Session } from '@shared/session/session-schema';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { SlotText } from '../../components/margin-note/slot-text';
import { MarkedWords, WEIGHTS } from '../../components/marked-words/marked-words';

interface DebriefFlagsProps {
  readonly debrief: Debrief;
  readonly session: Session;
  readonly matcher: PhrasingMatcher;
  readonly onSayAgain: (turn: number) => void;
}

/** What helped first, then what may have weighed, each with a calmer shape. */
export function DebriefFlags({ debrief, session, matcher, onSayAgain }: DebriefFlagsProps): ReactNode {
  const exchanges = session.turns.filter((turn) => turn.kind === 'exchange');
  const line = (turn: number) => exchanges[turn - 1]?.utterance ?? '';
  if (debrief.praise.length + debrief.flags.length === 0) {
    return <p className="soft">Nothing stood out in your wording, one way or the other.</p>;
  }
  return (
    <div className="words-review">
      {debrief.praise.map((mark) => (
        <div key={`p${mark.turn}.${mark.span.start}.${mark.ruleId}`} className="word-row">
          <p className="spoken">
            <MarkedWords text={line(mark.turn)} marks={[{ span: mark.span, look: 'praise' }]} />
          </p>
          <p className="small soft">
            Turn {mark.turn}: {PRAISE_WORDS[mark.category]}.
          </p>
        </div>
      ))}
      {debrief.flags.map((flag) => {
        const rule = matcher.ruleById.get(flag.ruleId);
        return (
          <div key={`f${flag.turn}.${flag.span.start}.${flag.ruleId}`} className="word-row">
            <p className="spoken">
              <MarkedWords text={line(flag.turn)} marks={[{ span: flag.span, look: WEIGHTS[flag.severity] }]} />
            </p>
            <p className="small soft">
              Turn {flag.turn}: {(rule?.message ?? CATEGORY_WORDS[flag.category]).replace(/\.$/, '')}. {rule?.why}
            </p>
            {rule && 'alternative' in rule && (
              <p className="calmer-shape">
                <span className="label">Calmer, if it is true:</span>{' '}
                <span className="spoken">
                  <SlotText text={rule.alternative.pattern} />
                </span>
              </p>
            )}
            <Button look="text" onClick={() => onSayAgain(flag.turn)}>
              Say turn {flag.turn} again
            </Button>
          </div>
        );
      })}
    </div>
  );
}
