import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Lints one planted file in a copy of the house that holds nothing else. */
function lint(file: string, source: string): string {
  const dir = fs.mkdtempSync(join(os.tmpdir(), 'fence-'));
  const config = JSON.parse(fs.readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as Record<string, unknown>;
  fs.writeFileSync(
    join(dir, '.oxlintrc.json'),
    JSON.stringify({ ...config, $schema: undefined, options: { typeAware: false } }),
  );
  fs.mkdirSync(dirname(join(dir, file)), { recursive: true });
  fs.writeFileSync(join(dir, file), source);
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint')], {
    cwd: dir,
    encoding: 'utf8',
  });
  fs.rmSync(dir, { recursive: true });
  return stdout + stderr;
}

const FORBIDDEN: readonly (readonly [string, string])[] = [
  ['shared/text/a.ts', "import { x } from '../phrasing/b';\nexport const y = x;"],
  ['shared/encoder/a.ts', "import { x } from '../text/b';\nexport const y = x;"],
  ['shared/encoder/b.ts', "import fs from 'node:fs';\nexport const y = fs;"],
  ['shared/phrasing/a.ts', "import { x } from '../dialogue/b';\nexport const y = x;"],
  ['shared/dialogue/a.ts', "import type { X } from '../phrasing/b';\nexport type Y = X;"],
  ['shared/dialogue/reading/a.ts', "import { x } from '../../phrasing/b';\nexport const y = x;"],
  ['shared/session/a.ts', "import { x } from '../review/b';\nexport const y = x;"],
  ['shared/review/a.ts', "import { x } from '../ipc/b';\nexport const y = x;"],
  ['shared/ipc/a.ts', "import { x } from '../../main/b';\nexport const y = x;"],
  ['shared/text/b.ts', "import fs from 'node:fs';\nexport const y = fs;"],
  ['main/a.ts', "import https from 'node:https';\nexport const y = https;"],
  ['main/b.ts', "export const load = () => import('node:net');"],
  ...[
    'http',
    'https',
    'http2',
    'net',
    'tls',
    'dns',
    'dns/promises',
    'dgram',
    'inspector',
    'child_process',
    'cluster',
  ].map(
    (name) => [`main/n-${name.replace('/', '-')}.ts`, `import x from 'node:${name}';\nexport const y = x;`] as const,
  ),
  ['main/u.ts', "import { request } from 'undici';\nexport const y = request;"],
  ...['net', 'autoUpdater', 'crashReporter'].map(
    (name) => [`main/e-${name}.ts`, `import { ${name} } from 'electron';\nexport const y = ${name};`] as const,
  ),
  ['main/c.ts', "import { x } from '../renderer/b';\nexport const y = x;"],
  ['renderer/app/a.ts', "import { ipcRenderer } from 'electron';\nexport const y = ipcRenderer;"],
  ['renderer/components/card/a.ts', "import { x } from '../../features/b/c';\nexport const y = x;"],
  ['renderer/components/card/b.ts', "import { bridge } from '../../bridge';\nexport const y = bridge;"],
  ['renderer/features/library/a.ts', "import { x } from '../rehearsal/c';\nexport const y = x;"],
  ['renderer/features/library/b.ts', "import { x } from '../../app/c';\nexport const y = x;"],
];

describe('the fences', () => {
  it.each(FORBIDDEN)('refuse in %s: %s', (file, source) => {
    expect(lint(file, source)).toContain('no-restricted-imports');
  });

  it('refuse the network in main by its global names, too', () => {
    for (const use of ["fetch('x')", "new WebSocket('x')", "new EventSource('x')", "globalThis.fetch('x')"])
      expect(lint('main/d.ts', `export const load = () => ${use};`), use).toContain('no-restricted-globals');
  });

  it('let through what the map allows', () => {
    expect(lint('shared/session/b.ts', "import { x } from '../dialogue/b';\nexport const y = x;")).not.toContain(
      'no-restricted',
    );
    expect(
      lint('renderer/features/library/c.ts', "import { x } from '../../components/b/c';\nexport const y = x;"),
    ).not.toContain('no-restricted');
  });
});
