import { useEffect, useState } from 'react';

const TALK = /^#talk=([0-9a-f-]{36})$/;

/**
 * Keeps the id of the talk on stage in the page's address, where it outlives the page: one that was killed and started again goes on with
 * that talk. Nothing else of it is there, and nothing of it is stored.
 * @param talk - the id of the talk on stage; null on every other screen.
 * @returns the id with which this page was started; null where it begins as usual.
 */
export function useAddress(talk: string | null): string | null {
  const [begunWith] = useState(() => TALK.exec(location.hash)?.[1] ?? null);
  useEffect(() => {
    if (talk === null) return undefined;
    history.replaceState(null, '', `#talk=${talk}`);
    return () => history.replaceState(null, '', location.pathname);
  }, [talk]);
  return begunWith;
}
