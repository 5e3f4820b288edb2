import type { FullConfig } from '@playwright/test';
import { openDisplay } from '../../../scripts/display.mjs';

/**
 * Before the first test: a display for each worker beyond the first, where displays are virtual ones. Two windows on one display would take
 * the focus and the clipboard from each other.
 */
export default async function openDisplays({ workers }: FullConfig): Promise<() => void> {
  const shared = process.env['DISPLAY'];
  if (process.platform !== 'linux' || shared === undefined) return () => undefined;
  const displays = [shared];
  const ends: (() => void)[] = [];
  for (let worker = 1; worker < workers; worker += 1) {
    ends.push(await openDisplay({ own: true }));
    displays.push(process.env['DISPLAY'] ?? shared);
  }
  process.env['DISPLAY'] = shared;
  process.env['PLAINSPOKEN_DISPLAYS'] = displays.join(' ');
  return () => ends.forEach((end) => end());
}
