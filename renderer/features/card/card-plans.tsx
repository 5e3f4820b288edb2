import { MAX_PLANS } from '@shared/preparation/preparation-schema';
import type { Card } from '@shared/preparation/preparation-schema';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';

interface CardPlansProps {
  readonly plans: Card['plans'];
  readonly onPlans: (plans: Card['plans']) => void;
}

/** What to do if something happens: two or three plans, each an if and a then. */
export function CardPlans({ plans, onPlans }: CardPlansProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const change = (at: number, part: Partial<Card['plans'][number]>) =>
    onPlans(plans.map((plan, index) => (index === at ? { ...plan, ...part } : plan)));
  return (
    <div className="card-line">
      <h2 className="card-key">If … then</h2>
      <div className="card-words" ref={list}>
        {plans.map(({ when, act }, index) => (
          // Plans have no names of their own; they are never sorted.
          <p className="card-plan" key={index}>
            <input
              className="card-field card-when"
              value={when}
              maxLength={300}
              aria-label={`If, plan ${index + 1}`}
              placeholder="my voice speeds up"
              onChange={(event) => change(index, { when: event.target.value })}
            />
            <input
              className="card-field"
              value={act}
              maxLength={300}
              aria-label={`Then, plan ${index + 1}`}
              placeholder="I put both feet on the floor and let them finish."
              onChange={(event) => change(index, { act: event.target.value })}
            />
            <Button
              look="text"
              aria-label={`Take away plan ${index + 1}`}
              onClick={() => onPlans(plans.filter((_plan, each) => each !== index))}
            >
              Take away
            </Button>
            <span className="card-printed" aria-hidden="true">
              <b>If {when},</b> {act}
            </span>
          </p>
        ))}
        {plans.length < MAX_PLANS && (
          <Button
            look="text"
            onClick={() => {
              onPlans([...plans, { when: '', act: '' }]);
              requestAnimationFrame(() =>
                list.current?.querySelector<HTMLInputElement>('.card-plan:last-of-type .card-when')?.focus(),
              );
            }}
          >
            {plans.length === 0 ? 'Add a plan for a hard moment' : 'Add another'}
          </Button>
        )}
      </div>
    </div>
  );
}
