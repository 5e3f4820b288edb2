import type { Bridge } from '@shared/ipc/bridge';
import { DEFAULT_SETTINGS } from '@shared/session/settings-schema';
import type { Settings } from '@shared/session/settings-schema';
import { applyReading } from './apply-reading';
import { useCallback, useEffect, useRef, useState } from 'react';

/** The settings, once main has answered; each change takes effect at once and is written behind it. Main applies the theme and the size. */
export function useSettings(bridge: Bridge) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const latest = useRef(DEFAULT_SETTINGS);

  const take = useCallback((next: Settings) => {
    latest.current = next;
    setSettings(next);
    applyReading(next);
  }, []);

  const load = useCallback(async () => {
    const answer = await bridge.invoke('settings.load', {});
    take(answer.ok ? answer.value : DEFAULT_SETTINGS);
  }, [bridge, take]);
  useEffect(() => void load(), [load]);

  const change = useCallback(
    (part: Partial<Settings>) => {
      const next = { ...latest.current, ...part };
      take(next);
      void bridge.invoke('settings.save', next);
    },
    [bridge, take],
  );
  return { settings, change, load };
}
