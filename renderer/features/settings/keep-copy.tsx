import type { Bridge } from '@shared/ipc/bridge';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { AskBeforeTaking } from '../../components/confirm/ask-before-taking';
import { counted } from '../../components/day/day-words';
import { KEEPING_WORDS, failureWords, sizeWords } from './keeping-words';
import { useJob } from './use-job';
import { WorkLine } from './work-line';

interface KeepCopyProps {
  readonly bridge: Bridge;
  /** A no or an order stands: one plain question comes first. */
  readonly asksFirst: boolean;
}

/** Everything into one zip, where the person says. */
export function KeepCopy({ bridge, asksFirst }: KeepCopyProps): ReactNode {
  const job = useJob(bridge);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<readonly string[]>([]);
  const keep = async (): Promise<void> => {
    setSaid([]);
    const answer = await job.run(() => bridge.invoke('archive.export', {}));
    if (!answer.ok) return setSaid([`${failureWords(answer.error)} No copy was written.`]);
    const { value } = answer;
    if (value.kind === 'stopped') return setSaid([KEEPING_WORDS.stopped]);
    const out =
      value.leftOut > 0 ? [`${counted(value.leftOut, 'talk', 'talks')} could not be read and are not in it.`] : [];
    setSaid([`${value.file}: ${counted(value.sessions, 'talk', 'talks')}, ${sizeWords(value.bytes)}.`, ...out]);
  };
  return (
    <>
      <h2 className="settings-key level">A copy of everything</h2>
      <div>
        <p className="soft">{KEEPING_WORDS.copy}</p>
        <Button
          offBecause={job.progress ? 'It is being written' : null}
          onClick={() => (asksFirst ? setAsking(true) : void keep())}
        >
          Keep a copy…
        </Button>
        <AskBeforeTaking
          open={asking}
          what="this copy"
          onTake={() => {
            setAsking(false);
            void keep();
          }}
          onKeep={() => setAsking(false)}
        />
        <WorkLine job={job} doing="Writing" said={said} />
      </div>
      <span />
    </>
  );
}
