import type { Ending, Scenario } from '@shared/dialogue/scenario-schema';
import { stancesOf } from '@shared/dialogue/setting';
import type { SessionSummary } from '@shared/session/session-schema';
import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { endingsMet } from './endings-met';
import { DIFFICULTY_WORDS } from './scenario-words';
import { STANCE_WORDS } from '../../components/stance/stance-words';

/** What a row tells of a compiled scenario. */
export interface RowScenario {
  readonly scenario: Pick<Scenario, 'id' | 'title' | 'summary' | 'cast' | 'openness' | 'difficulty'> & {
    readonly endings: readonly Pick<Ending, 'id' | 'kind'>[];
  };
}

interface ScenarioRowsProps {
  readonly scenarios: readonly RowScenario[];
  readonly sessions: readonly SessionSummary[];
  readonly chosenId: string | null;
  /** Scenarios suggested by a sign that was noted. */
  readonly suggested: ReadonlyMap<string, string>;
  readonly onChoose: (id: string) => void;
}

/** Endings that count as doors: what a safety card ends is never collected. */
const doorsOf = ({ scenario }: RowScenario) => scenario.endings.filter(({ kind }) => kind !== 'safety');

function metWords(met: number, all: number, wasTried: boolean): string {
  if (met > 0) return `${met} of ${all} endings`;
  return wasTried ? 'no ending yet' : 'not tried yet';
}

/** The list of scenarios: arrows move, Enter goes to the chosen one, letters jump. */
export function ScenarioRows({ scenarios, sessions, chosenId, suggested, onChoose }: ScenarioRowsProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);

  const move = (index: number) => {
    const target = scenarios[Math.max(0, Math.min(scenarios.length - 1, index))];
    if (!target) return;
    onChoose(target.scenario.id);
    list.current?.querySelector<HTMLElement>(`[data-id="${target.scenario.id}"]`)?.focus();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const at = scenarios.findIndex(({ scenario }) => scenario.id === chosenId);
    const jumps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: scenarios.length - 1 };
    const letter =
      event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey ? event.key.toLowerCase() : '';
    const byLetter = [...scenarios.keys()]
      .map((offset) => (at + 1 + offset) % scenarios.length)
      .find((index) => letter.trim() !== '' && scenarios[index]?.scenario.title.toLowerCase().startsWith(letter));
    const next = jumps[event.key] ?? byLetter;
    if (next === undefined) return;
    event.preventDefault();
    move(next);
  };

  return (
    <div ref={list} className="rows" role="listbox" aria-label="Scenarios" tabIndex={-1} onKeyDown={handleKeyDown}>
      {scenarios.map((compiled) => {
        const { scenario } = compiled;
        const doors = doorsOf(compiled);
        const met = endingsMet(sessions, scenario.id);
        const wasTried = sessions.some(({ scenarioId, exchanges }) => scenarioId === scenario.id && exchanges > 0);
        const metDoors = doors.filter(({ id }) => met.has(id)).length;
        return (
          <div
            key={scenario.id}
            data-id={scenario.id}
            className="row"
            role="option"
            aria-selected={scenario.id === chosenId}
            tabIndex={scenario.id === chosenId ? 0 : -1}
            onClick={() => onChoose(scenario.id)}
          >
            <div>
              <h2>{scenario.title}</h2>
              <p>{scenario.summary}</p>
              {suggested.has(scenario.id) && (
                <p className="row-because">because of a sign you noted: {suggested.get(scenario.id)}</p>
              )}
            </div>
            <p className="t">
              <span>
                {scenario.cast.name},{' '}
                {stancesOf(scenario)
                  .map(({ stance }) => STANCE_WORDS[stance])
                  .join(' or ')}
              </span>
              <span className="quiet">{DIFFICULTY_WORDS[scenario.difficulty]}</span>
            </p>
            <p className="t">
              <span className="doors" aria-hidden="true">
                {doors.map(({ id }) => (
                  <i key={id} className={met.has(id) ? 'met' : undefined} />
                ))}
              </span>
              <span className="quiet">{metWords(metDoors, doors.length, wasTried)}</span>
            </p>
          </div>
        );
      })}
    </div>
  );
}
