import type { Bridge } from '@shared/ipc/bridge';
import type { SetAsideFile } from '@shared/ipc/keeping-messages';
import { useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { Confirm } from '../../components/confirm/confirm';
import { wholeDay, yearOf } from '../../components/day/day-words';
import { KEEPING_WORDS, failureWords, sizeWords } from './keeping-words';

const what = ({ kind }: SetAsideFile): string => (kind === 'session' ? 'A talk' : 'Settings');
const when = ({ at }: SetAsideFile): string => (at === null ? '' : `, set aside on ${wholeDay(at)} ${yearOf(at)}`);

/** The files that could not be read, for as long as they lie there: to look at, or to delete one by one. */
export function SetAsideList({ bridge }: { readonly bridge: Bridge }): ReactNode {
  const [files, setFiles] = useState<readonly SetAsideFile[]>([]);
  const [asked, setAsked] = useState<SetAsideFile | null>(null);
  const [said, setSaid] = useState('');
  const refresh = useCallback(async () => {
    const answer = await bridge.invoke('set-aside.list', {});
    if (answer.ok) setFiles(answer.value.files);
  }, [bridge]);
  useEffect(() => void refresh(), [refresh]);

  const remove = async ({ file }: SetAsideFile): Promise<void> => {
    const answer = await bridge.invoke('set-aside.delete', { file });
    setSaid(answer.ok ? 'Deleted.' : failureWords(answer.error));
    await refresh();
  };
  return (
    <>
      <h2 className="settings-key level">Set aside</h2>
      <div>
        <p className="soft">{files.length === 0 ? KEEPING_WORDS.noAside : KEEPING_WORDS.aside}</p>
        <ul className="muted-rules">
          {files.map((one) => (
            <li key={one.file}>
              <span>
                {what(one)}
                {when(one)}, {sizeWords(one.bytes)}
              </span>
              <span className="row-acts">
                <Button
                  look="text"
                  aria-label={`Show in folder: ${what(one)}${when(one)}`}
                  onClick={() => void bridge.invoke('files.show', { file: one.file })}
                >
                  Show in folder
                </Button>
                <Button look="text" aria-label={`Delete: ${what(one)}${when(one)}`} onClick={() => setAsked(one)}>
                  Delete
                </Button>
              </span>
            </li>
          ))}
        </ul>
        <p role="status">{said}</p>
        <Confirm
          open={asked !== null}
          title="Delete this file?"
          words={asked === null ? '' : `${what(asked)}${when(asked)}, ${sizeWords(asked.bytes)}. There is no way back.`}
          doIt="Delete this file"
          keep="Keep it"
          onDo={() => {
            if (asked) void remove(asked);
            setAsked(null);
          }}
          onKeep={() => setAsked(null)}
        />
      </div>
      <span />
    </>
  );
}
