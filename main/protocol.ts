import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { protocol } from 'electron';

const SCHEME = 'app';
const HOST = 'plainspoken';
export const ORIGIN = `${SCHEME}://${HOST}`;
export const ENTRY_URL = `${ORIGIN}/index.html`;
/** An empty page of another origin: it is drawn by another process, and the one before it ends with all it knew. */
export const AWAY_URL = `${SCHEME}://away/`;

/**
 * Nothing but the app's own files, and nothing inline: React and Base UI set positions through the style object of an element (CSSOM),
 * which the policy does not touch; a style element or attribute made from text is refused (decision 0015).
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The script of the sentence model's worker. A worker is bound by the policy of its own script's response: there alone WebAssembly may
 * run; no page, no other script and no other worker gains anything by it.
 */
const SENTENCE_WORKER = /^\/workers\/sentence\.worker-[\w-]+\.js$/;
export const WORKER_POLICY = CONTENT_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bin': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
};

/** On every response, also a refusal. */
const headersUnder = (policy: string) => ({
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
});
const HEADERS = headersUnder(CONTENT_POLICY);
const WORKER_HEADERS = headersUnder(WORKER_POLICY);

const refuse = (status: number): Response => new Response(null, { status, headers: HEADERS });

/** The file a URL of ours stands for, or null: another host, an escape from the folder, a name no file of ours has. */
export function assetPath(root: string, address: string): string | null {
  let name: string;
  try {
    const { host, pathname } = new URL(address);
    if (host !== HOST) return null;
    name = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (/[\\\0:]/.test(name) || name.split('/').includes('..')) return null;
  const path = join(root, name === '/' ? 'index.html' : name);
  return path.startsWith(root.endsWith(sep) ? root : root + sep) ? path : null;
}

/** Answers `app://plainspoken/…` from one folder. Files of unknown kind are not served. */
export const createAssetHandler =
  (root: string) =>
  async (request: Request): Promise<Response> => {
    if (request.method !== 'GET') return refuse(405);
    if (request.url === AWAY_URL) return new Response('', { headers: { ...HEADERS, 'Content-Type': 'text/html' } });
    const path = assetPath(root, request.url);
    const type = path === null ? undefined : TYPES[extname(path)];
    if (path === null || type === undefined) return refuse(404);
    try {
      const headers = SENTENCE_WORKER.test(new URL(request.url).pathname) ? WORKER_HEADERS : HEADERS;
      return new Response(await readFile(path), { headers: { ...headers, 'Content-Type': type } });
    } catch {
      return refuse(404);
    }
  };

/** Before the app is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);

/** Once the app is ready. */
export const serveAssets = (root: string): void => protocol.handle(SCHEME, createAssetHandler(root));
