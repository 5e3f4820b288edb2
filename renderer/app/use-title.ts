import type { Session } from '@shared/session/session-schema';
import { useEffect } from 'react';
import { TITLES } from './places';

/** What a screen reader says the page is; the window's own title tells nothing. */
export function useTitle(screen: string, session: Session | null): void {
  useEffect(() => {
    const title = screen === 'rehearsing' ? session?.scenario.title : TITLES[screen];
    document.title = title ? `${title} – Plainspoken` : 'Plainspoken';
  }, [screen, session]);
}
