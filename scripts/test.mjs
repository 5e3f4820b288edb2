// npm test: everything. Installs what is missing, runs every tier, and ends with "N passed, N failed" over all of them.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, setUp } from './setup.mjs';

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');
let passed = 0;
let failed = 0;

function npm(script, args = []) {
  console.log(`\n> ${script}`);
  return spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    stdio: 'inherit',
    cwd: root,
    shell: process.platform === 'win32',
  }).status;
}

/** A check counts as one test. */
function check(script, args) {
  if (npm(script, args) === 0) passed += 1;
  else failed += 1;
}

/** A runner counts as many tests as it says; one that says nothing has failed. */
function suite(script, args, report, read) {
  fs.rmSync(report, { force: true });
  const status = npm(script, args);
  const counts = fs.existsSync(report) ? read(JSON.parse(fs.readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
  passed += counts.passed;
  failed += counts.failed;
  if (status !== 0 && counts.failed === 0) failed += 1;
}

try {
  ensurePackages();
  fs.mkdirSync(results, { recursive: true });
  for (const script of ['types', 'lint', 'unused', 'format']) check(script);
  const unit = join(results, 'unit.json');
  suite('unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${unit}`], unit, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + report.numTodoTests,
  }));
  await setUp({ testing: true }); // only now: where no Electron can run, everything before it still counts
  const e2e = join(results, 'e2e.json');
  suite('e2e', [], e2e, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
  }));
  check('audit:security', ['--report', e2e]); // the table of what was just proved
} catch (error) {
  console.error(error.message);
  failed += 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
