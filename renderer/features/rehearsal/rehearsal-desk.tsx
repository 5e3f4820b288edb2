import type { PhrasingMatcher } from '@shared/phrasing/load-pack';
import { CATEGORY_WORDS } from '@shared/phrasing/category-words';
import { MAX_UTTERANCE_LENGTH } from '@shared/text/limits';
import { sliceSpan } from '@shared/text/span';
import type { FlagInLine } from '@shared/session/wrong-marks';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Button } from '../../components/button/button';
import { Composer } from '../../components/composer/composer';
import type { ComposerHandle } from '../../components/composer/composer';
import { MarginNotes } from '../../components/margin-note/margin-notes';
import type { MarginNote } from '../../components/margin-note/margin-notes';
import { LineHelp } from './line-help';
import type { LineHelpParts } from './line-help';
import { OwnNoteForm } from './own-note-form';
import { STAGE_WORDS } from './rehearsal-words';
import { useLiveFlags } from './use-live-flags';
import type { LiveFlags } from './use-live-flags';

interface RehearsalDeskProps {
  readonly matcher: PhrasingMatcher;
  /** The words kept with the talk: those it was left with, or those taken back. */
  readonly draft: string;
  readonly earlier: readonly string[];
  readonly muted: ReadonlySet<string>;
  readonly wrong: ReadonlySet<string>;
  readonly sayWith: 'enter' | 'mod-enter';
  /** On the button that says the line. */
  readonly sayWord: string;
  readonly busy: boolean;
  /** The ex has not answered yet; words can be typed, not said. */
  readonly waiting: boolean;
  readonly ended: boolean;
  /** Nothing is said of the words until the review; only safety speaks. */
  readonly silent: boolean;
  /** The last line was perhaps about more than the talk: the margin offers people to turn to. */
  readonly offerSupport: boolean;
  /** What may help with the line; null where the talk has ended. */
  readonly help: LineHelpParts | null;
  readonly margin: ReactNode;
  readonly composer: RefObject<ComposerHandle | null>;
  /** True while an Esc would close a note or the help. */
  readonly onMarginOpen: (open: boolean) => void;
  readonly onDraft: (text: string) => void;
  readonly onSay: (text: string) => void;
  readonly onMute: (ruleId: string) => void;
  /** A flag is not right here, or is after all. */
  readonly onWrong: (flag: FlagInLine, isWrong: boolean) => void;
  /** To the page of a rule. */
  readonly onRule: (ruleId: string) => void;
  readonly onSupport: () => void;
  readonly onReview: () => void;
  /** Takes the last line back; null where there is none to take back. */
  readonly onTakeBack: (() => void) | null;
  readonly onMinute: () => void;
  /** A note to oneself that is being written; null while none is. */
  readonly note: { readonly text: string } | null;
  /** Null leaves the note as it was. */
  readonly onNote: (text: string | null) => void;
  /** How many lines were taken. When that changes, the words in the field become the talk's draft: none, or what was taken back. */
  readonly taken: number;
}

const NONE: LiveFlags['flags'] = [];
const tooLong = (text: string) => text.length > MAX_UTTERANCE_LENGTH;

