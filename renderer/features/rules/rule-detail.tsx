import type { PackRule } from '@shared/phrasing/pack';
import type { RuleBook } from '@shared/phrasing/rule-book';
import type { ReactNode } from 'react';
import { SlotText } from '../../components/margin-note/slot-text';
import { WEIGHTS } from '../../components/marked-words/marked-words';
import type { WordsMark } from '../../components/marked-words/marked-words';
import type { MarkedLine } from './marked-line';
import { MarkedLines } from './marked-lines';
import { RuleExample } from './rule-example';
import { GRADE_WORDS, PHASE_WORDS, RULES_WORDS as WORDS, SEVERITY_WORDS, TIER_WORDS, capital } from './rules-words';

export interface RuleDetailProps {
  readonly rule: PackRule;
  /** Null while it is fetched. */
  readonly book: RuleBook | null;
  /** It could not be fetched. */
  readonly bookFailed: boolean;
  readonly marked: readonly MarkedLine[];
  readonly onForget: (line: MarkedLine) => void;
}

export const lookOf = (rule: PackRule): WordsMark['look'] =>
  rule.kind === 'praise' ? 'praise' : rule.kind === 'safety' ? 'weigh' : WEIGHTS[rule.severity];

/** What a rule does, in one line. */
function weightOf(rule: PackRule): string {
  if (rule.kind === 'praise') return 'Tends to help; shown in the review.';
  if (rule.kind === 'safety') return `${TIER_WORDS[rule.tier]}.`;
  return `${SEVERITY_WORDS[rule.severity]}; ${PHASE_WORDS[rule.phase]}.`;
}

function Examples({ title, sources, look }: { title: string; sources: readonly string[]; look: WordsMark['look'] }) {
  return (
    <div role="group" aria-label={title} className="rule-part">
      <p className="label">{title}</p>
      <ul>
        {sources.map((source) => (
          <li key={source}>
            <RuleExample source={source} look={look} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An opened rule: its reason, a calmer shape, what it marks and what it lets pass. */
export function RuleDetail({ rule, book, bookFailed, marked, onForget }: RuleDetailProps): ReactNode {
  const look = lookOf(rule);
  const examples = book?.examples[rule.id];
  return (
    <div className="rule-detail">
      <p>{rule.why}</p>
      {'alternative' in rule && (
        <div className="rule-part">
          <p className="label">{WORDS.calmer}</p>
          <p className="spoken">
            <SlotText text={rule.alternative.pattern} />
          </p>
          {rule.alternative.examples.map((example) => (
            <p key={example} className="spoken soft">
              <span className="label">{WORDS.forExample}</span> {example}
            </p>
          ))}
        </div>
      )}
      {marked.length > 0 && <MarkedLines lines={marked} look={look} onForget={onForget} />}
      {examples ? (
        <>
          <Examples title={rule.kind === 'praise' ? WORDS.praises : WORDS.marks} sources={examples.flag} look={look} />
          <Examples title={WORDS.passes} sources={examples.pass} look={look} />
        </>
      ) : (
        <p className="small soft">{bookFailed ? WORDS.noBook : WORDS.loading}</p>
      )}
    </div>
  );
}

/** Beside an opened rule: its weight, its evidence and sources, its id. */
export function RuleBeside({ rule, book }: Pick<RuleDetailProps, 'rule' | 'book'>): ReactNode {
  return (
    <div className="rule-beside small">
      <p>{weightOf(rule)}</p>
      <p>
        <b>{WORDS.evidence}</b>
        <br />
        {GRADE_WORDS[rule.evidence]} ({rule.evidence}).
      </p>
      {rule.sources.map((key) => {
        const source = book?.sources[key];
        return (
          <p key={key} className="soft">
            {source ? `${capital(source.what)}: ${source.takes}.` : key}{' '}
            {source && <span className="label">{key}</span>}
          </p>
        );
      })}
      <p className="label">{rule.id}</p>
    </div>
  );
}
