import { defineConfig } from '@playwright/test';

/** Quiet and alone: no sandbox (root in a container), no GPU, nothing that calls home. */
const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];
const executablePath = process.env['CHROMIUM_PATH'];

/** Browser tests of the built portal: the start of each run gives it a fresh database with the sample data (src/portal.setup.ts). */
export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.e2e.ts',
  // What counts actions of nine companies is a trial alone (npm run trial -- count).
  testIgnore: process.env['PORTAL_TRIAL'] === 'count' ? [] : '**/check-count.e2e.ts',
  outputDir: '../../test-results/e2e',
  globalSetup: './src/portal.setup.ts',
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: report === undefined ? [['list']] : [['list'], ['json', { outputFile: report }]],
  use: {
    baseURL: process.env['E2E_BASE_URL'] ?? '',
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true, sources: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      args: browserArguments,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
});
