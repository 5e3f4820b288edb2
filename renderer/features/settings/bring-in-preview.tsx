import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { ArchivePreview, MergeChoice } from '@shared/ipc/archive-messages';
import type { SessionSummary } from '@shared/session/session-schema';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { counted, wholeDay, yearOf } from '../../components/day/day-words';
import { KEEPING_WORDS, previewLines } from './keeping-words';

interface BringInPreviewProps {
  readonly preview: ArchivePreview;
  readonly onTake: (conflicts: MergeChoice, settings: boolean) => void;
  readonly onLeave: () => void;
}

const MERGE_WORDS: readonly (readonly [MergeChoice, string, string])[] = [
  ['mine', 'Keep mine', KEEPING_WORDS.mine],
  ['theirs', 'Take theirs', KEEPING_WORDS.theirs],
  ['both', 'Keep both', KEEPING_WORDS.both],
];
const SETTINGS_WORDS = [
  ['keep', 'Keep my settings', 'those in the copy are left'],
  ['take', 'Take its settings', 'with what was prepared; they take the place of yours'],
] as const;

interface PickProps {
  readonly legend: string;
  readonly value: string;
  readonly choices: readonly (readonly [string, string, string])[];
  readonly onValue: (value: string) => void;
}

function Pick({ legend, value, choices, onValue }: PickProps): ReactNode {
  return (
    <RadioGroup aria-label={legend} value={value} onValueChange={onValue}>
      {choices.map(([id, label, words]) => (
        <label key={id} className="choice">
          <Radio.Root className="radio" value={id}>
            <Radio.Indicator className="radio-dot" />
          </Radio.Root>
          <span>
            <b>{label}</b>
            <span className="soft">{words}</span>
          </span>
        </label>
      ))}
    </RadioGroup>
  );
}

const sideWords = ({ exchanges, changedAt }: SessionSummary): string =>
  `${counted(exchanges, 'turn', 'turns')}, ${wholeDay(changedAt)}`;

/** What a copy holds, and what is to become of what differs. Its heading takes the focus. */
export function BringInPreview({ preview, onTake, onLeave }: BringInPreviewProps): ReactNode {
  const [conflicts, setConflicts] = useState<MergeChoice>('mine');
  const [settings, setSettings] = useState('keep');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { counts } = preview;
  const nothing = counts.new + counts.conflict === 0 && preview.settings !== 'different';
  return (
    <div className="bring-in lifted">
      <h3 ref={heading} tabIndex={-1}>
        <bdi>{preview.file}</bdi>
      </h3>
      <p className="soft small">
        Made on {wholeDay(preview.madeAt)} {yearOf(preview.madeAt)}.
      </p>
      <ul className="plain-list">
        {previewLines(preview).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {counts.conflict > 0 && (
        <>
          <ul className="differing">
            {preview.conflicts.map(({ mine, theirs }) => (
              <li key={mine.id}>
                <b>{mine.title}</b> with <bdi>{mine.name}</bdi>
                <span className="soft">
                  {' '}
                  here {sideWords(mine)}; in the copy {sideWords(theirs)}
                </span>
              </li>
            ))}
          </ul>
          <Pick
            legend="Where a talk differs"
            value={conflicts}
            choices={MERGE_WORDS}
            onValue={(value) => setConflicts(value as MergeChoice)}
          />
        </>
      )}
      {preview.settings === 'different' && (
        <Pick legend="Settings" value={settings} choices={SETTINGS_WORDS} onValue={setSettings} />
      )}
      {nothing && <p>There is nothing in it to bring in.</p>}
      <div className="bring-in-acts">
        <Button
          offBecause={nothing ? 'There is nothing in it to bring in' : null}
          onClick={() => onTake(conflicts, settings === 'take')}
        >
          Bring it in
        </Button>
        <Button look="plain" onClick={onLeave}>
          Not now
        </Button>
      </div>
    </div>
  );
}
