import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { ControlParts } from './control-parts';
import { MapParts } from './map-parts';
import { PageParts } from './page-parts';
import { ReviewParts } from './review-parts';
import { TalkParts } from './talk-parts';
import './gallery.css';

/** Every part of the app in every state that looks.md names, on one page. */
export function Gallery(): ReactNode {
  // The pause takes the focus and is brought into sight; the page is read from its top.
  useEffect(() => window.scrollTo(0, 0), []);
  return (
    <main className="gallery">
      <h1>The parts in their states</h1>
      <ControlParts />
      <TalkParts />
      <ReviewParts />
      <MapParts />
      <PageParts />
    </main>
  );
}
