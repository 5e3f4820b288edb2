import { commonStretches } from '@shared/review/compare/differing-words';
import type { Exchange } from '@shared/session/session-schema';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { WEIGHTS } from '../../components/marked-words/marked-words';
import '../../components/flag/flag.css';

/** A line with its flags; what the other line says, too, steps back, so that the other words stand out. */
export function ComparedWords({ turn, other }: { readonly turn: Exchange; readonly other: string | null }): ReactNode {
  const { utterance, findings } = turn;
  const common = other === null || other === utterance ? [] : commonStretches(utterance, other);
  const inside = (spans: readonly { readonly start: number; readonly end: number }[], at: number) =>
    spans.findIndex(({ start, end }) => start <= at && at < end);
  const edges = [...findings, ...common].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, utterance.length])].filter((at) => at <= utterance.length);
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const finding = findings[inside(findings, start)];
    const classes = [
      ...(finding ? ['flag', WEIGHTS[finding.severity]] : []),
      ...(inside(common, start) >= 0 ? ['compare-common'] : []),
    ];
    const words = utterance.slice(start, cuts[index + 1]);
    if (classes.length === 0) return <Fragment key={start}>{words}</Fragment>;
    return (
      <span key={start} className={classes.join(' ')}>
        {words}
      </span>
    );
  });
}
