import type { ReactNode } from 'react';
import './map-door.css';

/** A small door: shut and dashed while the ending was not met. Drawn, not typed; what it means stands beside it. */
export function MapDoor({ met }: { readonly met: boolean }): ReactNode {
  return (
    <svg className={met ? 'map-door met' : 'map-door'} viewBox="0 0 18 26" aria-hidden="true">
      <path d="M1.5 24.5v-23h15v23z" />
    </svg>
  );
}
