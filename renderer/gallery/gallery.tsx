import type { ReactNode } from 'react';
import { ControlParts } from './control-parts';
import { MapParts } from './map-parts';
import { ReviewParts } from './review-parts';
import { TalkParts } from './talk-parts';
import './gallery.css';

/** Every part of the app in every state that looks.md names, on one page. */
export function Gallery(): ReactNode {
  return (
    <main className="gallery">
      <h1>The parts in their states</h1>
      <ControlParts />
      <TalkParts />
      <ReviewParts />
      <MapParts />
    </main>
  );
}
