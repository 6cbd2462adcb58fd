/**
 * Mutation testing of the rules: `npm run mutation`, or a folder of them:
 * `npm run mutation -- --mutate 'libs/rules/src/funding/!(*.spec).ts'`. A later run repeats only what changed.
 * Runs from the project folder; only what the rules need is copied.
 */
const RULES = 'libs/rules/src';

export default {
  packageManager: 'npm',
  plugins: ['./scripts/mutation/in-one-process.mjs'],
  testRunner: 'in-one-process',
  coverageAnalysis: 'perTest',
  mutate: [
    `${RULES}/**/*.ts`,
    `!${RULES}/**/*.spec.ts`,
    // What tests are made of.
    `!${RULES}/testing/**`,
    `!${RULES}/**/cases.ts`,
    `!${RULES}/**/cases/**`,
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
  timeoutMS: 10_000,
  timeoutFactor: 0.1,
  thresholds: { high: 95, low: 90, break: 85 },
};