/** The lower half of the talk: what the person writes, and what the margin has to say about it. */
export function RehearsalDesk(props: RehearsalDeskProps): ReactNode {
  const { matcher, earlier, muted, wrong, busy, waiting, ended, silent, composer, taken } = props;
  const [text, setText] = useState(props.draft);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [showHints, setShowHints] = useState(false);
  const [told, setTold] = useState('');
  const live = useLiveFlags({ matcher, earlier, muted, wrong });
  /** The flag that was marked as not right last, until something else is done; for "Undo". */
  const [wronged, setWronged] = useState<FlagInLine | null>(null);
  const flags = silent ? NONE : live.flags;

  const { onMarginOpen, draft, note, help } = props;
  useEffect(() => {
    onMarginOpen(openKey !== null || showHints || note !== null);
  }, [onMarginOpen, openKey, showHints, note]);
  const known = useRef(taken);
  const returning = useRef<string | null>(draft);
  useEffect(() => {
    if (known.current === taken) return;
    known.current = taken;
    setText(draft);
    setOpenKey(null);
    setShowHints(false);
    setWronged(null);
    live.clear();
    returning.current = draft;
  }, [taken, draft, live]);
  // Words that were kept, or taken back, come with the caret at their end and with their flags.
  const { follow } = live;
  useEffect(() => {
    if (returning.current !== text) return;
    returning.current = null;
    composer.current?.select(text.length, text.length);
    if (text !== '') follow(text, text.length);
  }, [composer, follow, text]);

  const marks = useMemo(
    () =>
      flags.map((flag, index) => ({
        key: flag.key,
        number: index + 1,
        span: flag.span,
        severity: flag.severity,
        open: flag.key === openKey,
      })),
    [flags, openKey],
  );
  const notes: readonly MarginNote[] = flags.map((flag, index) => {
    const rule = matcher.ruleById.get(flag.ruleId);
    return {
      key: flag.key,
      number: index + 1,
      quote: sliceSpan(text, flag.span),
      kind: CATEGORY_WORDS[flag.category],
      message: (rule?.message ?? '').replace(/^This can/, 'Can').replace(/\.$/, ''),
      why: rule?.why ?? '',
      calmer: rule && 'alternative' in rule ? rule.alternative.pattern : '',
    };
  });

  const handleText = (next: string, caret: number) => {
    setText(next);
    setTold('');
    live.follow(next, caret);
    props.onDraft(next.slice(0, MAX_UTTERANCE_LENGTH));
  };
  const handleSay = () => {
    if (!busy && !waiting && !ended && text.trim() !== '' && !tooLong(text)) {
      setTold('');
      props.onSay(text);
    }
  };
  const leaveHelp = () => {
    setShowHints(false);
    composer.current?.focus();
  };
  const handleTakeBack = () => {
    setTold(STAGE_WORDS.takenBack);
    props.onTakeBack?.();
  };
  const handleStep = (step: 1 | -1) => {
    if (notes.length === 0) return;
    const at = notes.findIndex(({ key }) => key === openKey);
    const next = at < 0 ? (step === 1 ? 0 : notes.length - 1) : (at + step + notes.length) % notes.length;
    setOpenKey(notes[next]?.key ?? null);
  };
  const handleEscape = () => {
    setOpenKey(null);
    setShowHints(false);
  };
  const ruleOf = (key: string) => live.flags.find((one) => one.key === key)?.ruleId;
  const handleWrong = (key: string) => {
    const flag = live.flags.find((one) => one.key === key);
    setOpenKey(null);
    composer.current?.focus();
    if (!flag) return;
    const { ruleId, span } = flag;
    setWronged({ ruleId, utterance: text, span });
    setTold(STAGE_WORDS.wronged);
    props.onWrong({ ruleId, utterance: text, span }, true);
  };
  const handleRight = (flag: FlagInLine) => {
    setWronged(null);
    setTold(STAGE_WORDS.restored);
    props.onWrong(flag, false);
    composer.current?.focus();
  };
  const done = wronged
    ? { words: STAGE_WORDS.wronged, onUndo: () => handleRight(wronged) }
    : live.kept && { words: STAGE_WORDS.kept, onUndo: live.undoKeep };
  const offBecause = text.trim() === '' ? 'Write a line first' : tooLong(text) ? 'This line is too long to say' : null;

  return (
    <>
      <div className="side">
        {props.margin}
        <MarginNotes
          notes={notes}
          openKey={openKey}
          done={done}
          onOpen={setOpenKey}
          onKeep={(key) => {
            live.keep(key);
            setWronged(null);
            setOpenKey(null);
            composer.current?.focus();
          }}
          onWrong={handleWrong}
          onMute={(key) => {
            const ruleId = ruleOf(key);
            setOpenKey(null);
            composer.current?.focus();
            if (ruleId !== undefined) props.onMute(ruleId);
          }}
          onRule={(key) => {
            const ruleId = ruleOf(key);
            if (ruleId !== undefined) props.onRule(ruleId);
          }}
          onLeave={() => {
            setOpenKey(null);
            composer.current?.focus();
          }}
        >
          {showHints && note === null && help && <LineHelp key={help.turn} {...help} onClose={leaveHelp} />}
          {note !== null && (
            <OwnNoteForm
              text={note.text}
              onKeep={(words) => {
                props.onNote(words);
                composer.current?.focus();
              }}
              onLeave={() => {
                props.onNote(null);
                composer.current?.focus();
              }}
            />
          )}
          {(live.safety || props.offerSupport) && (
            <p className="margin-line">
              If this is about more than the talk:{' '}
              <Button look="text" onClick={props.onSupport}>
                people to turn to
              </Button>
            </p>
          )}
          {tooLong(text) && (
            <p className="margin-line">
              A line can hold {MAX_UTTERANCE_LENGTH.toLocaleString('en')} characters; this one has{' '}
              {text.length.toLocaleString('en')}. Your words stay here. You could say the first part now.
            </p>
          )}
        </MarginNotes>
      </div>
      <p className="who me" aria-hidden="true">
        You
      </p>
      <div className="desk">
        <Composer
          ref={composer}
          text={text}
          label="Your line"
          placeholder={ended ? 'The talk has ended.' : 'What would you say?'}
          marks={marks}
          sayWith={props.sayWith}
          readOnly={ended}
          onText={handleText}
          onCaret={(caret) => live.follow(text, caret)}
          onSay={handleSay}
          onEscape={handleEscape}
          onStepFlag={handleStep}
        />
      </div>
      <div className="acts">
        {ended ? (
          <Button look="first" autoFocus onClick={props.onReview}>
            See the review
          </Button>
        ) : (
          <>
            <Button look="first" offBecause={offBecause} onClick={handleSay}>
              {busy ? 'Saying…' : props.sayWord}
            </Button>
            {!silent && (
              <Button
                look="plain"
                data-act="Help me with a line"
                aria-expanded={showHints}
                onClick={() => setShowHints((old) => !old)}
              >
                Help me with a line
              </Button>
            )}
            <Button look="plain" data-act={STAGE_WORDS.minute} onClick={props.onMinute}>
              {STAGE_WORDS.minute}
            </Button>
          </>
        )}
        {props.onTakeBack && (
          <Button
            look="plain"
            data-act={STAGE_WORDS.takeBackAct}
            offBecause={text.trim() === '' ? null : STAGE_WORDS.takeBackBusy}
            onClick={handleTakeBack}
          >
            {STAGE_WORDS.takeBack}
          </Button>
        )}
        {!ended && (
          <span className="hint-keys" aria-hidden="true">
            {props.sayWith === 'enter' ? 'Enter' : 'Ctrl Enter'}
          </span>
        )}
      </div>
      <p className="vh" role="status">
        {notes.length === 0
          ? ''
          : `${notes.length === 1 ? 'One note' : `${notes.length} notes`} beside your words: ${notes.map(({ kind }) => kind).join(', ')}. F8 opens ${notes.length === 1 ? 'it' : 'them'}.`}
      </p>
      <p className="vh" role="status">
        {told}
      </p>
    </>
  );
}
