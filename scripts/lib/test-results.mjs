import { readFileSync } from 'node:fs';

/** How many tests of one phase passed and failed. @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const none = { passed: 0, failed: 0, skipped: 0 };

const readers = {
  jest: (text) => {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(text);
    return {
      passed: numPassedTests,
      failed: numFailedTests + numRuntimeErrorTestSuites,
      skipped: numPendingTests,
    };
  },
  playwright: (text) => {
    const { stats, errors } = JSON.parse(text);
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + (errors?.length ?? 0),
      skipped: stats.skipped,
    };
  },
  node: (text) => {
    const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    return { passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: count('skipped') };
  },
};

/**
 * Reads what a test runner reported. A phase that failed without a failed test (it could not start, lint found something)
 * counts as one failure, so that the totals never look better than the exit code.
 * @param {'jest' | 'playwright' | 'node' | undefined} runner
 * @param {string} path
 * @param {number} exitCode
 * @returns {Counts}
 */
export function readCounts(runner, path, exitCode) {
  const counts = runner ? read(runner, path) : none;
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function read(runner, path) {
  try {
    return readers[runner](readFileSync(path, 'utf8'));
  } catch {
    return none;
  }
}
