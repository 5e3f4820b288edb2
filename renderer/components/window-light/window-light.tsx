import type { ReactNode } from 'react';
import './window-light.css';

/** A window's light on the wall: decoration, and the only one. */
export function WindowLight(): ReactNode {
  return (
    <div className="window-light" aria-hidden="true">
      <svg viewBox="0 0 700 800" preserveAspectRatio="xMaxYMid slice">
        <defs>
          <filter id="window-blur" x="-20%" y="-20%" width="140%" height="140%">
            <feGaussianBlur stdDeviation="5" />
          </filter>
        </defs>
        <g filter="url(#window-blur)">
          <path d="M300 120 430 84 470 300 340 340Z" />
          <path d="M448 79 590 40 630 250 488 294Z" />
          <path d="M344 362 474 321 512 528 382 572Z" />
          <path d="M492 315 634 271 672 474 530 522Z" />
          <path d="M386 594 516 549 552 748 422 796Z" opacity=".8" />
          <path d="M534 543 676 495 712 690 570 741Z" opacity=".8" />
        </g>
      </svg>
    </div>
  );
}
