import { createSpan } from '@shared/text/span';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Composer } from '../components/composer/composer';
import type { ComposerMark } from '../components/composer/mark';
import { MarginNotes } from '../components/margin-note/margin-notes';
import { MarkedWords } from '../components/marked-words/marked-words';
import { Meter } from '../components/meter/meter';
import { OwnNote } from '../components/own-note/own-note';
import { TakenAs } from '../components/taken-as/taken-as';
import { Turn } from '../components/turn/turn';
import { Specimen, Specimens } from './specimen';

const nothing = (): void => undefined;
const FLAGGED = 'You always did the cooking. I just need to know now. I’m begging you.';

/** A mark on some of the words of the flagged line. */
function markOn(words: string, number: number, severity: 1 | 2 | 3, open = false): ComposerMark {
  const start = FLAGGED.indexOf(words);
  return { key: words, number, severity, open, span: createSpan(start, start + words.length) };
}
const MARKS = [markOn('always', 1, 1), markOn('need to know now', 2, 2, true), markOn('begging you', 3, 3)];

function Writing({
  label,
  first,
  marks = [],
  readOnly = false,
}: {
  label: string;
  first: string;
  marks?: readonly ComposerMark[];
  readOnly?: boolean;
}) {
  const [text, setText] = useState(first);
  return (
    <Composer
      text={text}
      label={label}
      placeholder="What would you say?"
      marks={text === first ? marks : []}
      sayWith="enter"
      readOnly={readOnly}
      onText={setText}
      onCaret={nothing}
      onSay={nothing}
      onEscape={nothing}
      onStepFlag={nothing}
    />
  );
}

function Flags(): ReactNode {
  const weights = [
    ['You always did the cooking.', 'always', 'nudge'],
    ['I just need to know now.', 'need to know now', 'weigh'],
    ['I’m begging you.', 'begging you', 'close'],
    ['What was that like for you?', 'What was that like for you?', 'praise'],
    ['You went quiet all winter.', 'winter', 'found'],
  ] as const;
  return (
    <Specimens name="Flags, praise and what was looked for">
      {weights.map(([text, words, look]) => {
        const start = text.indexOf(words);
        return (
          <Specimen key={look} state={look}>
            <p className="spoken">
              <MarkedWords text={text} marks={[{ span: createSpan(start, start + words.length), look }]} />
            </p>
          </Specimen>
        );
      })}
    </Specimens>
  );
}

/** What is seen in a talk. */
export function TalkParts(): ReactNode {
  return (
    <>
      <Specimens name="Composer">
        <Specimen state="empty">
          <Writing label="Your line, empty" first="" />
        </Specimen>
        <Specimen state="flagged">
          <Writing label="Your line, flagged" first={FLAGGED} marks={MARKS} />
        </Specimen>
        <Specimen state="talk ended">
          <Writing label="Your line, ended" first="Take care, Sara." readOnly />
        </Specimen>
      </Specimens>
      <Flags />
      <Specimens name="Margin notes">
        <MarginNotes
          notes={[
            {
              key: 'now',
              number: 2,
              quote: 'need to know now',
              kind: 'pressure',
              message: 'Can read as pressure',
              why: 'A date that suits only you is hard to say no to. Room makes an answer honest, either way.',
              calmer: 'No rush at all. {what you’d like}, whenever suits you, or not.',
            },
            { key: 'did', number: 3, quote: 'after everything I did', kind: 'guilt', message: '', why: '', calmer: '' },
          ]}
          openKey="now"
          done={{ words: 'Kept as you wrote it.', onUndo: nothing }}
          onOpen={nothing}
          onKeep={nothing}
          onMute={nothing}
          onWrong={nothing}
          onRule={nothing}
          onLeave={nothing}
        />
      </Specimens>
      <Specimens name="“I took that as”">
        <Specimen state="latest">
          <TakenAs words={['owning a fault', 'asking openly']} unsure={false} corrected={false} latest />
        </Specimen>
        <Specimen state="unsure">
          <TakenAs words={['asking, perhaps']} unsure corrected={false} latest />
        </Specimen>
        <Specimen state="corrected">
          <TakenAs words={['a thank-you']} unsure={false} corrected latest />
        </Specimen>
        <Specimen state="earlier">
          <TakenAs words={['a greeting']} unsure={false} corrected={false} latest={false} />
        </Specimen>
      </Specimens>
      <Specimens name="A note to oneself">
        <OwnNote text="Say this more slowly, and stop there." />
      </Specimens>
      <Specimens name="Coach meter">
        <Specimen state="first">
          <Meter now={-2} before={null} />
        </Specimen>
        <Specimen state="opening">
          <Meter now={1} before={-1} />
        </Specimen>
        <Specimen state="closing">
          <Meter now={-4} before={-2} />
        </Specimen>
      </Specimens>
      <Specimens name="Turns" isWide>
        <Turn
          who="Maximiliana-Josephine"
          mine={false}
          cue="She turns her cup."
          words="You went quiet the whole winter."
        />
        <Turn
          who="You"
          mine
          words="I did. That was on me."
          beside={<p className="small soft">Taken as: owning a fault</p>}
        />
      </Specimens>
    </>
  );
}
