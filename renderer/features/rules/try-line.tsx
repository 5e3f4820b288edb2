import { explainLine } from '@shared/phrasing/explain-line';
import type { LineReasons } from '@shared/phrasing/explain-line';
import type { PhrasingMatcher } from '@shared/phrasing/load-pack';
import { sliceSpan } from '@shared/text/span';
import type { Span } from '@shared/text/span';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { MarkedWords, WEIGHTS } from '../../components/marked-words/marked-words';
import '../../components/field/field.css';
import { RULES_WORDS as WORDS, titleOf, triedWords } from './rules-words';

interface TryLineProps {
  readonly matcher: PhrasingMatcher;
  readonly muted: ReadonlySet<string>;
  /** To a rule in the list below. */
  readonly onRule: (id: string) => void;
  readonly onSupport: () => void;
}

/** Ms after the last key. */
const PAUSE_MS = 300;
/** In UTF-16 code units: a line, not a letter. */
const LONGEST = 2_000;

/** What a rule says of words in the line, and the way to it. */
function Told({ text, span, ruleId, matcher, onRule, children }: ToldProps): ReactNode {
  const title = titleOf(matcher.ruleById.get(ruleId)?.message ?? ruleId);
  return (
    <li className="tried-one">
      <p>
        {span && <span className="tried-quote">“{sliceSpan(text, span)}”</span>} {title}
      </p>
      {children}
      <Button look="text" aria-label={`${WORDS.theRule}: ${title}`} onClick={() => onRule(ruleId)}>
        {WORDS.theRule}
      </Button>
    </li>
  );
}

interface ToldProps extends Pick<TryLineProps, 'matcher' | 'onRule'> {
  readonly text: string;
  /** Null where the sentences below quote it. */
  readonly span: Span | null;
  readonly ruleId: string;
  readonly children?: ReactNode;
}

function Part({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }): ReactNode {
  if (children.length === 0) return null;
  return (
    <div role="group" aria-label={title} className="rule-part">
      <h3>{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}

interface Tried {
  readonly text: string;
  readonly reasons: LineReasons;
}

function Result({ tried, onSupport, ...rest }: TryLineProps & { readonly tried: Tried }): ReactNode {
  const { text, reasons } = tried;
  const { report, off, notFlagged } = reasons;
  if (report.safety) {
    return (
      <p>
        {WORDS.safety}{' '}
        <Button look="text" onClick={onSupport}>
          {WORDS.people}
        </Button>
      </p>
    );
  }
  const marks = [
    ...report.findings.map(({ span, severity }) => ({ span, look: WEIGHTS[severity] })),
    ...report.praise.map(({ span }) => ({ span, look: 'praise' as const })),
  ];
  if (marks.length + off.length + notFlagged.length === 0) return <p className="soft">{WORDS.unknown}</p>;
  const told = { text, ...rest };
  return (
    <>
      <p className="spoken tried-words">
        <MarkedWords text={text} marks={marks} />
      </p>
      <Part title={WORDS.flagged}>
        {report.findings.map(({ ruleId, span, phase }) => (
          <Told key={`${ruleId} ${span.start}`} {...told} {...{ ruleId, span }}>
            <p className="soft">
              {rest.matcher.ruleById.get(ruleId)?.why} {phase === 'review' && WORDS.reviewOnly}
            </p>
          </Told>
        ))}
      </Part>
      <Part title={WORDS.helps}>
        {report.praise.map(({ ruleId, span }) => (
          <Told key={`${ruleId} ${span.start}`} {...told} {...{ ruleId, span }} />
        ))}
      </Part>
      <Part title={WORDS.off}>
        {off.map(({ ruleId, span }) => (
          <Told key={`${ruleId} ${span.start}`} {...told} {...{ ruleId, span }} />
        ))}
      </Part>
      <Part title={WORDS.notFlagged}>
        {notFlagged.map(({ ruleId, span, reasons: why }) => (
          <Told key={`${ruleId} ${span.start}`} {...told} ruleId={ruleId} span={null}>
            {why.map((sentence) => (
              <p key={sentence} className="soft">
                {sentence}
              </p>
            ))}
          </Told>
        ))}
      </Part>
    </>
  );
}

/** A field to type in, and what the rules make of it: what is flagged, and of what is not, why not. Nothing of it leaves this screen. */
export function TryLine(props: TryLineProps): ReactNode {
  const { matcher, muted } = props;
  const [text, setText] = useState('');
  const [tried, setTried] = useState<Tried | null>(null);
  useEffect(() => {
    if (text.trim() === '') {
      setTried(null);
      return undefined;
    }
    const timer = setTimeout(() => setTried({ text, reasons: explainLine(matcher, text, muted) }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [matcher, muted, text]);
  const { report, notFlagged, off } = tried?.reasons ?? {};
  return (
    <div className="grid3 rules-section">
      <h2 className="rules-key">{WORDS.try}</h2>
      <div>
        <textarea
          className="field words try-field"
          aria-label={WORDS.tryField}
          aria-describedby="try-hint"
          rows={2}
          maxLength={LONGEST}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || text === '') return;
            event.preventDefault();
            setText('');
          }}
        />
        <p id="try-hint" className="small soft">
          {WORDS.tryHint}
        </p>
        {tried && <Result {...props} tried={tried} />}
        <p className="vh" role="status">
          {report && !report.safety
            ? triedWords(report.findings.length, report.praise.length, (notFlagged?.length ?? 0) + (off?.length ?? 0))
            : report && `${WORDS.safety} ${WORDS.people}`}
        </p>
      </div>
    </div>
  );
}
