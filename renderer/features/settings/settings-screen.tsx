import type { Bridge } from '@shared/ipc/bridge';
import type { LockView } from '@shared/ipc/contract';
import type { Deleted } from '@shared/ipc/keeping-messages';
import type { PhrasingMatcher } from '@shared/phrasing/load-pack';
import type { Settings } from '@shared/session/settings-schema';
import type { ReactNode } from 'react';
import { AboutSection } from './about-section';
import { Options } from './options';
import type { Choice } from '../../components/choices/choices';
import { LockSection } from './lock-section';
import type { LockActs } from './lock-section';
import { MutedRules } from './muted-rules';
import { ReadingSection } from './reading-section';
import { YourData } from './your-data';
import './settings-screen.css';

interface SettingsScreenProps {
  readonly settings: Settings;
  readonly matcher: PhrasingMatcher | null;
  readonly version: string;
  readonly lock: LockView;
  readonly lockActs: LockActs;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onWelcome: () => void;
  readonly onHelp: () => void;
  /** To the page of all rules. */
  readonly onRules: () => void;
  readonly bridge: Bridge;
  /** A no or an order stands: nothing leaves the app without one plain question. */
  readonly asksFirst: boolean;
  /** Talks or settings came in from a copy. */
  readonly onChanged: () => void;
  readonly onDeleted: (deleted: Deleted) => void;
}

const SAY_CHOICES: readonly Choice[] = [
  { value: 'enter', label: 'Enter says the line', words: 'Shift Enter begins a new line' },
  { value: 'mod-enter', label: 'Ctrl Enter says the line', words: 'Enter begins a new line' },
];
const NOTE_CHOICES: readonly Choice[] = [
  { value: 'on', label: 'With second thoughts', words: 'what whole lines may read as, beside what rules mark' },
  { value: 'off', label: 'Without', words: 'only what rules mark' },
];

/** The few things that can be set. Each takes effect at once. */
export function SettingsScreen(props: SettingsScreenProps): ReactNode {
  const { settings, matcher, version, onSettings, onWelcome } = props;
  return (
    <main className="page settings">
      <div className="grid3 settings-grid">
        <span />
        <h1>Settings</h1>
        <span />
        <ReadingSection settings={settings} onSettings={onSettings} />
        <Options
          legend="Saying a line"
          value={settings.sayWith}
          choices={SAY_CHOICES}
          onValue={(sayWith) => onSettings({ sayWith: sayWith as Settings['sayWith'] })}
        />
        <Options
          legend="In the review"
          value={settings.notes ? 'on' : 'off'}
          choices={NOTE_CHOICES}
          onValue={(notes) => onSettings({ notes: notes === 'on' })}
        />
        <h2 className="settings-key level">Lock</h2>
        <LockSection
          view={props.lock}
          acts={props.lockActs}
          lockAfter={settings.lockAfter}
          onLockAfter={(lockAfter) => onSettings({ lockAfter })}
        />
        <span />
        <h2 className="settings-key level">Quick ways</h2>
        <dl className="ways-out">
          <div>
            <dt>
              <kbd>Ctrl K</kbd>
            </dt>
            <dd>Go anywhere: every page, scenario and setting by its name. F1 is help, with all other keys.</dd>
          </div>
          <div>
            <dt>
              <kbd>F9</kbd>
            </dt>
            <dd>
              An empty page, at once, and a window title that says nothing. “Go on” brings everything back; with a
              password it is locked first.
            </dd>
          </div>
          <div>
            <dt>
              <kbd>Esc</kbd> <kbd>Esc</kbd>
            </dt>
            <dd>In a talk: closes Plainspoken. Everything typed is kept.</dd>
          </div>
        </dl>
        <span />
        <h2 className="settings-key level">What is flagged</h2>
        <MutedRules
          mutedRules={settings.mutedRules}
          matcher={matcher}
          onMuted={(mutedRules) => onSettings({ mutedRules })}
          onRules={props.onRules}
        />
        <span />
        <YourData
          bridge={props.bridge}
          asksFirst={props.asksFirst}
          onChanged={props.onChanged}
          onDeleted={props.onDeleted}
        />
        <h2 className="settings-key level">About</h2>
        <AboutSection bridge={props.bridge} version={version} onWelcome={onWelcome} onHelp={props.onHelp} />
      </div>
    </main>
  );
}
