import { CATEGORY_WORDS, PRAISE_WORDS } from '@shared/phrasing/category-words';
import type { PhrasingMatcher } from '@shared/phrasing/load-pack';
import type { Debrief, ReviewFlag } from '@shared/review/debrief';
import { isMarkedWrong } from '@shared/session/wrong-marks';
import type { FlagInLine } from '@shared/session/wrong-marks';
import { exchangesOf } from '@shared/session/exchanges';
import type { Session } from '@shared/session/session-schema';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { Disagree } from '../../components/disagree/disagree';
import { SlotText } from '../../components/margin-note/slot-text';
import { WEIGHTS } from '../../components/marked-words/marked-words';
import { MarkedQuote } from '../../components/marked-words/marked-quote';
import { FLAG_WORDS, capital, leftOutWords } from './debrief-words';
import { groupFlags, groupPraise } from './group-marks';

interface DebriefFlagsProps {
  readonly debrief: Debrief;
  readonly session: Session;
  readonly matcher: PhrasingMatcher;
  /** Rules that are switched off: what they marked is left out. */
  readonly muted: ReadonlySet<string>;
  /** A flag is not right here, or is after all. */
  readonly onWrong: (flag: FlagInLine) => void;
  /** To the page of a rule; null for the page of all. */
  readonly onRule: (ruleId: string | null) => void;
  readonly onSayAgain: (turn: number) => void;
}

/** "turn 3", "turns 3, 5". */
function turnWords(marks: readonly { readonly turn: number }[]): string {
  const turns = [...new Set(marks.map(({ turn }) => turn))];
  return `${turns.length === 1 ? 'turn' : 'turns'} ${turns.join(', ')}`;
}

/** What helped first, then what may have weighed, by kind: each rule's reason and calmer shape once, then the lines it is about. */
export function DebriefFlags(props: DebriefFlagsProps): ReactNode {
  const { debrief, session, matcher, muted, onWrong, onRule, onSayAgain } = props;
  const lines = exchangesOf(session);
  const line = (turn: number) => lines[turn - 1]?.utterance ?? '';
  const praise = debrief.praise.filter(({ ruleId }) => !muted.has(ruleId));
  const flags = debrief.flags.filter(({ ruleId }) => !muted.has(ruleId));
  const leftOut = debrief.praise.length + debrief.flags.length - praise.length - flags.length;
  if (praise.length + flags.length + leftOut === 0) {
    return <p className="soft">Nothing stood out in your wording, one way or the other.</p>;
  }

  const flagged = (flag: ReviewFlag) => {
    const { ruleId, span } = flag;
    const inLine = { ruleId, span, utterance: line(flag.turn) };
    const disputed = isMarkedWrong(session, inLine);
    return (
      <li key={`${flag.turn}.${flag.span.start}`} className={disputed ? 'mark-line disputed' : 'mark-line'}>
        <p className="spoken">
          <MarkedQuote text={line(flag.turn)} mark={{ span: flag.span, look: WEIGHTS[flag.severity] }} />
        </p>
        <p className="mark-acts">
          <span className="label">Turn {flag.turn}</span>
          {!disputed && (
            <Button look="text" onClick={() => onSayAgain(flag.turn)}>
              Say turn {flag.turn} again
            </Button>
          )}
          <Disagree
            about={`turn ${flag.turn}, ${flag.quote}`}
            disputed={disputed}
            words={FLAG_WORDS}
            onDispute={() => onWrong(inLine)}
          />
        </p>
      </li>
    );
  };

  return (
    <div className="words-review">
      {praise.length > 0 && (
        <section aria-label="What helped">
          <h3>What helped</h3>
          <ul className="marks">
            {groupPraise(praise).map(({ category, marks }) => (
              <li key={category} className="mark-line">
                {marks.map((mark) => (
                  <p key={`${mark.turn}.${mark.span.start}`} className="spoken">
                    <MarkedQuote text={line(mark.turn)} mark={{ span: mark.span, look: 'praise' }} />
                  </p>
                ))}
                <p className="label">
                  {capital(PRAISE_WORDS[category])}, {turnWords(marks)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {flags.length > 0 && (
        <section aria-label="Worth a second look">
          <h3>Worth a second look</h3>
          {groupFlags(flags).map(({ category, rules }) => (
            <div key={category} className="mark-group">
              <h4>{capital(CATEGORY_WORDS[category])}</h4>
              {rules.map(({ ruleId, flags: own }) => {
                const rule = matcher.ruleById.get(ruleId);
                return (
                  <div key={ruleId} className="mark-rule">
                    <ul className="marks">{own.map(flagged)}</ul>
                    {rule && (
                      <p className="small soft">
                        {rule.message.replace(/\.$/, '')}. {rule.why}{' '}
                        <Button
                          look="text"
                          aria-label={`${FLAG_WORDS.rule}: ${rule.message}`}
                          onClick={() => onRule(ruleId)}
                        >
                          {FLAG_WORDS.rule}
                        </Button>
                      </p>
                    )}
                    {rule && 'alternative' in rule && (
                      <p className="calmer-shape">
                        <span className="label">Calmer, if it is true:</span>{' '}
                        <span className="spoken">
                          <SlotText text={rule.alternative.pattern} />
                        </span>
                      </p>
                    )}
                  </div>
                );
              })}
            </div>
          ))}
        </section>
      )}
      {leftOut > 0 && (
        <p className="small soft">
          {leftOutWords(leftOut)}{' '}
          <Button look="text" onClick={() => onRule(null)}>
            {FLAG_WORDS.all}
          </Button>
        </p>
      )}
    </div>
  );
}
