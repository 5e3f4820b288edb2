import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Whether the system or the person asks for less motion; then the ex answers without an acting pause.
 * @param asked - the person's own setting.
 */
export function useReducedMotion(asked: boolean): boolean {
  const bySystem = useSyncExternalStore(
    (changed) => {
      const media = query();
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => query().matches,
  );
  return asked || bySystem;
}
