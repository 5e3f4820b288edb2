import fs from 'node:fs';
import { join, relative } from 'node:path';
import { test } from '@playwright/test';
import { beginTalk, launch, newDataFolder, root } from './app';
import type { Running } from './app';

export const HOME = 'app://plainspoken/index.html';

type Preferences = Readonly<Record<string, unknown>>;

export interface Checked {
  readonly app: Running['app'];
  readonly page: Running['page'];
  /** All that the page and its workers have asked for since it was loaded. */
  readonly requested: ReadonlySet<string>;
  preferences(): Promise<Preferences>;
  /** What the bridge answers to anything at all. */
  invoke(channel: string, request: unknown): Promise<{ ok: boolean; error?: { code: string } }>;
  /** The addresses of all windows there are, without the talk on stage. */
  windows(): Promise<string[]>;
  /** How many heads the page has, as main sees it: Playwright waits for ever for a navigation that was refused. */
  headOfPage(): Promise<unknown>;
}

/** One window in mid-talk for all tests of a file; none of them may change anything in it. */
export function useOneWindow(): () => Checked {
  const requested = new Set<string>();
  let running: Running;
  test.beforeAll(async () => {
    running = await launch(newDataFolder());
    running.page.on('request', (request) => requested.add(request.url()));
    await running.page.reload();
    await beginTalk(running.page);
  });
  test.afterAll(async () => {
    await running.app.close();
    fs.rmSync(running.data, { recursive: true, force: true });
  });
  return () => ({
    app: running.app,
    page: running.page,
    requested,
    preferences: () =>
      running.app.evaluate(({ webContents }) =>
        (
          webContents.getAllWebContents()[0] as unknown as { getLastWebPreferences(): Preferences }
        ).getLastWebPreferences(),
      ),
    invoke: (channel, request) =>
      running.page.evaluate(
        async ([name, payload]) => {
          const { rehearsal } = window as unknown as {
            rehearsal: { invoke(a: unknown, b: unknown): Promise<unknown> };
          };
          return (await rehearsal.invoke(name, payload)) as { ok: boolean; error?: { code: string } };
        },
        [channel, request] as const,
      ),
    windows: () =>
      running.app.evaluate(({ webContents }) =>
        webContents.getAllWebContents().map((one) => one.getURL().replace(/#talk=.*/, '')),
      ),
    headOfPage: () =>
      running.app.evaluate(({ webContents }) =>
        webContents.getAllWebContents()[0]?.executeJavaScript("document.querySelectorAll('header.head').length"),
      ),
  });
}

/** All files under a folder, from it. */
export const filesOf = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

export const builtMain = (): string => fs.readFileSync(join(root, 'out/main/index.js'), 'utf8');
