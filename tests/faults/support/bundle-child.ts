import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
const STUB = '\0electron';

/** Makes a file of this folder into one that plain Node runs: `NAME.mjs`, without Electron, whose storage needs none of it. */
export async function bundleChild(name: string): Promise<string> {
  const made = resolve(root, 'node_modules/.cache/faults');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': resolve(root, 'shared') } },
    ssr: { noExternal: true },
    plugins: [
      {
        name: 'no-electron',
        enforce: 'pre',
        resolveId: (id) => (id === 'electron' ? STUB : null),
        load: (id) => (id === STUB ? 'export default {};' : null),
      },
      {
        // The bundle lies elsewhere than the file it was made of.
        name: 'folder-of-the-source',
        transform: (code, id) =>
          id.endsWith('long-talk.ts') ? code.replace('import.meta.dirname', JSON.stringify(import.meta.dirname)) : null,
      },
    ],
    build: {
      ssr: true,
      target: 'node20.18',
      outDir: made,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: { [name]: resolve(import.meta.dirname, `${name}.ts`) },
        output: { entryFileNames: '[name].mjs', chunkFileNames: `${name}-[hash].mjs` },
      },
    },
  });
  return resolve(made, `${name}.mjs`);
}
