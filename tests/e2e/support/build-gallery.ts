import fs from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { root } from './app';

const dir = join(root, 'test-results/gallery');

const MAIN = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile(require('path').join(__dirname, 'gallery.html')));`;

/** Builds the page of all parts, which the app itself is built without, and an app of one window around it. @returns its folder. */
export async function buildGallery(): Promise<string> {
  await build({
    root: join(root, 'renderer'),
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    plugins: [react()],
    resolve: { alias: { '@shared': join(root, 'shared') } },
    build: {
      target: 'chrome130',
      outDir: dir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(root, 'renderer/gallery.html') },
    },
  });
  fs.writeFileSync(join(dir, 'package.json'), JSON.stringify({ name: 'gallery', version: '0.0.0', main: 'main.cjs' }));
  fs.writeFileSync(join(dir, 'main.cjs'), MAIN);
  return dir;
}
