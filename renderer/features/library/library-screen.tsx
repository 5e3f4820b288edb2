import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import type { PartialHistory } from '@shared/dialogue/history/history-schema';
import type { SessionSummary } from '@shared/session/session-schema';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { easiestFirst } from './easiest-first';
import { ScenarioDetail } from './scenario-detail';
import type { TalkChoice } from './scenario-detail';
import { ScenarioRows } from './scenario-rows';
import './library-screen.css';

interface LibraryScreenProps {
  /** Null while the scripts are being loaded. */
  readonly scenarios: readonly CompiledScenario[] | null;
  readonly faults: readonly string[];
  readonly sessions: readonly SessionSummary[];
  readonly ownHistory: PartialHistory;
  readonly onBegin: (choice: TalkChoice) => void;
  readonly onResume: (sessionId: string) => void;
}

/** The scenarios: on the left all of them, on the right the chosen one with what can be filled in. */
export function LibraryScreen(props: LibraryScreenProps): ReactNode {
  const { faults, sessions, ownHistory, onBegin, onResume } = props;
  const scenarios = useMemo(() => props.scenarios && easiestFirst(props.scenarios), [props.scenarios]);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = scenarios?.find(({ scenario }) => scenario.id === chosenId) ?? scenarios?.[0] ?? null;
  return (
    <main className="scenarios-page">
      <section className="list" aria-label="All scenarios">
        <header>
          <h1>Scenarios</h1>
        </header>
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
          ownHistory={ownHistory}
          onBegin={onBegin}
          onResume={onResume}
        />
      )}
    </main>
  );
}
