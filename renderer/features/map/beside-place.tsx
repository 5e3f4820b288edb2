import { NodeToolbar, Position, useViewport } from '@xyflow/react';
import type { ReactNode, RefObject } from 'react';
import type { Point } from './layout-messages';

interface BesidePlaceProps {
  /** The key of the place. */
  readonly at: string;
  readonly middle: Point | undefined;
  /** What the map is seen through. */
  readonly room: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** Half of what stands beside a place, in CSS pixels: nearer to a side, it is lined up with the place instead of centred on it. */
const HALF_WIDTH = 168;
const HALF_HEIGHT = 120;

const alignOf = (at: number, half: number, room: number) => (at < half ? 'start' : at > room - half ? 'end' : 'center');

/** Keeps something beside a place of the map, on the side where there is more room, and at the size of the window's text. */
export function BesidePlace({ at, middle, room, children }: BesidePlaceProps): ReactNode {
  const { x, y, zoom } = useViewport();
  const { clientWidth = 0, clientHeight = 0 } = room.current ?? {};
  const left = (middle?.x ?? 0) * zoom + x;
  const top = (middle?.y ?? 0) * zoom + y;
  // A low window has no room for it above and below: there it stands to the left or the right.
  const isBeside = Math.max(top, clientHeight - top) < 2 * HALF_HEIGHT;
  const sideways = left > clientWidth / 2 ? Position.Left : Position.Right;
  const upright = top > clientHeight / 2 ? Position.Top : Position.Bottom;
  return (
    <NodeToolbar
      nodeId={at}
      isVisible
      align={isBeside ? alignOf(top, HALF_HEIGHT, clientHeight) : alignOf(left, HALF_WIDTH, clientWidth)}
      position={isBeside ? sideways : upright}
      offset={6}
    >
      {children}
    </NodeToolbar>
  );
}
