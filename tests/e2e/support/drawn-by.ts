import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { root } from './app';
import type { Running } from './app';

/** What draws the pictures: the runtime and its platform, and how it draws letters, which the fonts' settings of a machine change, too. */
export interface DrawnBy {
  /** "Electron 33.2.1, linux x64". */
  readonly runtime: string;
  /** SHA-256 of a picture of one sentence. */
  readonly letters: string;
}

const FONT = 'node_modules/@fontsource-variable/literata/files/literata-latin-standard-normal.woff2';

/** Has the window draw a sentence of no screen, which therefore changes with what draws it and never with the app. */
export async function drawnBy({ app, page }: Running): Promise<DrawnBy> {
  const runtime = await app.evaluate(
    () => `Electron ${process.versions['electron']}, ${process.platform} ${process.arch}`,
  );
  await page.evaluate(
    async (font) => {
      const face = new FontFace(
        'probe',
        Uint8Array.from(atob(font), (letter) => letter.charCodeAt(0)),
      );
      document.fonts.add(await face.load());
      const sheet = document.createElement('p');
      sheet.id = 'letters-probe';
      sheet.textContent = 'Grumpy wizards make toxic brew, 1,234 “flagons” of it.';
      Object.assign(sheet.style, {
        position: 'fixed',
        inset: '0',
        zIndex: '99',
        padding: '1rem',
        font: '17px/1.5 probe',
        color: '#222',
        background: '#fff',
      });
      document.body.append(sheet);
    },
    fs.readFileSync(join(root, FONT)).toString('base64'),
  );
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 600, height: 80 } });
  await page.evaluate(() => document.querySelector('#letters-probe')?.remove());
  return { runtime, letters: createHash('sha256').update(picture).digest('hex') };
}
