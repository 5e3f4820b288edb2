import { ACTS, actEvent } from '@shared/ipc/acts';
import type { ActId } from '@shared/ipc/acts';
import { useEffect, useEffectEvent } from 'react';
import { actOf } from './keys';

/** A plain question stands over the page and wants its answer first; a covered page does nothing at all. */
const isHeld = (): boolean =>
  document.documentElement.dataset['covered'] !== undefined || document.querySelector('[role="alertdialog"]') !== null;

/** Hears what menu and keys ask for. */
export function useActs(run: (id: ActId) => void): void {
  const handle = useEffectEvent((id: ActId) => {
    if (!isHeld()) run(id);
  });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    for (const { id } of ACTS) window.addEventListener(actEvent(id), () => handle(id), { signal });
    window.addEventListener(
      'keydown',
      (event) => {
        const id = event.defaultPrevented || event.isComposing ? null : actOf(event);
        if (id === null || isHeld()) return;
        event.preventDefault();
        if (!event.repeat || id.startsWith('text.')) handle(id);
      },
      { signal },
    );
    return () => stop.abort();
  }, []);
}
