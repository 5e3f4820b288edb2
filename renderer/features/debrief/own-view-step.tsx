import { exchangesOf } from '@shared/session/exchanges';
import { CALMS } from '@shared/session/person-schema';
import type { Calm, OwnView } from '@shared/session/person-schema';
import type { Session } from '@shared/session/session-schema';
import { CALM_WORDS } from '@shared/review/view-words';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { OWN_VIEW_WORDS as WORDS } from './debrief-words';
import { DebriefMeta } from './debrief-meta';
import './own-view-step.css';

interface OwnViewStepProps {
  readonly session: Session;
  /** What was said before, where it is being changed. */
  readonly view: OwnView | null;
  readonly onView: (view: OwnView) => void;
  /** Leaves it as it is. */
  readonly onLeave: () => void;
}

const NOTHING: OwnView = { best: null, worst: null, calm: null };

/** The person judges first: how it felt, the best line, the one they would say differently. Each can be left out. */
export function OwnViewStep({ session, view, onView, onLeave }: OwnViewStepProps): ReactNode {
  const [own, setOwn] = useState<OwnView>(view ?? NOTHING);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const group = useId();
  const lines = exchangesOf(session);

  /** One of the two choices beside a line; the browser's own radios, so that each choice is one stop and arrows move in it. */
  const pick = (part: 'best' | 'worst', turn: number | null) => (
    <label className="own-pick">
      <input
        type="radio"
        name={`${group}.${part}`}
        checked={own[part] === turn}
        aria-label={turn === null ? undefined : `${WORDS[part]}, turn ${turn}`}
        aria-describedby={turn === null ? undefined : `${group}.${turn}`}
        onChange={() => setOwn({ ...own, [part]: turn })}
      />
      <span>{turn === null ? WORDS.none[part] : WORDS[part]}</span>
    </label>
  );

  return (
    <main
      className="own-view"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || view === null) return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <div className="own-scroll">
        <div className="grid3">
          <span />
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {WORDS.title}
            </h1>
            <p className="debrief-lead">{WORDS.lead}</p>
          </div>
          <DebriefMeta session={session} />
        </div>
        <div className="grid3 debrief-section">
          <h2 className="debrief-key" id={`${group}.felt`}>
            {WORDS.felt}
          </h2>
          <div className="own-calm" role="radiogroup" aria-labelledby={`${group}.felt`}>
            {[...CALMS, null].map((calm: Calm | null) => (
              <label key={calm} className="own-pick">
                <input
                  type="radio"
                  name={`${group}.calm`}
                  checked={own.calm === calm}
                  onChange={() => setOwn({ ...own, calm })}
                />
                <span>{calm === null ? WORDS.none.calm : CALM_WORDS[calm]}</span>
              </label>
            ))}
          </div>
        </div>
        <h2 className="vh">{WORDS.lines}</h2>
        <ol className="own-lines">
          {lines.map(({ utterance, at }, index) => (
            <li key={at + String(index)} className="grid3 own-line">
              <p className="debrief-key">Turn {index + 1}</p>
              <p className="spoken own-words" id={`${group}.${index + 1}`}>
                {utterance}
              </p>
              <p className="own-picks">
                {pick('best', index + 1)}
                {pick('worst', index + 1)}
              </p>
            </li>
          ))}
          <li className="grid3 own-line">
            <span />
            <p className="soft">{WORDS.noLine}</p>
            <p className="own-picks">
              {pick('best', null)}
              {pick('worst', null)}
            </p>
          </li>
        </ol>
      </div>
      <div className="grid3 own-bench">
        <span />
        <p className="own-acts">
          <Button look="first" onClick={() => onView(own)}>
            {view === null ? WORDS.go : WORDS.keep}
          </Button>
          <Button look="plain" onClick={view === null ? () => onView(NOTHING) : onLeave}>
            {view === null ? WORDS.skip : WORDS.leave}
          </Button>
        </p>
      </div>
    </main>
  );
}
