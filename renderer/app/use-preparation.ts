import { CLOSING_EVENT } from '@shared/ipc/closing-event';
import { LOCKING_EVENT } from '@shared/ipc/page-events';
import { EMPTY_PREPARATION } from '@shared/preparation/preparation-schema';
import type { Preparation } from '@shared/preparation/preparation-schema';
import type { Settings } from '@shared/session/settings-schema';
import { useCallback, useEffect, useRef, useState } from 'react';

/** Typing is written once it rests for so long, in milliseconds. */
const REST = 400;

/**
 * What was thought over in Prepare, and the card. Each change takes effect at once and is kept with the settings a moment later.
 * @param settings - null until main has answered; so is what was prepared.
 */
export function usePreparation(settings: Settings | null, keep: (part: Partial<Settings>) => void) {
  /** What was changed and is not kept yet. */
  const [changed, setChanged] = useState<Preparation | null>(null);
  const latest = useRef<Preparation | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stored = settings?.prepared ?? null;
  const preparation = changed ?? stored;

  const save = useCallback(() => {
    clearTimeout(timer.current);
    if (latest.current) keep({ prepared: latest.current });
    latest.current = null;
    setChanged(null);
  }, [keep]);

  // The window may be closed, covered or left before the rest is over.
  useEffect(() => {
    const events = ['pagehide', 'blur', CLOSING_EVENT, LOCKING_EVENT];
    for (const event of events) window.addEventListener(event, save);
    return () => {
      for (const event of events) window.removeEventListener(event, save);
    };
  }, [save]);

  const change = useCallback(
    (part: Partial<Preparation>) => {
      latest.current = { ...(latest.current ?? stored ?? EMPTY_PREPARATION), ...part };
      setChanged(latest.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(save, REST);
    },
    [save, stored],
  );
  return { preparation, change, save };
}
