import type { Session } from '@shared/session/session-schema';
import { markWrong, unmarkWrong } from '@shared/session/wrong-marks';
import { createSpan } from '@shared/text/span';
import { useCallback, useEffect, useState } from 'react';
import type { MarkedLine } from '../features/rules/marked-line';
import type { Saver } from '../features/rehearsal/saver';
import type { TalkLibrary } from './use-library';

/** What became of a mark last; its line is there as long as that can be turned back. */
export interface MarkTold {
  readonly kind: 'forgotten' | 'put-back' | 'failed';
  readonly line: MarkedLine;
}

export interface Marked {
  /** Newest first, over all talks. */
  readonly lines: readonly MarkedLine[];
  readonly told: MarkTold | null;
  readonly forget: (line: MarkedLine) => void;
  readonly putBack: (line: MarkedLine) => void;
}

const linesOf = ({ id, scenario, wrong }: Session): MarkedLine[] =>
  wrong.map((mark) => ({ sessionId: id, title: scenario.title, mark }));

const flagOf = ({ mark: { ruleId, utterance, start, end } }: MarkedLine) => ({
  ruleId,
  utterance,
  span: createSpan(start, end),
});

/** The flags that were marked as not right, read from the talks that keep them: the index says which ones those are. */
export function useMarked(library: TalkLibrary, saver: Saver): Marked {
  const [lines, setLines] = useState<readonly MarkedLine[]>([]);
  const [told, setTold] = useState<MarkTold | null>(null);
  const { sessions, open, remember, refresh } = library;

  useEffect(() => {
    let isHere = true;
    const read = async () => {
      const found: MarkedLine[] = [];
      for (const { id } of sessions.filter(({ wrong }) => wrong > 0)) {
        const answer = await open(id);
        if (answer.ok) found.push(...linesOf(answer.value));
      }
      if (isHere) setLines(found.toSorted((a, b) => b.mark.at.localeCompare(a.mark.at)));
    };
    void read();
    return () => {
      isHere = false;
    };
  }, [sessions, open]);

  const change = useCallback(
    async (line: MarkedLine, kind: MarkTold['kind'], next: (session: Session, at: string) => Session) => {
      const answer = await open(line.sessionId);
      if (!answer.ok) return setTold({ kind: 'failed', line });
      const session = next(answer.value, new Date().toISOString());
      const saved = await saver.save(session);
      if (!saved.ok) return setTold({ kind: 'failed', line });
      remember(session);
      setTold({ kind, line });
      await refresh();
    },
    [open, saver, remember, refresh],
  );
  const forget = useCallback(
    (line: MarkedLine) => void change(line, 'forgotten', (session, at) => unmarkWrong(session, flagOf(line), at)),
    [change],
  );
  const putBack = useCallback(
    (line: MarkedLine) =>
      void change(line, 'put-back', (session, at) => ({
        ...markWrong(session, flagOf(line), line.mark.at),
        changedAt: at,
      })),
    [change],
  );
  return { lines, told, forget, putBack };
}
