import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { titleOf } from '../../scripts/audit/points.mjs';
import { resolveRuntime } from '../../scripts/electron-runtime.mjs';
import { launch, newDataFolder, root } from './support/app';
import { walkMainPath } from './support/main-path';
import { foreignCalls } from './support/foreign-calls';

/** A network of its own with nothing in it: only a loopback, and that is down. */
const ALONE = process.getuid?.() === 0 ? ['unshare', '-n'] : ['unshare', '--user', '--map-current-user', '-n'];
const run = (command: readonly string[]) => spawnSync(command[0] ?? '', command.slice(1), { encoding: 'utf8' });

test(`${titleOf('A')}everything works the same`, async () => {
  const { status, stdout, stderr, error } = run([...ALONE, 'cat', '/proc/net/route', '/proc/net/ipv6_route']);
  expect(status, `this kernel lets nobody leave the network (${ALONE.join(' ')}: ${error?.message ?? stderr})`).toBe(0);
  expect(stdout.split('\n').filter((line) => line && !/^Iface|\blo$/.test(line))).toEqual([]);
  const { exe } = await resolveRuntime();
  await walkMainPath({ exe, args: [root], under: ALONE });
});

test(`${titleOf('B')}pipes and sockets of this machine alone`, async () => {
  const folder = fs.mkdtempSync(join(os.tmpdir(), 'plainspoken-trace-'));
  const watched = (name: string) => [
    'strace',
    '-f',
    '-yy',
    '--seccomp-bpf',
    '-e',
    'trace=%network,ioctl',
    '-o',
    join(folder, name),
  ];
  const read = (name: string) => foreignCalls(fs.readFileSync(join(folder, name), 'utf8'));

  // The watch itself first: one try to reach a port of this machine must be seen.
  const knock = "require('node:net').connect(9, '127.0.0.1').on('error', () => undefined)";
  const { status, error, stderr } = run([...watched('knock'), process.execPath, '-e', knock]);
  expect(status, `nobody may be watched here (strace: ${error?.message ?? stderr})`).toBe(0);
  expect(read('knock').join('\n')).toMatch(/connect\(.*sin_port=htons\(9\)/);

  const { exe } = await resolveRuntime();
  await walkMainPath({ exe, args: [root], under: watched('app'), lingerMs: 4_000 });
  expect(fs.readFileSync(join(folder, 'app'), 'utf8')).toMatch(/AF_UNIX/);
  expect(read('app')).toEqual([]);
  fs.rmSync(folder, { recursive: true, force: true });
});

test(`${titleOf('C')}nothing is reached but the app itself, from one that is made later neither`, async () => {
  const data = newDataFolder();
  const { app, page } = await launch(data);
  await expect(page.getByRole('heading', { name: 'Say it here first.' })).toBeVisible();
  const answers = await app.evaluate(async ({ net, session }) => {
    const addresses = ['https://example.org/', 'http://127.0.0.1:9/', 'ws://localhost:9/'];
    const sessions = {
      first: session.defaultSession,
      later: session.fromPartition('made-later'),
      kept: session.fromPartition('persist:kept'),
    };
    const reached: string[] = [];
    const word = (error: unknown) => (error instanceof Error ? error.message : String(error));
    for (const [name, one] of Object.entries(sessions)) {
      for (const address of addresses) {
        const answer = await one.fetch(address).then((response) => String(response.status), word);
        reached.push(`${name} ${address} ${answer}`);
      }
      const found = await one.resolveHost('example.org').then(({ endpoints }) => endpoints.length, word);
      reached.push(`${name} names ${found}`);
    }
    reached.push(`net ${await net.fetch('https://example.org/').then(({ status }) => String(status), word)}`);
    return reached;
  });
  expect(answers).toHaveLength(13);
  for (const answer of answers) {
    expect(answer).toMatch(/ERR_BLOCKED_BY_CLIENT|ERR_NAME_NOT_RESOLVED|ERR_UNKNOWN_URL_SCHEME/);
  }
  await app.close();
  fs.rmSync(data, { recursive: true, force: true });
});
