import { fillText } from '@shared/dialogue/fill-text';
import type { PartialHistory } from '@shared/dialogue/history/history-schema';
import { DIMENSIONS } from '@shared/dialogue/scenario-schema';
import type { Dimension } from '@shared/dialogue/scenario-schema';
import { drillsOfLibrary, drillsOfTalks } from '@shared/practice/drills';
import type { Drill } from '@shared/practice/drills';
import { standAt, standBefore } from '@shared/practice/stand';
import type { Stand } from '@shared/practice/stand';
import { exchangesOf } from '@shared/session/exchanges';
import type { Session } from '@shared/session/session-schema';
import { fillingOf } from '@shared/session/talk-setting';
import { createSpan } from '@shared/text/span';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import type { ComposerHandle } from '../../components/composer/composer';
import { wholeDay } from '../../components/day/day-words';
import { DIMENSION_WORDS } from '../../components/dimension/dimension-words';
import { SelectField } from '../../components/field/select-field';
import { MarkedWords, WEIGHTS } from '../../components/marked-words/marked-words';
import type { TakeParts } from './opening-lab';
import { DRILL_WORDS as WORDS } from './practise-words';
import { PractiseBeside } from './practise-beside';
import { TakeDesk } from './take-desk';
import { TakeTable } from './take-table';
import { useTakes } from './use-takes';

interface DrillsProps extends TakeParts {
  /** The latest talks, newest first. */
  readonly talks: readonly Session[];
  readonly history: PartialHistory;
  /** Into the talk before this turn, with these words in the field. */
  readonly onGoOn: (talk: Session, turn: number, words: string) => void;
}

/** One skill at a time, at moments of the person's own talks; where there is none, at moments of the library. */
export function Drills(props: DrillsProps): ReactNode {
  const { kit, talks, seed } = props;
  const own = useMemo(() => drillsOfTalks(talks, kit.scenarios, props.muted), [talks, kit, props.muted]);
  const [chosen, setChosen] = useState<Dimension | null>(null);
  const [at, setAt] = useState(0);
  const count = (dimension: Dimension) => own.filter((drill) => drill.dimension === dimension).length;
  const most = DIMENSIONS.toSorted((a, b) => count(b) - count(a))[0] ?? 'calm';
  const skill = chosen ?? most;
  const drills = useMemo(() => {
    const fit = own.filter(({ dimension }) => dimension === skill);
    return fit.length > 0 ? fit : drillsOfLibrary(kit.scenarios, skill, seed);
  }, [own, skill, kit, seed]);
  const drill = drills[at % Math.max(1, drills.length)];
  const { history } = props;
  const stand = useMemo(() => {
    const compiled = kit.scenarios.find(({ scenario }) => scenario.id === drill?.scenarioId);
    if (!compiled || !drill) return null;
    if (drill.own) return standBefore(compiled, drill.own.talk, drill.own.turn);
    return standAt({ compiled, seed, history }, drill.beatId);
  }, [kit, drill, seed, history]);
  const options = DIMENSIONS.map((id) => ({
    id,
    words: count(id) === 0 ? DIMENSION_WORDS[id] : `${DIMENSION_WORDS[id]}, ${count(id)} of your own`,
  }));
  return (
    <>
      <div className="practise-main">
        <h1 tabIndex={-1}>{WORDS.title}</h1>
        <p className="soft practise-lead">
          {WORDS.lead} {drill && (drill.own ? WORDS.own : WORDS.fromScenarios)}
        </p>
        {drill && stand ? (
          <OneDrill
            key={`${drill.id} ${at}`}
            {...props}
            drill={drill}
            stand={stand}
            onNext={() => setAt(at + 1)}
            takesFocus={at > 0}
          />
        ) : (
          <p className="spoken">{WORDS.none}</p>
        )}
      </div>
      <PractiseBeside stand={stand} isUnsent={props.isUnsent}>
        <SelectField
          label={WORDS.skill}
          value={skill}
          options={options}
          onChange={(next) => {
            setChosen(next);
            setAt(0);
          }}
        />
      </PractiseBeside>
    </>
  );
}

interface OneDrillProps extends DrillsProps {
  readonly drill: Drill;
  readonly stand: Stand;
  readonly onNext: () => void;
  readonly takesFocus: boolean;
}

function OneDrill({ drill, stand, onNext, takesFocus, ...props }: OneDrillProps): ReactNode {
  const [text, setText] = useState('');
  const composer = useRef<ComposerHandle>(null);
  useEffect(() => {
    if (takesFocus) composer.current?.focus();
  }, [takesFocus]);
  const takes = useTakes(props.kit, stand, props.muted);
  const { own } = drill;
  const said = own ? exchangesOf(own.talk)[own.turn - 1] : undefined;
  const hint = stand.beat.hints[drill.dimension];
  return (
    <section className="drill" aria-label={stand.session.scenario.title}>
      <p className="label">
        {stand.session.scenario.title}
        {own && `, turn ${own.turn} of ${wholeDay(own.talk.startedAt)}`}
      </p>
      <div className="practise-now" aria-live="polite">
        {stand.heard.cue && <p className="cue">{stand.heard.cue}</p>}
        <p className="said">{stand.heard.text}</p>
      </div>
      {own && said && (
        <p className="drill-then small">
          <span className="soft">{WORDS.earlier}</span> “
          <MarkedWords
            text={said.utterance}
            marks={said.findings.map(({ start, end, severity }) => ({
              span: createSpan(start, end),
              look: WEIGHTS[severity],
            }))}
          />
          ” <span className="soft">{own.because}</span>
        </p>
      )}
      {hint && <p className="soft small drill-hint">{fillText(hint, fillingOf(stand.compiled, stand.session))}</p>}
      <TakeDesk
        ref={composer}
        text={text}
        label={WORDS.field}
        placeholder={WORDS.placeholder}
        sayWith={props.sayWith}
        takes={takes}
        onText={setText}
        onSupport={props.onSupport}
      >
        <Button look={takes.takes.length > 0 ? 'rest' : 'plain'} onClick={onNext}>
          {takes.takes.length > 0 ? WORDS.next : WORDS.skip}
        </Button>
        {own && takes.takes.length > 0 && (
          <Button look="plain" onClick={() => props.onGoOn(own.talk, own.turn, text)}>
            {WORDS.goOn}
          </Button>
        )}
      </TakeDesk>
      {takes.takes.length > 0 && <TakeTable takes={takes.takes} about="drill" />}
    </section>
  );
}
