// npm start: installs what is missing, builds where something has changed, opens the app.
import { join } from 'node:path';
import { setUp } from './setup.mjs';
import { build, isBuilt } from './build.mjs';
import { canSandbox, openDisplay, runToEnd } from './electron-runtime.mjs';
import { hasDisplay } from './display.mjs';

const root = join(import.meta.dirname, '..');
const say = (words) => console.log(`plainspoken: ${words}`);

try {
  const { exe } = await setUp();
  if (!isBuilt()) {
    say('building');
    if (!build(['--logLevel', 'error'])) throw new Error('The build failed; what it said is above.');
  }
  const switches = [];
  if (!canSandbox()) {
    if (process.getuid() !== 0) say("this system allows no sandbox, so the window opens without Chromium's");
    switches.push('--no-sandbox');
  }
  if (await hasDisplay()) say('opening');
  else {
    await openDisplay({ single: true });
    // No graphics card and no desktop services there, of which Chromium would complain in a dozen lines.
    switches.push('--disable-gpu', '--log-level=3');
    say('there is no display here, so the window opens on a virtual one (Xvfb), where nobody sees it');
  }
  runToEnd(exe, [root, ...switches, ...process.argv.slice(2)], { cwd: root });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
