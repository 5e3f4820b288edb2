import { defineConfig } from '@playwright/test';

// Two workers, each with a display of its own (support/open-displays.ts); the tests of one file run one after the other. Every test has
// its own data folder, which is what one app keeps another out of, and what is measured is counted within one app's processes, so that
// none need to run alone. Elsewhere than on Linux there is one display for all.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  globalSetup: './tests/e2e/support/open-displays.ts',
  workers: process.platform === 'linux' ? 2 : 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
