import { describe, expect, it } from 'vitest';
import { rowStep } from '../../../renderer/components/row-steps/row-steps';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('a step between rows', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['PageDown', 3, 11],
    ['PageUp', 12, 4],
    ['Home', 7, 0],
    ['End', 7, 20],
  ])('%s leads from row %i to row %i', (key, at, next) => {
    expect(rowStep(press(key), at, 20)).toBe(next);
  });

  it('never leaves the list', () => {
    expect(rowStep(press('ArrowUp'), 0, 20)).toBe(0);
    expect(rowStep(press('PageDown'), 18, 20)).toBe(20);
  });

  it('is none for other keys, and for those that are held with another', () => {
    expect(rowStep(press('a'), 3, 20)).toBeNull();
    expect(rowStep(press('Home', { ctrlKey: true }), 3, 20)).toBeNull();
    expect(rowStep(press('ArrowUp', { altKey: true }), 3, 20)).toBeNull();
  });
});
