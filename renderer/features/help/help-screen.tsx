import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { HELP_WORDS } from './help-words';
import '../../components/flag/flag.css';
import './help-screen.css';

type Entries = readonly (readonly [string, string])[];

interface HelpScreenProps {
  /** The keys that work on every page, as they are pressed, each with what it does. */
  readonly keys: Entries;
  readonly onSettings: () => void;
  readonly onSupport: () => void;
}

/** The marks are shown by their own look. */
const LOOKS: Readonly<Record<string, string>> = {
  Dotted: 'flag nudge',
  Dashed: 'flag weigh',
  Double: 'flag close',
  'Thin blue': 'praise',
};

function Part({ heading, entries }: { readonly heading: string; readonly entries: Entries }): ReactNode {
  return (
    <>
      <h2 className="help-heading">{heading}</h2>
      <dl className="help-entries">
        {entries.map(([term, words]) => (
          <div key={term}>
            <dt>
              <span className={LOOKS[term]}>{term}</span>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <span />
    </>
  );
}

function Keys({ heading, entries }: { readonly heading: string; readonly entries: Entries }): ReactNode {
  return (
    <>
      <h3 className="help-kind">{heading}</h3>
      <dl className="help-keys">
        {entries.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Help inside the app, in plain words; nothing here needs a network. */
export function HelpScreen({ keys, onSettings, onSupport }: HelpScreenProps): ReactNode {
  const { lead, talk, marks, privacy, files, keys: ofKeys } = HELP_WORDS;
  return (
    <main className="page help">
      <div className="grid3 help-grid">
        <span />
        <div>
          <h1>Help</h1>
          <p className="soft help-lead">{lead}</p>
        </div>
        <span />
        <Part {...talk} />
        <Part {...marks} />
        <h2 className="help-heading">{ofKeys.heading}</h2>
        <div>
          <Keys heading={ofKeys.anywhere} entries={keys} />
          <Keys heading={ofKeys.inTalk} entries={ofKeys.talk} />
          <Keys heading={ofKeys.inLists} entries={ofKeys.lists} />
        </div>
        <span />
        <Part {...privacy} />
        <Part {...files} />
        <span />
        <p className="help-ways">
          <Button onClick={onSettings}>Settings</Button>
          <Button onClick={onSupport}>Support</Button>
        </p>
      </div>
    </main>
  );
}
