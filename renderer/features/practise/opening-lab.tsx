import type { PartialHistory } from '@shared/dialogue/history/history-schema';
import type { Point, Pronouns, Stance } from '@shared/dialogue/scenario-schema';
import { standAt } from '@shared/practice/stand';
import { CARD_LABELS } from '@shared/preparation/card-markdown';
import type { CardLine } from '@shared/preparation/preparation-schema';
import type { PlayKit } from '@shared/session/play-kit';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { SelectField } from '../../components/field/select-field';
import { OPENING_WORDS as WORDS } from './practise-words';
import { PractiseBeside } from './practise-beside';
import { TakeDesk } from './take-desk';
import { TakeTable } from './take-table';
import { useTakes } from './use-takes';

/** What is played: a scenario, and what the person filled in for it where they came from there. */
export interface OpeningChoice {
  readonly scenarioId: string;
  readonly cast?: { readonly name: string; readonly pronouns: Pronouns };
  readonly facts?: Readonly<Record<string, string>>;
  readonly stance?: Stance;
  readonly history: PartialHistory;
}

export interface TakeParts {
  readonly kit: PlayKit;
  readonly muted: ReadonlySet<string>;
  readonly sayWith: 'enter' | 'mod-enter';
  /** 0 to 2³²−1. */
  readonly seed: number;
  /** A no or an order stands: practice for the person alone. */
  readonly isUnsent: boolean;
  readonly onSupport: () => void;
}

interface OpeningLabProps extends TakeParts {
  /** Null: the first scenario, as it is. */
  readonly choice: OpeningChoice | null;
  readonly history: PartialHistory;
  /** Puts a line on the card and answers where: nothing is kept otherwise. */
  readonly onKeep: (text: string, points: readonly Point[]) => CardLine;
}

/** A gentle talk to begin with. */
const firstOf = ({ scenarios }: PlayKit): string =>
  (scenarios.find(({ scenario }) => scenario.difficulty === 'gentle') ?? scenarios[0])?.scenario.id ?? '';

/** Only the opening: two sentences, said as often as one likes, each take beside the one before it. */
export function OpeningLab(props: OpeningLabProps): ReactNode {
  const { kit, seed } = props;
  const [choice, setChoice] = useState<OpeningChoice>(
    () => props.choice ?? { scenarioId: firstOf(kit), history: props.history },
  );
  const [text, setText] = useState('');
  const [kept, setKept] = useState<{ readonly text: string; readonly line: CardLine } | null>(null);
  const compiled = kit.scenarios.find(({ scenario }) => scenario.id === choice.scenarioId);
  const stand = useMemo(() => (compiled ? standAt({ ...choice, compiled, seed }) : null), [compiled, choice, seed]);
  const takes = useTakes(kit, stand, props.muted);
  const [latest] = takes.takes;
  if (!stand) return null;
  return (
    <>
      <div className="practise-main">
        <h1 tabIndex={-1}>{WORDS.title}</h1>
        <p className="soft practise-lead">{WORDS.lead}</p>
        <div className="practise-now" aria-live="polite">
          {stand.heard.cue && <p className="cue">{stand.heard.cue}</p>}
          <p className="said">{stand.heard.text}</p>
        </div>
        <TakeDesk
          text={text}
          label={WORDS.field}
          placeholder={WORDS.placeholder}
          sayWith={props.sayWith}
          takes={takes}
          onText={setText}
          onSupport={props.onSupport}
        >
          {latest && kept?.text !== latest.text && (
            <Button
              look="plain"
              onClick={() => setKept({ text: latest.text, line: props.onKeep(latest.text, latest.points) })}
            >
              {WORDS.keep}
            </Button>
          )}
          <span className="soft small" role="status">
            {kept && kept.text === latest?.text ? `${WORDS.kept} “${CARD_LABELS[kept.line]}”.` : ''}
          </span>
        </TakeDesk>
        {takes.takes.length > 0 && <TakeTable takes={takes.takes} about="opening" />}
      </div>
      <PractiseBeside stand={stand} isUnsent={props.isUnsent}>
        <SelectField
          label={WORDS.which}
          value={choice.scenarioId}
          options={kit.scenarios.map(({ scenario: { id, title } }) => ({ id, words: title }))}
          onChange={(scenarioId) => setChoice({ scenarioId, history: choice.history })}
        />
      </PractiseBeside>
    </>
  );
}
