// npm run audit:security: proves every point of scripts/audit/points.mjs on the real app and prints the table. Ends with 1 where one is not proved.
//   --report FILE   reads a Playwright report instead of running the tests
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { POINTS, titleOf } from './audit/points.mjs';
import { build, isBuilt } from './build.mjs';
import { setUp } from './setup.mjs';

const root = join(import.meta.dirname, '..');
const report = join(root, 'test-results/audit.json');

function runTests() {
  fs.rmSync(report, { force: true });
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  const command = [
    join(root, 'scripts/electron-runtime.mjs'),
    process.execPath,
    playwright,
    'test',
    '--grep',
    '\\[\\w+\\] ',
    '--reporter=json',
  ];
  const { stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (!fs.existsSync(report)) throw new Error(`the tests could not run\n${stderr}`);
}

/** All tests of a report, flat: suites lie in suites. */
const specsOf = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsOf)];

function rowOf({ id, point, ours }, specs) {
  const proofs = specs.filter(({ title }) => title.startsWith(titleOf(id)));
  const passed = proofs.length > 0 && proofs.every(({ ok }) => ok);
  const proof =
    proofs.map(({ file, line }) => `${relative('tests', join('tests/e2e', file))}:${line}`).join(', ') || 'no test';
  return { '#': id, point, ours, proof, result: passed ? 'pass' : 'FAIL' };
}

function print(rows) {
  const columns = Object.keys(rows[0]);
  const widths = columns.map((name) => Math.max(name.length, ...rows.map((row) => row[name].length)));
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  console.log([line(columns), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`].join('\n'));
  for (const row of rows) console.log(line(columns.map((name) => row[name])));
}

try {
  const { values } = parseArgs({ options: { report: { type: 'string' } } });
  const runtime = await setUp({ testing: true });
  if (!values.report) {
    if (!isBuilt() && !build(['--logLevel', 'error'])) throw new Error('The build failed; what it said is above.');
    runTests();
  }
  const specs = specsOf(JSON.parse(fs.readFileSync(values.report ?? report, 'utf8')));
  const rows = POINTS.map((point) => rowOf(point, specs));
  print(rows);
  const failed = rows.filter(({ result }) => result !== 'pass').length;
  const pinned = JSON.parse(fs.readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.electron;
  console.log(`\nElectron ${pinned} is pinned; the tests ran on the ${runtime.source} one.`);
  console.log(`${rows.length - failed} points hold, ${failed} do not`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
