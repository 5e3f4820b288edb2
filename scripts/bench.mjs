// npm run bench: figures as JSON on standard output, each beside its peers in the same run. What each figure is: scripts/bench/README.md.
//   --storage       only the figures of stored talks: saving a turn, and starting with many
//   --phrasing      only the figures of phrasing; needs no built app
//   --lock          only the figures of the lock
//   --sentence      only the figures of the sentence model
//   --review        only the figures of looking back
//   --map           only the figures of the map; needs no built app
//   --history       only the figures of the page of past talks
//   --idle          only what the open and untouched app costs
//   --no-build      takes the app as it was built last
//   --lines FILE    only what each tool makes of labelled lines; with --phrasing, both in one run
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '..');
const made = join(root, '.cache/bench');

/** Ends with one line and the code for bad input. */
function refuse(complaint) {
  console.error(complaint);
  process.exit(2);
}

function readOptions() {
  const flag = { type: 'boolean', default: false };
  try {
    const flags = {
      phrasing: flag,
      lock: flag,
      storage: flag,
      idle: flag,
      sentence: flag,
      review: flag,
      map: flag,
      history: flag,
      'no-build': flag,
    };
    return parseArgs({ options: { ...flags, lines: { type: 'string' } } }).values;
  } catch {
    return refuse(
      'usage: bench [--phrasing] [--lock] [--storage] [--idle] [--sentence] [--review] [--map] [--history] [--no-build] [--lines FILE]',
    );
  }
}
const options = readOptions();

const { build } = await import('vite');

/** Storage runs in plain Node: it needs nothing of Electron, whose package would look for its binary. */
const noElectron = {
  name: 'no-electron',
  enforce: 'pre',
  resolveId: (id) => (id === 'electron' ? '\0electron' : null),
  load: (id) => (id === '\0electron' ? 'export default {};' : null),
};
const bundle = (input, more = {}) =>
  build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [noElectron],
    resolve: { alias: { '@shared': join(root, 'shared') } },
    ssr: { noExternal: ['electron-store'] },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir: made,
      emptyOutDir: false,
      rolldownOptions: { input, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
      ...more,
    },
  });
const entry = (path) => join(root, 'scripts/bench', path);
fs.rmSync(made, { recursive: true, force: true });
await bundle({
  phrasing: entry('phrasing.ts'),
  'open-peer': entry('phrasing/open-peer.ts'),
  reading: entry('reading.ts'),
  sentence: entry('sentence.ts'),
  dialogue: entry('dialogue.ts'),
  review: entry('review.ts'),
  storage: entry('storage.ts'),
  history: entry('history-folder.ts'),
  search: entry('search.ts'),
  'lock-saves': entry('lock-saves.ts'),
  'lay-out': join(root, 'renderer/features/map/lay-out.ts'),
});
const load = (name) => import(pathToFileURL(join(made, `${name}.mjs`)).href);

/** The least of some openings in processes of their own. */
function measureLoad(name, packFile) {
  const runs = Array.from({ length: 5 }, () =>
    JSON.parse(
      execFileSync(process.execPath, [join(made, 'open-peer.mjs'), root, name, packFile], { encoding: 'utf8' }),
    ),
  );
  const least = (key) => Math.round(10 * Math.min(...runs.map((run) => run[key]))) / 10;
  return { openMs: least('openMs'), firstMs: least('firstMs') };
}

/** The engine as the app carries it: minified, without the rules. */
async function engineSize() {
  await bundle({ engine: entry('phrasing/engine.ts') }, { minify: true });
  const code = fs.readFileSync(join(made, 'engine.mjs'));
  return { bytes: code.length, gzip: gzipSync(code, { level: 9 }).length };
}

async function phrasing() {
  const { benchPhrasing, judgePhrasing } = await load('phrasing');
  const lines = options.lines ? { lines: await labelledLines(options.lines) } : {};
  const figures = { ...(await benchPhrasing(root, made, measureLoad)), engine: await engineSize() };
  return { limits: judgePhrasing(figures), ...figures, ...lines };
}

function buildApp() {
  if (!options['no-build']) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'ignore' });
}

async function lock() {
  const { benchLock } = await import('./bench/lock.mjs');
  const { benchLockSaves } = await load('lock-saves');
  return { ...(await benchLock(root)), save: await benchLockSaves(root) };
}

async function storage() {
  const { aFullFolder, benchStorage } = await load('storage');
  const { benchStart } = await import('./bench/start.mjs');
  return { ...(await benchStorage(root)), start: await benchStart(root, (talks) => aFullFolder(root, talks)) };
}

async function idle() {
  const { benchIdle } = await import('./bench/idle.mjs');
  return benchIdle(root);
}

async function sentence() {
  const { benchSentence } = await load('sentence');
  const { benchSentenceApp } = await import('./bench/sentence-app.mjs');
  return benchSentenceApp(root, await benchSentence(root));
}

async function review() {
  const { aLongTalk, benchReview } = await load('review');
  const { benchReviewShown } = await import('./bench/review-app.mjs');
  const talk = aLongTalk(root, '00000000-0000-4000-8000-000000000060');
  return { ...benchReview(root), shown: await benchReviewShown(root, talk) };
}

async function map() {
  const { benchMap } = await import('./bench/map.mjs');
  return benchMap(made);
}

async function history() {
  const { aHistoryFolder } = await load('history');
  const { benchSearch } = await load('search');
  const { benchHistory } = await import('./bench/history.mjs');
  return { search: benchSearch(), page: await benchHistory(root, aHistoryFolder(root, 5_000)) };
}

async function everything() {
  const { benchReading } = await load('reading');
  const { benchDialogue } = await load('dialogue');
  const { benchApp } = await import('./bench/app.mjs');
  buildApp();
  const assets = fs.readdirSync(join(root, 'out/renderer/assets')).filter((name) => name.endsWith('.js'));
  const rendererJsBytes = assets.reduce(
    (sum, name) => sum + fs.statSync(join(root, 'out/renderer/assets', name)).size,
    0,
  );
  return {
    rendererJsBytes,
    phrasing: await phrasing(),
    reading: await benchReading(root),
    // First of its kind in this process, so that opening is as cold as in the app.
    dialogue: benchDialogue(root),
    app: await benchApp(root),
    sentence: await sentence(),
    review: await review(),
    map: await map(),
    history: await history(),
    lock: await lock(),
    storage: await storage(),
    idle: await idle(),
  };
}

async function labelledLines(file) {
  const { benchLines } = await load('phrasing');
  try {
    return await benchLines(root, made, file);
  } catch (error) {
    return refuse(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const figures = options.phrasing
  ? { phrasing: await phrasing() }
  : options.lines
    ? { lines: await labelledLines(options.lines) }
    : options.lock
      ? { lock: (buildApp(), await lock()) }
      : options.storage
        ? (buildApp(), { storage: await storage() })
        : options.idle
          ? (buildApp(), { idle: await idle() })
          : options.sentence
            ? (buildApp(), { sentence: await sentence() })
            : options.review
              ? (buildApp(), { review: await review() })
              : options.map
                ? { map: await map() }
                : options.history
                  ? (buildApp(), { history: await history() })
                  : await everything();
console.log(JSON.stringify({ node: process.version, ...figures }, null, 2));
