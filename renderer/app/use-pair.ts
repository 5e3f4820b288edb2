import type { PlayKit } from '@shared/session/play-kit';
import { useEffect, useState } from 'react';
import type { Attempt } from '../features/compare/compare-screen';
import type { TalkLibrary } from './use-library';

type Opened = readonly [Attempt, Attempt] | 'gone' | null | undefined;

/** Two talks, opened with their scripts: undefined until they are, `gone` where one cannot be, null where no two were asked for. */
export function usePair(kit: PlayKit, open: TalkLibrary['open'], pair: readonly [string, string] | null): Opened {
  const [opened, setOpened] = useState<Opened>(undefined);
  const key = pair?.join(' ') ?? '';
  useEffect(() => {
    let current = true;
    const ids = key.split(' ').filter(Boolean);
    void Promise.all(ids.map(open)).then((answers) => {
      const found = answers.flatMap((answer): Attempt[] => {
        if (!answer.ok) return [];
        const session = answer.value;
        const compiled = kit.scenarios.find(({ scenario }) => scenario.id === session.scenario.id);
        return compiled ? [{ session, compiled }] : [];
      });
      const [left, right] = found;
      if (current) setOpened(ids.length === 0 ? null : left && right ? [left, right] : 'gone');
    });
    return () => {
      current = false;
    };
  }, [kit, open, key]);
  return opened;
}
