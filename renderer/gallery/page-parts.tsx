import { regionOf } from '@shared/support/contacts';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../components/button/button';
import { SupportCard } from '../components/support-card/support-card';
import { CardLineField } from '../features/card/card-line-field';
import '../features/card/card-screen.css';
import { ScenarioRows } from '../features/library/scenario-rows';
import type { RowScenario } from '../features/library/scenario-rows';
import '../features/library/library-screen.css';
import { Pause } from '../features/rehearsal/pause';
import { Specimens } from './specimen';

const nothing = (): void => undefined;

const scenario = (id: string, title: string, summary: string): RowScenario => ({
  scenario: {
    id,
    title,
    summary,
    difficulty: 'gentle',
    openness: -1,
    cast: { name: 'Sara', pronouns: 'she', stance: 'guarded', manner: '', alsoAs: ['angry'], notes: '' },
    endings: [
      { id: 'one-more-talk', kind: 'open-door' },
      { id: 'a-clear-no', kind: 'clear-no-accepted' },
    ],
  },
});
const SCENARIOS = [
  scenario('coffee', 'Agreed coffee', 'Half an hour that both agreed to.'),
  scenario('no', 'A plain no', 'The answer is no, and you thank them and leave.'),
  scenario('apples', 'By the apples', 'You meet by chance, with a basket in your hand.'),
];
const SUGGESTED = new Map([['no', 'they said no']]);

/** Rows at rest, chosen, and suggested. */
function Scenarios(): ReactNode {
  const [chosen, setChosen] = useState('coffee');
  return (
    <Specimens name="Scenarios: chosen, suggested, at rest" isWide>
      <ScenarioRows scenarios={SCENARIOS} sessions={[]} chosenId={chosen} suggested={SUGGESTED} onChoose={setChosen} />
    </Specimens>
  );
}

/** Lines of the card that are filled, empty, and can be taken from elsewhere. */
function TakeAway(): ReactNode {
  const [text, setText] = useState('One more talk, on a day you choose. A no is all right.');
  const [part, setPart] = useState('');
  return (
    <Specimens name="Lines to take along: filled, empty" isWide>
      <CardLineField
        label="What I’d like"
        hint="one small thing, easy to turn down"
        text={text}
        prepared=""
        lines={[]}
        onText={setText}
      />
      <CardLineField
        label="My part"
        hint="one thing you did, without a “but”"
        text={part}
        prepared="I let you go alone to your mother’s sixtieth."
        lines={[]}
        onText={setPart}
      />
    </Specimens>
  );
}

/** What fills a page or most of one: scenarios, the card's lines, people to turn to, the pause. */
export function PageParts(): ReactNode {
  const [region, setRegion] = useState('uk');
  return (
    <>
      <Scenarios />
      <TakeAway />
      <Specimens name="People to turn to" isWide>
        <SupportCard about="open" region={regionOf(region)} onRegion={setRegion} onOpenLink={nothing}>
          <Button>Back</Button>
        </SupportCard>
      </Specimens>
      <Specimens name="Pause" isWide>
        <div className="gallery-pause">
          <Pause onBack={nothing} />
        </div>
      </Specimens>
    </>
  );
}
