import fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { titleOf } from '../../scripts/audit/points.mjs';
import { canSandbox } from '../../scripts/electron-runtime.mjs';
import { root } from './support/app';
import { HOME, builtMain, filesOf, useOneWindow } from './support/one-window';

// What the window and its page can do: points 1 to 14 of the list.
const checked = useOneWindow();

test(`${titleOf('1')}everything the page has loaded came from the app, and nothing else can be`, async () => {
  const { page } = checked();
  expect(checked().requested.size).toBeGreaterThan(10);
  for (const url of checked().requested) expect(url).toMatch(/^app:\/\/plainspoken\//);
  const reached = await page.evaluate(
    async (urls) => {
      const load = (url: string) =>
        new Promise<string>((done) => {
          const image = new Image();
          image.addEventListener('load', () => done(url));
          image.addEventListener('error', () => done(''));
          image.src = url;
        });
      const ask = (url: string) =>
        fetch(url).then(
          () => url,
          () => '',
        );
      return (await Promise.all(urls.flatMap((url) => [load(url), ask(url)]))).filter(Boolean);
    },
    ['https://example.org/x.png', 'http://127.0.0.1:9/x.png', 'ftp://example.org/x.png', 'app://elsewhere/icon.png'],
  );
  expect(reached).toEqual([]);
});

test(`${titleOf('2')}neither the page nor a worker knows a word of it`, async () => {
  const { page } = checked();
  const { nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames } = await checked().preferences();
  expect([nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames].filter(Boolean)).toEqual([]);
  const names = ['process', 'require', 'module', 'Buffer', 'global', '__dirname', 'setImmediate'];
  expect(await page.evaluate((all) => all.filter((name) => name in window), names)).toEqual([]);
  const [worker] = page.workers();
  expect(worker, 'the reader works in a worker').toBeDefined();
  expect(await worker?.evaluate((all) => all.filter((name) => name in globalThis), names)).toEqual([]);
});

test(`${titleOf('3')}the page cannot change what the bridge is`, async () => {
  expect(await checked().preferences()).toMatchObject({ contextIsolation: true });
  const changed = await checked().page.evaluate(() => {
    const { rehearsal } = window as unknown as { rehearsal: { invoke: unknown } };
    const tries = [
      () => (rehearsal.invoke = null),
      () => Object.defineProperty(rehearsal, 'extra', { value: 1 }),
      () => Object.setPrototypeOf(rehearsal, null),
      () => ((window as unknown as { rehearsal: unknown }).rehearsal = {}),
    ];
    const went = tries.filter((attempt) => {
      try {
        attempt();
        return true;
      } catch {
        return false;
      }
    });
    return {
      went: went.length,
      same:
        typeof rehearsal.invoke === 'function' && (window as unknown as { rehearsal: unknown }).rehearsal === rehearsal,
    };
  });
  expect(changed.same).toBe(true);
});

test(`${titleOf('4')}asked for in the window, and held by the kernel where it may be`, async () => {
  expect(await checked().preferences()).toMatchObject({ sandbox: true });
  const pids = await checked().app.evaluate(({ app }) =>
    app.getAppMetrics().flatMap(({ type, pid, sandboxed }) => (type === 'Tab' ? [{ pid, sandboxed }] : [])),
  );
  expect(pids).toHaveLength(1);
  // As root Chromium has none; packaged.test.ts looks at the packed app as an ordinary person.
  if (process.platform === 'linux' && canSandbox()) {
    expect(fs.readFileSync(`/proc/${pids[0]?.pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
  }
});

test(`${titleOf('5')}camera, place, notes, clipboard, devices: all are denied`, async () => {
  const answers = await checked().page.evaluate(async () => {
    const word = (promise: Promise<unknown> | undefined) =>
      promise === undefined
        ? Promise.resolve('absent')
        : promise.then(
            (value) => (Array.isArray(value) ? `list of ${value.length}` : String(value)),
            (error: Error) => error.name,
          );
    const tools = navigator as unknown as Record<
      string,
      Record<string, (options?: object) => Promise<unknown>> | undefined
    >;
    const states = await Promise.all(
      ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi', 'persistent-storage'].map(
        (name) => navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => `${name} ${state}`),
      ),
    );
    return {
      states,
      notification: await word(Notification.requestPermission()),
      camera: await word(navigator.mediaDevices?.getUserMedia({ video: true, audio: true })),
      screen: await word(navigator.mediaDevices?.getDisplayMedia({ video: true })),
      place: await new Promise((done) =>
        navigator.geolocation.getCurrentPosition(
          () => done('given'),
          ({ code }) => done(`refused ${code}`),
        ),
      ),
      clipboard: await word(navigator.clipboard?.readText()),
      usb: await word(tools['usb']?.['getDevices']?.()),
      hid: await word(tools['hid']?.['getDevices']?.()),
      serial: await word(tools['serial']?.['getPorts']?.()),
      midi: await word(navigator.requestMIDIAccess?.()),
    };
  });
  for (const state of answers.states) expect(state).toMatch(/denied$/);
  expect(answers).toMatchObject({
    notification: 'denied',
    clipboard: 'NotAllowedError',
    place: 'refused 1',
  });
  for (const name of ['usb', 'hid', 'serial'] as const)
    expect(answers[name]).toMatch(/^(?:list of 0|absent|\w+Error)$/);
  expect(answers.camera).toMatch(/^Not(?:Allowed|Found)Error$/); // not found where there is none to ask for
  expect(answers.screen).toMatch(/Error$/);
  expect(answers.midi).toMatch(/Error$/);
});

test(`${titleOf('6')}is on, as it comes`, async () => {
  expect((await checked().preferences())['webSecurity']).not.toBe(false);
  expect(await checked().app.evaluate(({ app }) => app.commandLine.hasSwitch('disable-web-security'))).toBe(false);
});

test(`${titleOf('7')}is sent with everything, and nothing inline runs or paints`, async () => {
  const { page } = checked();
  const policies = await page.evaluate(
    async (files) => {
      const answers = await Promise.all(files.map((file) => fetch(`/${file}`)));
      return answers.map(({ headers, url }) => [url, headers.get('content-security-policy')] as const);
    },
    filesOf(join(root, 'out/renderer')).concat('no-such.js'),
  );
  expect(policies.length).toBeGreaterThan(20);
  for (const [url, policy] of policies) {
    expect(policy, url).toContain("default-src 'none'");
    expect(policy, url).not.toMatch(/'unsafe-|https?:|\*/);
    if (!url.includes('/workers/sentence.worker-')) expect(policy, url).not.toContain('wasm');
  }
  const seen = await page.evaluate(async () => {
    const flags = window as unknown as Record<string, boolean>;
    const probe = document.createElement('div');
    document.body.append(probe);
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    const style = document.createElement('style');
    style.textContent = '#probe-7 { position: fixed }';
    probe.id = 'probe-7';
    probe.setAttribute('style', 'display: inline');
    probe.innerHTML = '<img src="x" onerror="window.ranHandler = true"><iframe srcdoc="<p>x"></iframe>';
    document.head.append(script, style);
    const link = document.createElement('a');
    link.href = 'javascript:window.ranLink = true';
    probe.append(link);
    link.click();
    const base = document.createElement('base');
    base.href = 'https://example.org/';
    document.head.append(base);
    await new Promise((done) => setTimeout(done, 200));
    const { position, display } = getComputedStyle(probe);
    const moved = document.baseURI.replace(/#.*/, '');
    for (const one of [probe, script, style, base]) one.remove();
    return { ran: ['ranInline', 'ranHandler', 'ranLink'].filter((name) => flags[name]), position, display, moved };
  });
  expect(seen).toEqual({ ran: [], position: 'static', display: 'block', moved: HOME });
});

for (const [id, name] of [
  ['8', 'allowRunningInsecureContent'],
  ['9', 'experimentalFeatures'],
  ['10', 'enableBlinkFeatures'],
] as const) {
  test(`${titleOf(id)}${name} was never set`, async () => {
    expect((await checked().preferences())[name] || false).toBe(false);
    expect(builtMain()).not.toContain(name);
  });
}

for (const id of ['11', '12'] as const) {
  test(`${titleOf(id)}the element is an unknown word here`, async () => {
    expect(await checked().preferences()).toMatchObject({ webviewTag: false });
    const made = await checked().page.evaluate(async () => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'https://example.org/');
      view.setAttribute('allowpopups', '');
      document.body.append(view);
      await new Promise((done) => setTimeout(done, 200));
      view.remove();
      return { alive: 'getURL' in view, inside: view.shadowRoot !== null };
    });
    expect(made).toEqual({ alive: false, inside: false });
    expect(await checked().windows()).toEqual([HOME]);
  });
}

test(`${titleOf('13')}no link, script, form, frame or drop leads away`, async () => {
  const { page } = checked();
  for (const url of [
    'https://example.org/',
    'file:///etc/passwd',
    'app://plainspoken/other.html',
    'data:text/html,x',
    'javascript:1',
    'about:blank',
  ]) {
    await page
      .evaluate((target) => {
        const link = document.createElement('a');
        link.href = target;
        document.body.append(link);
        link.click();
        link.remove();
        location.assign(target);
      }, url)
      .catch(() => undefined);
    await page.waitForTimeout(60);
    // A blank page needs no leave of anybody, so the window goes home from it.
    await expect.poll(() => checked().windows(), url).toEqual([HOME]);
    await expect.poll(() => checked().headOfPage(), url).toBe(1);
  }
  await page.evaluate(async () => {
    const form = document.createElement('form');
    form.action = 'https://example.org/';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(form, frame);
    form.submit();
    const drop = new DataTransfer();
    drop.setData('text/uri-list', 'https://example.org/');
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: drop, bubbles: true, cancelable: true }));
    await new Promise((done) => setTimeout(done, 200));
    form.remove();
    frame.remove();
  });
  expect(await checked().windows()).toEqual([HOME]);
  expect(await checked().headOfPage()).toBe(1);
});

test(`${titleOf('14')}neither by script nor by a link`, async () => {
  const opened = await checked().page.evaluate(async () => {
    const names = ['https://example.org/', 'about:blank', location.href, ''].filter(
      (url) => window.open(url, '_blank') !== null,
    );
    const link = document.createElement('a');
    link.href = location.href;
    link.target = '_blank';
    document.body.append(link);
    link.click();
    link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }));
    link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
    await new Promise((done) => setTimeout(done, 200));
    link.remove();
    return names;
  });
  expect(opened).toEqual([]);
  expect(await checked().windows()).toEqual([HOME]);
});
