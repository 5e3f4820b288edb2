import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { canSandbox } from '../../../scripts/electron-runtime.mjs';
import './own-display';

/** An app that is driven by two pipes (Chromium's own debugging protocol), so that nothing of the driving needs a socket. */
export interface PipeApp {
  readonly pid: number;
  readonly data: string;
  /** Runs an expression in the page and waits for its promise. Throws what it throws. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression is truthy in the page, also through a loading of another page. */
  until(expression: string, what?: string): Promise<void>;
  /** Types into whatever has the focus, as a keyboard's own input would arrive. */
  type(text: string): Promise<void>;
  press(key: 'Enter' | 'Tab' | 'Escape'): Promise<void>;
  /** Any method of the protocol, in the page's session. */
  send(method: string, params?: object): Promise<unknown>;
  /** Asks the window to close, and waits for the process to end. @returns its exit code. */
  close(): Promise<number | null>;
  /** What it wrote on standard error. */
  complaints(): string;
}

export interface PipeOptions {
  readonly exe: string;
  /** After the switches: the folder of the app, where the program is a bare Electron. */
  readonly args?: readonly string[];
  /** A command that runs the program: `['unshare', '-n']`. */
  readonly under?: readonly string[];
  /** Where it keeps its data; a folder that is gone once it was closed, unless told. */
  readonly data?: string;
  /** Whether Chromium's sandbox is on; where it can be, unless told. */
  readonly sandbox?: boolean;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}
interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string }; readonly text: string };
}

const PATIENCE_MS = 30_000;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const KEYS = { Enter: 13, Tab: 9, Escape: 27 } as const;

function converse(input: Duplex, output: Duplex) {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let rest = '';
  let last = 0;
  output.setEncoding('utf8');
  output.on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message) as Answer;
      const one = id === undefined ? undefined : waiting.get(id);
      if (id === undefined || !one) continue;
      waiting.delete(id);
      if (error) one.reject(new Error(error.message));
      else one.resolve(result);
    }
  });
  const end = (): void => {
    for (const { reject } of waiting.values()) reject(new Error('the app has ended'));
    waiting.clear();
  };
  input.on('error', end);
  output.on('close', end);
  return (method: string, params: object = {}, sessionId?: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      input.write(`${JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
}

/** Starts the app and waits for its page. One that does not come in half a minute fails the test with what it said. */
export async function startByPipe({
  exe,
  args = [],
  under = [],
  data,
  sandbox = canSandbox(),
  env = {},
}: PipeOptions): Promise<PipeApp> {
  const folder = data ?? fs.mkdtempSync(join(os.tmpdir(), 'plainspoken-pipe-'));
  const switches = ['--remote-debugging-pipe', '--force-prefers-reduced-motion', ...(sandbox ? [] : ['--no-sandbox'])];
  const [command = exe, ...rest] = [...under, exe, ...switches, ...args];
  const child = spawn(command, rest, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, PLAINSPOKEN_DATA: folder, ...env },
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said = `${said}${String(chunk)}`.slice(-20_000)));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    void ended.then((code) => reject(new Error(`the app ended with ${code}\n${said}`)));
  });
  failed.catch(() => undefined);
  const send = converse(child.stdio[3] as Duplex, child.stdio[4] as Duplex);

  const findPage = async (): Promise<string> => {
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
      const { targetInfos } = (await send('Target.getTargets')) as {
        targetInfos: { targetId: string; type: string; url: string }[];
      };
      const page = targetInfos.find(({ type, url }) => type === 'page' && url.startsWith('app://'));
      if (page) return page.targetId;
      await pause(50);
    }
    throw new Error(`no page came\n${said}`);
  };
  const targetId = await Promise.race([findPage(), failed]);
  const { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string };
  const inPage = (method: string, params: object = {}) => Promise.race([send(method, params, sessionId), failed]);

  const evaluate = async <T>(expression: string): Promise<T> => {
    const options = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = (await inPage('Runtime.evaluate', options)) as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  return {
    pid: child.pid ?? -1,
    data: folder,
    evaluate,
    send: inPage,
    complaints: () => said,
    async until(expression, what = expression) {
      for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
        if (await evaluate(expression).catch(() => false)) return;
        await pause(40);
      }
      const seen = await evaluate<string>('document.body.innerText.slice(0, 1500)').catch(String);
      throw new Error(`did not come: ${what}\non the page: ${seen}`);
    },
    async type(text) {
      await inPage('Input.insertText', { text });
    },
    async press(key) {
      const code = { key, code: key, windowsVirtualKeyCode: KEYS[key], ...(key === 'Enter' && { text: '\r' }) };
      await inPage('Input.dispatchKeyEvent', { type: 'keyDown', ...code });
      await inPage('Input.dispatchKeyEvent', { type: 'keyUp', ...code });
    },
    async close() {
      // Not waited for: the page may be gone before it answers.
      void send('Browser.close').catch(() => undefined);
      const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      const code = await ended;
      clearTimeout(late);
      if (data === undefined) fs.rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}
