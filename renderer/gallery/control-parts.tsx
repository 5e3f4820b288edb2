import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../components/button/button';
import { Choices } from '../components/choices/choices';
import { SelectField } from '../components/field/select-field';
import { Notice } from '../components/notice/notice';
import { PasswordField } from '../components/password-field/password-field';
import { RunningHead } from '../components/running-head/running-head';
import { Switch } from '../components/switch/switch';
import '../components/field/field.css';
import { Specimen, Specimens } from './specimen';

const nothing = (): void => undefined;
const LOOKS = ['first', 'rest', 'plain'] as const;

function Buttons(): ReactNode {
  const three = (state: string, className?: string) => (
    <Specimen state={state}>
      {LOOKS.map((look) => (
        <Button key={look} look={look} className={className}>
          {look === 'first' ? 'Say it' : look === 'rest' ? 'PDF' : 'Skip'}
        </Button>
      ))}
    </Specimen>
  );
  return (
    <Specimens name="Buttons">
      {three('rest')}
      {three('hover', 'is-hover')}
      {three('focus', 'is-focus')}
      <Specimen state="disabled">
        <Button offBecause="Write a line first">Say it</Button> <span className="small soft">write a line first</span>
      </Specimen>
      <Specimen state="working">
        <Button look="first">Saving…</Button>
      </Specimen>
      <Specimen state="for good">
        <Button look="grave">Delete this talk</Button>
      </Specimen>
      <Specimen state="in prose">
        Nothing yet. <Button look="text">Open the scenarios</Button>
      </Specimen>
    </Specimens>
  );
}

function Fields(): ReactNode {
  const [chosen, setChosen] = useState('she');
  return (
    <Specimens name="Fields">
      <Specimen state="empty">
        <input className="field" aria-label="Their name, empty" placeholder="Their name" />
      </Specimen>
      <Specimen state="filled">
        <input className="field" aria-label="Their name, filled" defaultValue="Sara" />
      </Specimen>
      <Specimen state="error">
        <input className="field" aria-label="Their name, missing" aria-invalid="true" />
        <span className="field-hint">Please add a name, or keep “Sara”.</span>
      </Specimen>
      <Specimen state="one of few">
        <SelectField
          label="Pronouns"
          value={chosen}
          options={[
            { id: 'she', words: 'she, her' },
            { id: 'they', words: 'they, them' },
          ]}
          onChange={setChosen}
        />
      </Specimen>
      <Specimen state="password">
        <PasswordField
          label="Password"
          value="secret"
          shown={false}
          onValue={nothing}
          error="That is not it. Please try again."
        />
      </Specimen>
    </Specimens>
  );
}

/** What is pressed, chosen and filled in; what tells of trouble. */
export function ControlParts(): ReactNode {
  const [mode, setMode] = useState('coach');
  return (
    <>
      <Buttons />
      <Fields />
      <Specimens name="Choices">
        <h3 id="gallery-mode">How you want to practise</h3>
        <Choices
          labelledBy="gallery-mode"
          value={mode}
          choices={[
            { value: 'coach', label: 'Coach', words: 'notes beside your words' },
            { value: 'real', label: 'Real', words: 'silent until the end' },
          ]}
          onValue={setMode}
        />
      </Specimens>
      <Specimens name="Switches">
        <Specimen state="on">
          <Switch label="On: begging" isOn onSwitch={nothing} />
        </Specimen>
        <Specimen state="off">
          <Switch label="On: pressing" isOn={false} onSwitch={nothing} />
        </Specimen>
        <Specimen state="some of several">
          <Switch label="All rules on: pleading" isOn isMixed onSwitch={nothing}>
            2 of 9 off
          </Switch>
        </Specimen>
      </Specimens>
      <Specimens name="Head" isWide>
        <RunningHead
          links={[
            { id: 'choosing', label: 'Scenarios' },
            { id: 'history', label: 'Past talks' },
          ]}
          ends={[{ id: 'support', label: 'Support' }]}
          current="history"
          onGo={nothing}
        />
      </Specimens>
      <Specimens name="Empty, waiting, trouble" isWide>
        <p className="spoken">No talks yet. The first one can be short: half an hour’s coffee, five lines.</p>
        <Notice
          title="One talk could not be read."
          words="It is set aside, not deleted. Everything else is fine."
          acts={[
            { label: 'Show the file', onAct: nothing },
            { label: 'All right', onAct: nothing },
          ]}
        />
      </Specimens>
    </>
  );
}
