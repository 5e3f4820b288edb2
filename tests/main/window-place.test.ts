import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { fitPlace, openPlaceStore } from '../../main/window-place';
import { aFolder } from './support/a-folder';

vi.mock('electron', () => ({ default: {} }));

const display = { x: 0, y: 0, width: 1920, height: 1080 };
const place = { x: 100, y: 50, width: 1280, height: 800, maximized: false };

describe('the place of the window', () => {
  test('is kept for the next start', () => {
    const folder = aFolder();
    openPlaceStore(folder).save(place);
    expect(openPlaceStore(folder).load([display])).toEqual(place);
  });

  test.each([
    ['off every display', { ...place, x: 5_000 }],
    ['with its title bar above the display', { ...place, y: -200 }],
    ['with a sliver on the display', { ...place, x: 1_900 }],
    ['of words', { ...place, x: 'left' }],
    ['of part of a place', { x: 1, y: 1 }],
    ['of immense size', { ...place, width: 1e9 }],
    ['of nothing', undefined],
  ])('is forgotten when it is %s', (_kind, stored) => {
    expect(fitPlace(stored, [display])).toBeNull();
  });

  test('may be on a second display, also to the left', () => {
    expect(fitPlace({ ...place, x: -1_500 }, [display, { ...display, x: -1920 }])).toMatchObject({ x: -1_500 });
  });

  test('is brought down to its display and up to the smallest window', () => {
    expect(fitPlace({ ...place, width: 4_000, height: 100 }, [display])).toMatchObject({ width: 1_920, height: 600 });
  });

  test('is of no worth: a damaged file is made anew without a word', () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'window.json'), '{');
    const places = openPlaceStore(folder);
    expect(places.load([display])).toBeNull();
    places.save(place);
    expect(openPlaceStore(folder).load([display])).toEqual(place);
    expect(readdirSync(folder)).toEqual(['window.json']);
  });
});
