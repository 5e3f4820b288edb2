import { spawn } from 'node:child_process';
import { connect } from 'node:net';

const reaches = (path) =>
  new Promise((done) => {
    const socket = connect(path, () => done(socket.destroy() && true));
    socket.once('error', () => done(false));
  });

/** Whether a window would be seen. A $DISPLAY may be set where nobody answers, as in many containers; one elsewhere (ssh) is believed. */
export async function hasDisplay() {
  if (process.platform !== 'linux' || process.env.WAYLAND_DISPLAY) return true;
  if (!process.env.DISPLAY) return false;
  const socket = process.env.DISPLAY.replace(/^(?:unix)?:(\d+).*$/, '/tmp/.X11-unix/X$1');
  return socket === process.env.DISPLAY || (await reaches(socket)) || (await reaches(`\0${socket}`));
}

/**
 * Starts Xvfb where there is no display; returns how to end it. One opened for a single window leaves it time to close by itself: a signal
 * to our process group does not reach it, and it ends with its last window, whatever becomes of us. An own one is opened also where there is
 * a display already. $DISPLAY is the one that was opened.
 */
export async function openDisplay({ single = false, own = false } = {}) {
  if (!own && (await hasDisplay())) return () => {};
  const options = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp', ...(single ? ['-terminate'] : [])];
  const server = spawn('Xvfb', ['-displayfd', '3', ...options], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: single,
  });
  let words = '';
  server.stderr.on('data', (data) => (words = `${words}${data}`.slice(-2000)));
  process.env.DISPLAY = await new Promise((found, failed) => {
    server.once('error', () =>
      failed(new Error('No display and no Xvfb: apt-get install -y --no-install-recommends xvfb')),
    );
    server.once('exit', () => failed(new Error(`Xvfb stopped before it was ready\n${words}`)));
    server.stdio[3].once('data', (number) => found(`:${String(number).trim()}`));
  });
  for (const one of [server, ...server.stdio.filter(Boolean)]) one.unref?.();
  process.once('exit', () => server.kill());
  return () => server.kill();
}
