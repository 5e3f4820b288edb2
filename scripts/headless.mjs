// node scripts/headless.mjs phrasing|reading|scenario|train ARGS…: the same shared/ code as the app, on plain Node.
// The TypeScript is bundled once into .cache/ and again whenever a source has changed.
import fs from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint } from './fingerprint.mjs';

const root = join(import.meta.dirname, '..');
const out = join(root, '.cache/headless');

const dir = join(out, fingerprint(root, ['shared', 'scripts'], /\.(ts|mjs|json)$/));
if (!fs.existsSync(dir)) {
  const { build } = await import('vite');
  const made = `${dir}.${process.pid}`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20.18',
      outDir: made,
      rolldownOptions: {
        input: {
          run: join(root, 'scripts/headless/run.ts'),
          'training-thread': join(root, 'scripts/training/training-thread.ts'),
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  try {
    fs.renameSync(made, dir);
  } catch (error) {
    if (!fs.existsSync(dir)) throw error; // a run beside this one was first
    fs.rmSync(made, { recursive: true, force: true });
  }
  for (const old of fs.readdirSync(out)) {
    const path = join(out, old);
    if (path !== dir && Date.now() - fs.statSync(path).mtimeMs > 600_000)
      fs.rmSync(path, { recursive: true, force: true });
  }
}

process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const { run } = await import(pathToFileURL(join(dir, 'run.mjs')).href);
process.exitCode = await run(root, process.argv[2], process.argv.slice(3));
