// npm start: installs what is missing, builds where something has changed, opens the app.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { setUp } from './setup.mjs';
import { fingerprint } from './fingerprint.mjs';

const root = join(import.meta.dirname, '..');
try {
  await setUp();
  const stamp = join(root, 'out/.built');
  const sources = fingerprint(
    root,
    ['main', 'renderer', 'shared', 'scripts'],
    /\.(tsx?|mjs|css|html|yml|jsonl?|svg|png)$/,
  );
  const built = fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === sources;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.log(
      'plainspoken: there is no display here, so the window opens on a virtual one (Xvfb), where nobody sees it',
    );
  }
  console.log(built ? 'plainspoken: opening' : 'plainspoken: building, then opening');
  const vite = ['electron-vite', 'preview', '-c', 'electron.config.ts', ...(built ? ['--skipBuild'] : [])];
  const app = spawn(
    process.execPath,
    [join(import.meta.dirname, 'electron-runtime.mjs'), ...vite, ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      cwd: root,
    },
  );
  if (!built) {
    // The stamp is written once the build is out; a build that failed leaves none.
    const watch = setInterval(() => {
      if (!fs.existsSync(join(root, 'out/renderer/index.html'))) return;
      fs.writeFileSync(stamp, sources);
      clearInterval(watch);
    }, 500);
    watch.unref();
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => app.kill(signal));
  app.once('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
