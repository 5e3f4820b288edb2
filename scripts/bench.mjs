// npm run bench: figures as JSON on standard output, each beside its peers in the same run. What each figure is: scripts/bench/README.md.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const made = join(root, '.cache/bench');
const { build } = await import('vite');
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    target: 'node20.18',
    outDir: made,
    rolldownOptions: {
      input: Object.fromEntries(
        ['phrasing', 'reading', 'dialogue'].map((name) => [name, join(root, `scripts/bench/${name}.ts`)]),
      ),
      output: { entryFileNames: '[name].mjs' },
    },
  },
});
const load = (name) => import(pathToFileURL(join(made, `${name}.mjs`)).href);
const { benchPhrasing } = await load('phrasing');
const { benchReading } = await load('reading');
const { benchDialogue } = await load('dialogue');
const { benchApp } = await import('./bench/app.mjs');

if (!process.argv.includes('--no-build'))
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'ignore' });
const assets = fs.readdirSync(join(root, 'out/renderer/assets')).filter((name) => name.endsWith('.js'));
const rendererJs = assets.reduce((sum, name) => sum + fs.statSync(join(root, 'out/renderer/assets', name)).size, 0);

const figures = {
  node: process.version,
  rendererJsBytes: rendererJs,
  phrasing: await benchPhrasing(root),
  reading: await benchReading(root),
  // First of its kind in this process, so that opening is as cold as in the app.
  dialogue: benchDialogue(root),
  app: await benchApp(root),
};
console.log(JSON.stringify(figures, null, 2));
