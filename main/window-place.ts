import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openStore } from './storage/open-store';
import type { SmallStore } from './storage/open-store';

export const DEFAULT_SIZE = { width: 1280, height: 800 };
export const MIN_SIZE = { width: 760, height: 600 };

const side = z.int().min(-100_000).max(100_000);
const placeSchema = z.strictObject({ x: side, y: side, width: side, height: side, maximized: z.boolean() });
export type WindowPlace = z.infer<typeof placeSchema>;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** As much of the window must lie on a display as a hand needs to drag it. */
const GRIP = 80;

const overlap = (start: number, length: number, from: number, size: number): number =>
  Math.min(start + length, from + size) - Math.max(start, from);

/**
 * Where the window may open again: the stored place, no larger than its display and no smaller than the app can be; null where
 * no display shows enough of it any more.
 */
export function fitPlace(stored: unknown, displays: readonly Area[]): WindowPlace | null {
  const parsed = placeSchema.safeParse(stored);
  if (!parsed.success) return null;
  const place = parsed.data;
  const shown = displays.find(
    (area) =>
      overlap(place.x, place.width, area.x, area.width) >= GRIP &&
      overlap(place.y, place.height, area.y, area.height) >= GRIP &&
      place.y >= area.y, // the title bar can be reached
  );
  if (!shown) return null;
  return {
    ...place,
    width: Math.max(MIN_SIZE.width, Math.min(place.width, shown.width)),
    height: Math.max(MIN_SIZE.height, Math.min(place.height, shown.height)),
  };
}

export interface PlaceStore {
  load(displays: readonly Area[]): WindowPlace | null;
  save(place: WindowPlace): void;
  /** Keeps no place any more in this run: for after everything was deleted. */
  forget(): void;
}

function forget(folder: string): void {
  try {
    rmSync(join(folder, 'window.json'), { force: true, recursive: true });
  } catch {
    // A folder that cannot be written is told about elsewhere.
  }
}

/** Remembers place and size. Of no worth to anybody: what cannot be read is forgotten, what cannot be written too. */
export function openPlaceStore(folder: string): PlaceStore {
  let store: SmallStore | null = null;
  let stored: unknown;
  let keeping = true;
  try {
    store = openStore(folder, 'window');
    stored = { ...store.store };
  } catch {
    forget(folder);
  }
  return {
    load: (displays) => fitPlace(stored, displays),
    save(place) {
      if (!keeping) return;
      try {
        store ??= openStore(folder, 'window');
        store.store = { ...place };
      } catch {
        // The next start opens in the middle, as the first did.
      }
    },
    forget() {
      keeping = false;
      forget(folder);
    },
  };
}
