import { describe, expect, test, vi } from 'vitest';
import { createClosing } from '../../main/closing';

const aClosing = (flush: () => Promise<void>) => {
  const steps: string[] = [];
  let quitted = (): void => undefined;
  const quit = new Promise<void>((resolve) => (quitted = resolve));
  const closing = createClosing({
    hide: () => steps.push('hide'),
    flush: () => {
      steps.push('flush');
      return flush();
    },
    quit: () => {
      steps.push('quit');
      quitted();
    },
    graceMs: 1,
    boundMs: 60,
  });
  return { steps, closing, quit };
};

describe('closing', () => {
  test('hides the window at once, then writes, then quits, and all of it once', async () => {
    const { steps, closing, quit } = aClosing(() => Promise.resolve());
    closing.begin();
    closing.begin();
    expect(steps).toEqual(['hide']);
    expect([closing.begun, closing.finished]).toEqual([true, false]);
    await quit;
    expect(steps).toEqual(['hide', 'flush', 'quit']);
    expect(closing.finished).toBe(true);
  });

  test('quits also when writing fails, or never ends', async () => {
    for (const flush of [() => Promise.reject(new Error('x')), () => new Promise<void>(() => undefined)]) {
      const { steps, closing, quit } = aClosing(vi.fn(flush));
      closing.begin();
      await quit;
      expect(steps).toEqual(['hide', 'flush', 'quit']);
    }
  });
});
