import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hasDisplay } from '../../scripts/display.mjs';

describe('a display on Linux', () => {
  const { platform } = process;
  beforeEach(() => {
    Object.defineProperty(process, 'platform', { value: 'linux' });
  });
  afterEach(() => {
    Object.defineProperty(process, 'platform', { value: platform });
    vi.unstubAllEnvs();
  });
  const withDisplay = (display: string, wayland = '') => {
    vi.stubEnv('DISPLAY', display);
    vi.stubEnv('WAYLAND_DISPLAY', wayland);
    return hasDisplay();
  };

  it('is not there when none is named', async () => {
    expect(await withDisplay('')).toBe(false);
  });

  it('is not there when one is named and nobody answers, as in many containers', async () => {
    expect(await withDisplay(':64999')).toBe(false);
    expect(await withDisplay('unix:64999.0')).toBe(false);
  });

  it('is believed when it lies elsewhere, and under Wayland', async () => {
    expect(await withDisplay('far.example:10.0')).toBe(true);
    expect(await withDisplay('', 'wayland-0')).toBe(true);
  });
});
