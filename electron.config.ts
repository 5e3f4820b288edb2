import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { contentPlugin } from './scripts/content-plugin';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string };
const alias = { '@shared': resolve(root, 'shared') };

// Each build writes down the licences of what it bundled; scripts/build.mjs makes one list of them.
const license = { fileName: 'licences.json' };

// Targets are those of the oldest runtime the app is tested on (Node 20.18, Chrome 130): see scripts/electron-runtime.mjs.
export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      license,
      outDir: resolve(root, 'out/main'),
      rolldownOptions: {
        input: { index: resolve(root, 'main/index.ts') },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      license,
      outDir: resolve(root, 'out/preload'),
      rolldownOptions: {
        input: { preload: resolve(root, 'main/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    resolve: { alias },
    define: { __APP_VERSION__: JSON.stringify(version) },
    plugins: [react(), contentPlugin(root)],
    // In a folder of their own, as main serves them under a policy of their own.
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'workers/[name]-[hash].js' } } },
    build: {
      target: 'chrome130',
      minify: true,
      license,
      outDir: resolve(root, 'out/renderer'),
      // Fonts stay files of their own: a data: font would need a wider content policy.
      assetsInlineLimit: 0,
      rolldownOptions: { input: resolve(root, 'renderer/index.html') },
    },
  },
});
