import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';

/** The smallest app there is: one window, one page, one sentence. */
export function makeBareApp() {
  const dir = fs.mkdtempSync(join(os.tmpdir(), 'bare-app-'));
  fs.writeFileSync(join(dir, 'package.json'), JSON.stringify({ name: 'bare', version: '0.0.0', main: 'main.cjs' }));
  fs.writeFileSync(
    join(dir, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
     app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile(require('path').join(__dirname, 'index.html')));`,
  );
  fs.writeFileSync(join(dir, 'index.html'), '<!doctype html><title>bare</title><h1>Bare</h1>');
  return dir;
}
