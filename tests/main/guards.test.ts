import { beforeEach, describe, expect, test, vi } from 'vitest';

type Listener = (...args: unknown[]) => unknown;
const { listeners, switches } = vi.hoisted(() => ({
  listeners: new Map<string, Listener>(),
  switches: [] as string[],
}));

vi.mock('electron', () => ({
  app: {
    on: (name: string, listener: Listener) => listeners.set(name, listener),
    commandLine: { appendSwitch: (name: string, value?: string) => switches.push(value ? `${name}=${value}` : name) },
  },
  protocol: {},
}));

const { closeBrowserNetwork, registerGuards } = await import('../../main/guards');
const { choosePageSource } = await import('../../main/page-source');

/** A session or a page that remembers what was hung on it. */
function aTarget() {
  const hung = new Map<string, Listener>();
  const hang = (name: string) => (listener: Listener) => hung.set(name, listener);
  const target = {
    webRequest: { onBeforeRequest: hang('request') },
    setPermissionRequestHandler: hang('permission'),
    setPermissionCheckHandler: hang('check'),
    setDevicePermissionHandler: hang('device'),
    setSpellCheckerEnabled: vi.fn(),
    setSpellCheckerLanguages: vi.fn(),
    setWindowOpenHandler: hang('open'),
    setWebRTCIPHandlingPolicy: vi.fn(),
    on: (name: string, listener: Listener) => hung.set(name, listener),
  };
  const call = (name: string, ...args: unknown[]): unknown => {
    const listener = hung.get(name);
    if (!listener) throw new Error(`nothing hung on ${name}`);
    return listener(...args);
  };
  return { target, call };
}

beforeEach(() => registerGuards(choosePageSource(undefined)));

describe('every session', () => {
  const made = () => {
    const it = aTarget();
    listeners.get('session-created')?.(it.target);
    return it;
  };

  test.each([
    ['app://plainspoken/index.html', false],
    ['devtools://devtools/bundled/x.js', false],
    ['https://example.org/', true],
    ['http://127.0.0.1:9/', true],
    ['ws://localhost/', true],
    ['file:///etc/passwd', true],
  ])('lets %s be requested or not: cancelled is %s', (url, cancel) => {
    const answer = vi.fn();
    made().call('request', { url }, answer);
    expect(answer).toHaveBeenCalledWith({ cancel });
  });

  test('grants nothing, downloads nothing, checks no spelling', () => {
    const { target, call } = made();
    const answer = vi.fn();
    call('permission', {}, 'media', answer);
    expect(answer).toHaveBeenCalledWith(false);
    expect([call('check'), call('device')]).toEqual([false, false]);
    expect(target.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
    expect(target.setSpellCheckerLanguages).toHaveBeenCalledWith([]);
    const event = { preventDefault: vi.fn() };
    call('will-download', event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });
});

describe('every page', () => {
  const made = () => {
    const it = aTarget();
    listeners.get('web-contents-created')?.({}, it.target);
    return it;
  };

  test('opens no other window and holds no other page', () => {
    const { call } = made();
    expect(call('open', { url: 'https://example.org' })).toEqual({ action: 'deny' });
    for (const name of ['will-attach-webview', 'will-redirect']) {
      const event = { preventDefault: vi.fn() };
      call(name, event);
      expect(event.preventDefault, name).toHaveBeenCalledOnce();
    }
  });

  test.each([
    ['app://plainspoken/index.html', true, false],
    ['app://plainspoken/index.html#past', true, false],
    ['app://plainspoken/index.html', false, true],
    ['app://plainspoken/other.html', true, true],
    ['https://example.org/', true, true],
    ['file:///etc/passwd', true, true],
    ['javascript:alert(1)', true, true],
  ])('may go to %s in its main frame (%s) or not: prevented is %s', (url, isMainFrame, prevented) => {
    for (const name of ['will-navigate', 'will-frame-navigate']) {
      const event = { url, isMainFrame, preventDefault: vi.fn() };
      made().call(name, event);
      expect(event.preventDefault.mock.calls.length > 0, name).toBe(prevented);
    }
  });
});

test('the browser has no names to look up and nothing to fetch in the background', () => {
  closeBrowserNetwork(false);
  expect(switches).toContain('disable-background-networking');
  expect(switches).toContain('dns-prefetch-disable');
  expect(switches).toContain('host-resolver-rules=MAP * ~NOTFOUND');
});
