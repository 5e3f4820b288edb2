import type { Bridge } from '@shared/ipc/bridge';
import type { ArchivePreview, MergeChoice } from '@shared/ipc/archive-messages';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { BringInPreview } from './bring-in-preview';
import { KEEPING_WORDS, failureWords, mergedLines, refusalWords } from './keeping-words';
import { useJob } from './use-job';
import { WorkLine } from './work-line';

interface BringInProps {
  readonly bridge: Bridge;
  /** Talks or settings came in. */
  readonly onChanged: () => void;
}

/** A zip of everything: looked into, then taken in as the person says. */
export function BringIn({ bridge, onChanged }: BringInProps): ReactNode {
  const job = useJob(bridge);
  const [preview, setPreview] = useState<ArchivePreview | null>(null);
  const [doing, setDoing] = useState('');
  const [said, setSaid] = useState<readonly string[]>([]);

  const choose = async (): Promise<void> => {
    setSaid([]);
    setPreview(null);
    setDoing('Looking');
    const answer = await job.run(() => bridge.invoke('archive.choose', {}));
    if (!answer.ok) return setSaid([failureWords(answer.error)]);
    if (answer.value.kind === 'refused') return setSaid([`${answer.value.file}: ${refusalWords(answer.value.reason)}`]);
    if (answer.value.kind === 'ready') setPreview(answer.value.preview);
  };
  const take = async (conflicts: MergeChoice, settings: boolean): Promise<void> => {
    setPreview(null);
    setDoing('Bringing in');
    const answer = await job.run(() => bridge.invoke('archive.import', { conflicts, settings }));
    onChanged();
    if (!answer.ok) return setSaid([`${failureWords(answer.error)} What came in before that stays.`]);
    if (answer.value.kind === 'refused') return setSaid([refusalWords(answer.value.reason)]);
    setSaid(mergedLines(answer.value.merged));
  };

  return (
    <>
      <h2 className="settings-key level">Bring in a copy</h2>
      <div>
        <p className="soft">{KEEPING_WORDS.bringIn}</p>
        <Button offBecause={job.progress ? 'One is being read' : null} onClick={() => void choose()}>
          Choose a copy…
        </Button>
        <WorkLine job={job} doing={doing} said={said} />
        {preview && (
          <BringInPreview
            preview={preview}
            onTake={(conflicts, settings) => void take(conflicts, settings)}
            onLeave={() => setPreview(null)}
          />
        )}
      </div>
      <span />
    </>
  );
}
