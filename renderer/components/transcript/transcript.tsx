import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Exchange, Session, Turn as SessionTurn } from '@shared/session/session-schema';
import type { Intent } from '@shared/dialogue/intents';
import { exchangesOf } from '@shared/session/exchanges';
import { meaningsOf } from '@shared/session/meanings';
import { ownNoteAt } from '@shared/session/own-note';
import { MeantMenu } from '../taken-as/meant-menu';
import { TakenAs } from '../taken-as/taken-as';
import { OwnNote } from '../own-note/own-note';
import { Turn } from '../turn/turn';
import './transcript.css';
import { takenWords } from '@shared/session/taken-words';

interface TranscriptProps {
  readonly opening: Session['opening'];
  readonly turns: Session['turns'];
  readonly name: string;
  /** The opening is still the line of now. */
  readonly hideOpening: boolean;
  /** The latest answer is still the line of now, or not yet there, and so is left out. */
  readonly hideLastAnswer: boolean;
  /** Nothing is said of the person’s lines: the margin beside them stays empty. */
  readonly silent?: boolean;
  /** What the person noted to themselves, each beside its turn, from 1. */
  readonly notes?: Session['notes'];
  /** Stands beside the latest line: what lets a note be written. */
  readonly noteAct?: ReactNode;
  /** Lets the person say what their latest line was for; null while it cannot be changed. */
  readonly onMeant?: ((intent: Intent) => void) | null;
}

const NO_NOTES: Session['notes'] = [];
const MEANT_TITLES = { likely: 'Perhaps', rest: 'Or', all: 'What was it for?' } as const;

function meantMenu(turn: Exchange, unsure: boolean, onMeant: (intent: Intent) => void): ReactNode {
  const { likely, rest } = meaningsOf(turn);
  const choices = [
    { title: MEANT_TITLES.likely, intents: likely },
    { title: likely.length > 0 ? MEANT_TITLES.rest : MEANT_TITLES.all, intents: rest },
  ].filter(({ intents }) => intents.length > 0);
  const meant = turn.corrected ? turn.reading.primary : null;
  return <MeantMenu label={unsure ? 'Choose' : 'Not quite?'} choices={choices} meant={meant} onMeant={onMeant} />;
}

interface Place {
  readonly latest: boolean;
  readonly hideAnswer: boolean;
  readonly silent: boolean;
  readonly note: string;
  readonly noteAct: ReactNode;
  readonly onMeant: ((intent: Intent) => void) | null;
}

/** Which exchange the turn at this place is, as the person counts them. */
const numberOf = (turns: Session['turns'], index: number): number =>
  exchangesOf({ turns: turns.slice(0, index + 1) }).length;

function scriptTurn(turn: SessionTurn, index: number, name: string, place: Place): ReactNode {
  const { latest, hideAnswer, silent, note, noteAct, onMeant } = place;
  if (turn.kind === 'aside') {
    return (
      <Turn key={index} who="You" mine words={turn.utterance} beside={<p className="taken">Kept out of the talk.</p>} />
    );
  }
  const { words, unsure } = takenWords(turn);
  return (
    <div key={index}>
      <Turn
        who="You"
        mine
        words={turn.utterance}
        beside={
          !silent && (
            <>
              <TakenAs words={words} unsure={unsure} corrected={turn.corrected !== null} latest={latest}>
                {onMeant && meantMenu(turn, unsure, onMeant)} {latest && noteAct}
              </TakenAs>
              {note !== '' && <OwnNote text={note} />}
            </>
          )
        }
      />
      {!hideAnswer && <Turn who={name} mine={false} cue={turn.answer.cue} words={turn.answer.text} />}
    </div>
  );
}

/** The talk so far, as a script that scrolls; the latest words stay in view. */
export const Transcript = memo(function Transcript({
  opening,
  turns,
  name,
  hideOpening,
  hideLastAnswer,
  silent = false,
  notes = NO_NOTES,
  noteAct = null,
  onMeant = null,
}: TranscriptProps): ReactNode {
  const log = useRef<HTMLElement>(null);
  const [above, setAbove] = useState(false);
  const atEnd = useRef(true);
  const lastExchange = turns.findLastIndex((turn) => turn.kind === 'exchange');
  useLayoutEffect(() => {
    if (log.current) log.current.scrollTop = log.current.scrollHeight;
    setAbove((log.current?.scrollTop ?? 0) > 8);
  }, [turns.length, hideLastAnswer, notes]);
  // The line of now takes its room from here when it comes: the latest words must not be cut by it.
  useEffect(() => {
    const { current } = log;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => {
      if (atEnd.current) current.scrollTop = current.scrollHeight;
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return (
    <section
      ref={log}
      className={above ? 'past faded' : 'past'}
      role="log"
      aria-label="The talk so far"
      aria-live="off"
      tabIndex={0}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        atEnd.current = scrollHeight - scrollTop - clientHeight < 8;
        setAbove(scrollTop > 8);
      }}
    >
      {!hideOpening && <Turn who={name} mine={false} cue={opening.cue} words={opening.text} />}
      {turns.map((turn, index) =>
        scriptTurn(turn, index, name, {
          latest: index === lastExchange,
          hideAnswer: hideLastAnswer && index === lastExchange,
          silent,
          note: notes.length === 0 ? '' : ownNoteAt({ notes }, numberOf(turns, index)),
          noteAct,
          onMeant: index === turns.length - 1 ? onMeant : null,
        }),
      )}
    </section>
  );
});
