/**
 * Mutation testing of the rules: `npm run mutation`, or a folder of them:
 * `npm run mutation -- --mutate 'libs/rules/src/funding/!(*.spec).ts'`. A later run repeats only what changed.
 * Runs from the project folder, since the Jest settings reach for scripts/; only what the rules need is copied.
 */
const RULES = 'libs/rules/src';

export default {
  packageManager: 'npm',
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: { configFile: 'libs/rules/jest.config.mjs' },
  coverageAnalysis: 'perTest',
  mutate: [
    `${RULES}/**/*.ts`,
    `!${RULES}/**/*.spec.ts`,
    `!${RULES}/testing/**`,
    // Rows read from official tables, with no logic in them: a changed name or digit of one row is a typing error
    // that the counts and samples in industries.spec.ts and regions.spec.ts look for, not a way for a rule to go wrong.
    `!${RULES}/industries/ksic-*.ts`,
    `!${RULES}/regions/district-rows.ts`,
  ],
  ignorePatterns: [
    '/apps',
    '/docs',
    '/migrations',
    '/libs/contract',
    '/scripts/bench',
    'dist',
    'test-results',
  ],
  incremental: true,
  incrementalFile: '.stryker/incremental.json',
  tempDirName: '.stryker/sandbox',
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.stryker/report.html' },
  jsonReporter: { fileName: '.stryker/report.json' },
  concurrency: 2,
  // Modules of a Jest run are never freed while modules are experimental in Node: a runner starts anew before it is slow.
  maxTestRunnerReuse: 20,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 85 },
};
