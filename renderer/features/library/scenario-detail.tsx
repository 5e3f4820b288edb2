import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import { askedKeys } from '@shared/dialogue/history/asked-keys';
import type { PartialHistory } from '@shared/dialogue/history/history-schema';
import { PRONOUNS } from '@shared/dialogue/scenario-schema';
import type { Pronouns, Scenario, Stance } from '@shared/dialogue/scenario-schema';
import { historyOf, stancesOf } from '@shared/dialogue/setting';
import { fillText } from '@shared/dialogue/fill-text';
import type { SessionSummary } from '@shared/session/session-schema';
import { MODES } from '@shared/session/person-schema';
import type { Mode } from '@shared/session/person-schema';
import { fillingOf } from '@shared/session/talk-setting';
import { useId, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { Choices } from '../../components/choices/choices';
import { shortDay } from '../../components/day/day-words';
import { endingsMet } from './endings-met';
import { HistoryFields } from '../../components/field/history-fields';
import { PRONOUN_WORDS } from '../../components/field/pronoun-words';
import { MODE_LINES, MODE_WORDS } from '../../components/mode/mode-words';
import { STANCE_WORDS } from '../../components/stance/stance-words';
import { SelectField } from '../../components/field/select-field';

/** What Prepare knows of the one it is about, and of how it ended. */
export interface OwnSituation {
  /** Empty, and the scenario's own name stands. */
  readonly name: string;
  readonly pronouns: Pronouns | null;
  readonly history: PartialHistory;
}

/** What the person filled in before a talk. */
export interface TalkChoice {
  readonly scenarioId: string;
  readonly cast: { readonly name: string; readonly pronouns: Pronouns };
  readonly facts: Readonly<Record<string, string>>;
  readonly stance: Stance;
  /** What the person said of their history here or before; kept for the next talk. */
  readonly history: PartialHistory;
  readonly mode: Mode;
}

interface ScenarioDetailProps {
  readonly compiled: CompiledScenario;
  readonly sessions: readonly SessionSummary[];
  readonly own: OwnSituation;
  readonly onBegin: (choice: TalkChoice) => void;
  readonly onResume: (sessionId: string) => void;
  readonly onMap: (scenarioId: string, view: 'map' | 'endings') => void;
}

const MAX_NAME = 40;
const WAYS = MODES.map((value) => ({
  value,
  label: MODE_WORDS[value],
  words: MODE_LINES[value],
}));
const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** One scenario on the lit sheet: what it is, what can be filled in, and the way into the talk. */
export function ScenarioDetail(props: ScenarioDetailProps): ReactNode {
  const { compiled, sessions, onBegin, onResume } = props;
  const { scenario, tables } = compiled;
  const [name, setName] = useState(props.own.name.trim() || scenario.cast.name);
  const [pronouns, setPronouns] = useState<Pronouns>(props.own.pronouns ?? scenario.cast.pronouns);
  const [facts, setFacts] = useState(
    Object.fromEntries(Object.entries(scenario.facts).map(([key, fact]) => [key, fact.value])),
  );
  const [stance, setStance] = useState(scenario.cast.stance);
  const [own, setOwn] = useState(props.own.history);
  const [mode, setMode] = useState<Mode>('coach');
  const waysId = useId();
  const [left, setLeft] = useState(false);
  const stances = stancesOf(scenario);
  const manner = stances.find((one) => one.stance === stance)?.manner ?? scenario.cast.manner;
  const asked = useMemo(() => askedKeys(compiled, stance), [compiled, stance]);
  const history = historyOf(scenario, own, tables.history.usual);
  const nameless = name.trim() === '';
  const cast = { name: nameless ? scenario.cast.name : name.trim(), pronouns };
  const fill = (text: string) => fillText(text, fillingOf(compiled, { cast, facts, stance, history }));
  const unfinished = sessions.find((session) => session.scenarioId === scenario.id && session.ending === null);
  const wasTried = sessions.some(({ scenarioId, exchanges }) => scenarioId === scenario.id && exchanges > 0);
  const met = endingsMet(sessions, scenario.id);
  const metTitles = scenario.endings.filter(({ id }) => met.has(id)).map(({ title }) => title);

  return (
    <section className="detail" aria-label={scenario.title}>
      <div>
        <h2 className="detail-title">{scenario.title}</h2>
        <p className="story">{fill(scenario.situation)}</p>
      </div>
      <dl className="kv">
        <dt>Practises</dt>
        <dd>{scenario.practises.map(lowerFirst).join('; ')}</dd>
        <dt>The ex</dt>
        <dd>{fill(manner)}</dd>
        {metTitles.length > 0 && (
          <>
            <dt>Endings met</dt>
            <dd>{metTitles.join('; ')}</dd>
          </>
        )}
        {wasTried && (
          <>
            <dt>Looking back</dt>
            <dd className="detail-looks">
              <Button look="text" onClick={() => props.onMap(scenario.id, 'map')}>
                Map of the dialogue
              </Button>
              <Button look="text" onClick={() => props.onMap(scenario.id, 'endings')}>
                Endings
              </Button>
            </dd>
          </>
        )}
      </dl>
      <div className="two">
        <label>
          <span className="field-label">Their name</span>
          <input
            className="field"
            value={name}
            maxLength={MAX_NAME}
            aria-invalid={nameless && left}
            aria-describedby="name-hint"
            onChange={(event) => setName(event.target.value)}
            onBlur={() => setLeft(true)}
            onFocus={() => setLeft(false)}
            onKeyDown={(event) => event.key === 'Escape' && setName(scenario.cast.name)}
          />
        </label>
        <SelectField
          label="Pronouns"
          value={pronouns}
          options={PRONOUNS.map((id) => ({ id, words: PRONOUN_WORDS[id] }))}
          onChange={setPronouns}
        />
      </div>
      <p className="field-hint" id="name-hint" role="status">
        {nameless && left ? `Please add a name, or keep “${scenario.cast.name}”.` : ''}
      </p>
      <div>
        <h3 className="field-label" id={waysId}>
          How you want to practise
        </h3>
        <Choices labelledBy={waysId} value={mode} choices={WAYS} onValue={setMode} />
      </div>
      {stances.length > 1 && (
        <SelectField
          label={fill('How {they} {is|are} today')}
          value={stance}
          options={stances.map(({ stance: id }) => ({ id, words: STANCE_WORDS[id] }))}
          onChange={setStance}
        />
      )}
      <HistoryFields
        asked={asked}
        history={history}
        table={tables.history}
        onChange={(change) => setOwn((old) => ({ ...old, ...change }))}
      />
      {Object.keys(scenario.facts).length > 0 && (
        <fieldset className="facts">
          <legend className="field-label">Facts woven into the lines</legend>
          {Object.entries(scenario.facts).map(([key, fact]) => (
            <label key={key} className="fact">
              <span className="small soft">{fill(fact.label)}</span>
              <input
                className="field"
                value={facts[key] ?? ''}
                maxLength={80}
                onChange={(event) => setFacts((old) => ({ ...old, [key]: event.target.value }))}
                onBlur={(event) =>
                  event.target.value.trim() === '' && setFacts((old) => ({ ...old, [key]: fact.value }))
                }
              />
            </label>
          ))}
        </fieldset>
      )}
      <div className="detail-go">
        {unfinished && (
          <Button look="first" onClick={() => onResume(unfinished.id)}>
            Go on with {unfinished.name}, from {shortDay(unfinished.changedAt)}
          </Button>
        )}
        <Button
          look={unfinished ? 'rest' : 'first'}
          onClick={() =>
            onBegin({ scenarioId: scenario.id, cast, facts: filledFacts(scenario, facts), stance, history: own, mode })
          }
        >
          {mode === 'drill' ? 'Try the opening' : unfinished ? 'Begin anew' : 'Begin the talk'}
        </Button>
        <span className="label">about {scenario.minutes} minutes</span>
      </div>
    </section>
  );
}

/** A fact left empty keeps the scenario's own words, so that no line is spoken with a hole in it. */
function filledFacts(scenario: Scenario, facts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(scenario.facts).map(([key, fact]) => [key, facts[key]?.trim() || fact.value]),
  );
}
