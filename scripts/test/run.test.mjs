import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { runPhases } from '../lib/phases.mjs';
import { groupSpecs } from '../lib/spec-groups.mjs';
import { readCounts } from '../lib/test-results.mjs';

const result = (code) => ({ code, output: '', passed: 1, failed: code, skipped: 0 });
const run = (phases, lanes = 2) => runPhases(phases, { lanes, onEnd: () => {} });

describe('phases', () => {
  it('run no more at a time than there are lanes, and in order', async () => {
    let running = 0;
    let most = 0;
    const started = [];
    const phase = (name) => ({
      name,
      run: async () => {
        started.push(name);
        most = Math.max(most, (running += 1));
        await new Promise((resolve) => setTimeout(resolve, 5));
        running -= 1;
        return result(0);
      },
    });
    const outcomes = await run(['a', 'b', 'c', 'd'].map(phase));
    assert.equal(most, 2);
    assert.deepEqual(started, ['a', 'b', 'c', 'd']);
    assert.deepEqual(
      outcomes.map(({ name }) => name),
      ['a', 'b', 'c', 'd'],
    );
  });

  it('are failed without being run when what they need failed, but run after what merely comes first', async () => {
    const outcomes = await run([
      { name: 'build', run: async () => result(1) },
      { name: 'browser', needs: ['build'], run: async () => assert.fail('must not run') },
      { name: 'types', after: ['build'], run: async () => result(0) },
    ]);
    assert.deepEqual(
      outcomes.map(({ code }) => code),
      [1, 1, 0],
    );
  });

  it('turn an unexpected error into a failure', async () => {
    const [outcome] = await run([{ name: 'a', run: () => Promise.reject(new Error('broken')) }]);
    assert.equal(outcome.failed, 1);
    assert.match(outcome.output, /broken/);
  });
});

describe('test counts', () => {
  const directory = mkdtempSync(join(tmpdir(), 'portal-counts-'));
  after(() => rmSync(directory, { recursive: true }));
  const counts = (runner, text, exitCode = 0) => {
    writeFileSync(join(directory, 'report'), text);
    return readCounts(runner, join(directory, 'report'), exitCode);
  };

  it('read what Jest reports, a file that could not be loaded being a failure', () => {
    const text = JSON.stringify({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numRuntimeErrorTestSuites: 1,
    });
    assert.deepEqual(counts('jest', text, 1), { passed: 5, failed: 2, skipped: 2 });
  });

  it('read what Playwright reports', () => {
    const text = JSON.stringify({ stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 0 }, errors: [] });
    assert.deepEqual(counts('playwright', text, 1), { passed: 4, failed: 2, skipped: 0 });
  });

  it('read what the test runner of Node reports', () => {
    assert.deepEqual(counts('node', '1..1\n# tests 9\n# pass 7\n# fail 1\n# cancelled 1\n# skipped 0\n', 1), {
      passed: 7,
      failed: 2,
      skipped: 0,
    });
  });

  it('count a failed phase without a report as one failure', () => {
    assert.equal(readCounts('jest', join(directory, 'absent'), 1).failed, 1);
    assert.equal(readCounts(undefined, '', 2).failed, 1);
    assert.equal(readCounts(undefined, '', 0).failed, 0);
  });
});

describe('groups of test files', () => {
  const directory = mkdtempSync(join(tmpdir(), 'portal-groups-'));
  const groups = join(directory, 'groups');
  after(() => rmSync(directory, { recursive: true, force: true }));

  const file = (name, text) => {
    const path = join(directory, name);
    writeFileSync(path, text);
    return path;
  };
  const membersOf = (group) =>
    [...readFileSync(group, 'utf8').matchAll(/^import '(.+)';$/gm)].map(([, path]) =>
      resolve(dirname(group), path),
    );

  it('hold every file once, no group above ten', () => {
    const files = Array.from({ length: 23 }, (_, index) =>
      file(`a-${index}.spec.ts`, "describe('a', () => {});"),
    );
    const run = groupSpecs(files, groups);
    assert.equal(run.length, 3);
    assert.deepEqual(run.flatMap(membersOf).sort(), [...files].sort());
    assert.ok(run.every((group) => membersOf(group).length <= 10));
  });

  for (const [what, text] of [
    ['a hook outside a describe', 'beforeEach(() => {});'],
    ['a mock', "jest.unstable_mockModule('./a.ts', () => ({}));"],
    ['a snapshot', "it('a', () => expect(1).toMatchSnapshot());"],
    ['a test that is to run alone', "it.only('a', () => {});"],
  ]) {
    it(`leave out a file with ${what}`, () => {
      const alone = file('alone.spec.ts', text);
      const run = groupSpecs([alone, file('b.spec.tsx', '')], groups);
      assert.deepEqual(run, [join(groups, 'group-1.spec.tsx'), alone]);
    });
  }
});
