import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import type { Advice } from '@shared/preparation/advise';
import type { SessionSummary } from '@shared/session/session-schema';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { easiestFirst } from './easiest-first';
import { ScenarioDetail } from './scenario-detail';
import type { OwnSituation, TalkChoice } from './scenario-detail';
import { suggestedFirst } from './suggested-first';
import { ScenarioRows } from './scenario-rows';
import '../../components/support-card/support-page.css';
import './library-screen.css';

interface LibraryScreenProps {
  /** Null while the scripts are being loaded. */
  readonly scenarios: readonly CompiledScenario[] | null;
  readonly faults: readonly string[];
  readonly sessions: readonly SessionSummary[];
  /** Name, pronouns and history as they were given in Prepare. */
  readonly own: OwnSituation;
  readonly advice: Advice;
  /** Stands in place of a talk where none is offered. */
  readonly support: ReactNode;
  readonly onLetGo: () => void;
  readonly onAskAgain: () => void;
  /** The scenario that is chosen at first. */
  readonly startAt?: string | null;
  readonly onBegin: (choice: TalkChoice) => void;
  readonly onResume: (sessionId: string) => void;
  /** Shows where the talks of a scenario went, or which endings they met. */
  readonly onMap: (scenarioId: string, view: 'map' | 'endings') => void;
}

/** The scenarios: on the left all of them, on the right the chosen one with what can be filled in. */
export function LibraryScreen(props: LibraryScreenProps): ReactNode {
  const { faults, sessions, own, advice, onBegin, onResume } = props;
  const scenarios = useMemo(
    () => props.scenarios && suggestedFirst(easiestFirst(props.scenarios), advice.suggested),
    [props.scenarios, advice.suggested],
  );
  const [chosenId, setChosenId] = useState(props.startAt ?? null);
  const chosen = scenarios?.find(({ scenario }) => scenario.id === chosenId) ?? scenarios?.[0] ?? null;
  if (advice.isRefused) return <main className="support grid3">{props.support}</main>;
  return (
    <main className="scenarios-page">
      <section className="list" aria-label="All scenarios">
        <header>
          <h1>Scenarios</h1>
        </header>
        {advice.suggestsLettingGo && (
          <p className="scenarios-line">
            Several signs you noted point the other way.{' '}
            <Button look="text" onClick={props.onLetGo}>
              Perhaps leave it be
            </Button>
          </p>
        )}
        {advice.isUnsent && (
          <p className="scenarios-line">
            You noted a no, or something like it: talks here are unsent, practice for you alone.{' '}
            <Button look="text" onClick={props.onAskAgain}>
              Change that
            </Button>
          </p>
        )}
        {scenarios === null ? (
          <div className="waiting-lines" role="status" aria-label="The scenarios are being opened">
            <i />
            <i />
            <i />
          </div>
        ) : (
          <ScenarioRows
            scenarios={scenarios}
            sessions={sessions}
            chosenId={chosen?.scenario.id ?? null}
            suggested={advice.suggested}
            onChoose={setChosenId}
          />
        )}
        {faults.map((fault) => (
          <p key={fault} className="scenario-fault small soft">
            {fault}
          </p>
        ))}
      </section>
      {chosen && (
        <ScenarioDetail
          key={chosen.scenario.id}
          compiled={chosen}
          sessions={sessions}
          own={own}
          onBegin={onBegin}
          onResume={onResume}
          onMap={props.onMap}
        />
      )}
    </main>
  );
}
