import { bestLines } from '@shared/preparation/best-lines';
import { CARD_LABELS } from '@shared/preparation/card-markdown';
import { CARD_LINES } from '@shared/preparation/preparation-schema';
import type { Card, CardLine, Preparation } from '@shared/preparation/preparation-schema';
import type { Session } from '@shared/session/session-schema';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { AskBeforeTaking } from '../../components/confirm/ask-before-taking';
import { CardLineField } from './card-line-field';
import { CardPlans } from './card-plans';
import { CARD_HINTS } from './card-words';
import './card-screen.css';

/** The ways a card leaves the app. */
export type CardWay = 'print' | 'pdf' | 'markdown' | 'copy';

interface CardScreenProps {
  readonly preparation: Preparation;
  /** Talks to take lines from, whole. */
  readonly talks: readonly Session[];
  /** A no or an order was noted: one plain question comes first. */
  readonly asksFirst: boolean;
  /** What became of the last way out, in a few words; empty while nothing was asked. */
  readonly told: string;
  readonly onCard: (card: Card) => void;
  readonly onTake: (way: CardWay) => void;
}

const WAYS: readonly { readonly id: CardWay; readonly label: string }[] = [
  { id: 'print', label: 'Print' },
  { id: 'pdf', label: 'PDF' },
  { id: 'markdown', label: 'Markdown' },
  { id: 'copy', label: 'Copy' },
];

const PREPARED: Readonly<Partial<Record<CardLine, 'why' | 'part'>>> = { why: 'why', part: 'part' };

/** What the person takes along to the real talk: their own words, on the page as it prints. */
export function CardScreen({ preparation, talks, asksFirst, told, onCard, onTake }: CardScreenProps): ReactNode {
  const { card, name } = preparation;
  const [asking, setAsking] = useState<CardWay | null>(null);
  const offered = useMemo(() => Object.fromEntries(CARD_LINES.map((line) => [line, bestLines(talks, line)])), [talks]);
  const isEmpty = CARD_LINES.every((line) => card[line].trim() === '') && card.plans.length === 0;
  const offBecause = isEmpty ? 'The card is still empty' : null;
  const take = (way: CardWay) => (asksFirst ? setAsking(way) : onTake(way));
  return (
    <main className="page card-page">
      <div className="grid3">
        <section className="card-paper lifted" aria-labelledby="card-title">
          <header>
            <h1 id="card-title">What I want to say</h1>
            {name.trim() !== '' && <p className="small quiet">For the talk with {name.trim()}.</p>}
          </header>
          {CARD_LINES.map((line) => {
            const prepared = PREPARED[line];
            return (
              <CardLineField
                key={line}
                label={CARD_LABELS[line]}
                hint={CARD_HINTS[line]}
                text={card[line]}
                prepared={prepared ? preparation[prepared] : ''}
                lines={offered[line] ?? []}
                onText={(text) => onCard({ ...card, [line]: text })}
              />
            );
          })}
          <CardPlans plans={card.plans} onPlans={(plans) => onCard({ ...card, plans })} />
        </section>
        <aside className="card-side" aria-label="Taking it along">
          <p className="card-ways">
            {WAYS.map(({ id, label }, index) => (
              <Button key={id} look={index === 0 ? 'first' : 'rest'} offBecause={offBecause} onClick={() => take(id)}>
                {label}
              </Button>
            ))}
          </p>
          <p className="card-told" role="status">
            {told}
          </p>
          <div>
            <h2>Where the lines come from</h2>
            <p>You write them, or take them from Prepare and from your talks. Your talks stay as they were.</p>
          </div>
          {!asksFirst && (
            <div>
              <h2>Before you take it along</h2>
              <p>Is now a good time for them, too? A short message that asks is better than turning up.</p>
            </div>
          )}
          <div>
            <h2>Or keep it unsent</h2>
            <p>You can also write this card and leave it here. That is a finished piece of work.</p>
          </div>
        </aside>
      </div>
      <AskBeforeTaking
        open={asking !== null}
        what="this card"
        onTake={() => {
          if (asking) onTake(asking);
          setAsking(null);
        }}
        onKeep={() => setAsking(null)}
      />
    </main>
  );
}
