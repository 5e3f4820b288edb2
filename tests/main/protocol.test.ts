import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { choosePageSource } from '../../main/page-source';
import { CONTENT_POLICY, WORKER_POLICY, assetPath, createAssetHandler } from '../../main/protocol';
import { aFolder } from './support/a-folder';

vi.mock('electron', () => ({ protocol: {} }));

function aBundle() {
  const outer = aFolder();
  const root = join(outer, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'assets/words.woff2'), 'font');
  writeFileSync(join(root, 'assets/pack.bin'), 'bytes');
  writeFileSync(join(root, 'assets/pack.json'), '{}');
  writeFileSync(join(root, 'assets/main.js'), '');
  mkdirSync(join(root, 'workers'));
  writeFileSync(join(root, 'workers/sentence.worker-x1.js'), '');
  writeFileSync(join(root, 'workers/layout.worker-x1.js'), '');
  writeFileSync(join(root, 'workers/page.html'), '');
  writeFileSync(join(outer, 'secret.json'), '{}');
  writeFileSync(join(outer, 'renderer-secret.json'), '{}'); // begins as the folder does
  const get = (path: string, init?: RequestInit) =>
    createAssetHandler(root)(new Request(`app://plainspoken${path}`, init));
  return { root, get };
}

describe('the app protocol', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/index.html?x=1#y', 'text/html; charset=utf-8'],
    ['/assets/main.js', 'text/javascript; charset=utf-8'],
    ['/assets/words.woff2', 'font/woff2'],
    ['/assets/pack.bin', 'application/octet-stream'],
    ['/assets/pack.json', 'application/json; charset=utf-8'],
  ])('serves %s as %s, under the policy', async (path, type) => {
    const response = await aBundle().get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_POLICY);
  });

  test.each([
    '/nothing.js',
    '/assets',
    '/assets/',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/assets/..%2f..%2fsecret.json',
    '/assets%5c..%5c..%5csecret.json',
    '/%2e%2e%2frenderer-secret.json',
    '//etc/passwd.json',
    '/index.html%00.js',
    '/%ff.js',
    '/index',
  ])('answers %s with 404, under the policy', async (path) => {
    const response = await aBundle().get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_POLICY);
  });

  test('lets WebAssembly run under the policy of the sentence worker’s own script, and nothing else anywhere', async () => {
    const policyOf = async (path: string) => (await aBundle().get(path)).headers.get('content-security-policy');
    expect(await policyOf('/workers/sentence.worker-x1.js')).toBe(WORKER_POLICY);
    const added = WORKER_POLICY.split('; ').filter((rule) => !CONTENT_POLICY.split('; ').includes(rule));
    expect(added).toEqual(["script-src 'self' 'wasm-unsafe-eval'"]);
    for (const path of [
      '/workers/layout.worker-x1.js',
      '/workers/page.html',
      '/workers/nothing.js',
      '/assets/main.js',
      '/workers/%2e%2e/assets/main.js',
      '/workers%2fsentence.worker-x1.js',
      '/index.html?/workers/x.js',
    ])
      expect(await policyOf(path), path).toBe(CONTENT_POLICY);
  });

  test('only reads', async () => {
    expect((await aBundle().get('/index.html', { method: 'POST', body: 'x' })).status).toBe(405);
  });

  test('stays inside its folder, whatever is asked', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string(), (path, tail) => {
        const found = assetPath('/bundle', `app://plainspoken${path}${encodeURIComponent(tail)}`);
        expect(found === null || found.startsWith('/bundle/')).toBe(true);
      }),
    );
  });

  test('has one host', () => {
    expect(assetPath('/bundle', 'app://elsewhere/index.html')).toBeNull();
  });

  test('answers an empty page for going away, under the same policy', async () => {
    const answer = await createAssetHandler('/bundle')(new Request('app://away/'));
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(answer.headers.get('Content-Security-Policy')).toBe(CONTENT_POLICY);
    expect((await createAssetHandler('/bundle')(new Request('app://away/index.html'))).status).toBe(404);
  });

  test('has a policy that allows no inline script, no frame and no other origin', () => {
    expect(CONTENT_POLICY).toContain("default-src 'none'; script-src 'self';");
    expect(CONTENT_POLICY).not.toMatch(/unsafe-eval|https?:|\*/);
  });
});

describe('the page', () => {
  test('comes from the bundle and may load nothing else', () => {
    const { entryUrl, mayLoad, isOurUrl } = choosePageSource(undefined);
    expect(entryUrl).toBe('app://plainspoken/index.html');
    for (const url of [
      'https://x.example/',
      'http://localhost:5173/',
      'file:///etc/passwd',
      'ws://localhost/',
      'nonsense',
    ]) {
      expect(mayLoad(url), url).toBe(false);
      expect(isOurUrl(url), url).toBe(false);
    }
    expect(mayLoad('app://plainspoken/index.html') && mayLoad('devtools://devtools/x.js')).toBe(true);
    expect(isOurUrl('app://plainspoken.evil/')).toBe(false);
  });

  test('comes from the one development server when there is one', () => {
    const { entryUrl, mayLoad, isOurUrl } = choosePageSource('http://localhost:5173');
    expect(entryUrl).toBe('http://localhost:5173/');
    expect(mayLoad('ws://localhost:5173/?token=x') && isOurUrl('http://localhost:5173/main.tsx')).toBe(true);
    for (const url of ['http://localhost:51730/', 'https://x.example/']) expect(mayLoad(url), url).toBe(false);
  });
});
