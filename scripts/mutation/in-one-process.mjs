/**
 * Test runner of the mutation tests: the specs of the rules are bundled once, and each mutant gets what covers it
 * evaluated anew in the same process, so that a mutant costs a fraction of a second where a Jest run of its own costs
 * several. The tests are defined and named by jest-circus and judged by expect, as in Jest; Stryker makes the mutants,
 * chooses the tests and keeps the score.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { Script } from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { expect } from 'expect';
import fc from 'fast-check';
import * as circus from 'jest-circus';
import { toMatchSnapshot } from 'jest-snapshot';
import { rolldown } from 'rolldown';
import { keptSnapshots } from './kept-snapshots.mjs';

const RULES = 'libs/rules/src';
/** Where the first run leaves, in the sandbox, how long each spec took to read and each test to run, for the others. */
const TIMES = 'test-times.json';
/** Specs that try thousands of made-up companies, seconds each: a mutant that only they would find counts as alive. */
const TRIES_THOUSANDS = /(brute-force|mends|properties)\.spec\.ts$/;
/** Fewer made-up cases than `npm test` tries, always the same: a mutant that only a rare case finds counts as alive. */
const PROPERTY_RUNS = { numRuns: 25, seed: 20_260_101 };

class InOneProcess {
  static inject = [];

  #require = createRequire(import.meta.url);
  #specs = specFiles();
  #times;
  #script;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const bundle = await rolldown({
      input: 'specs',
      platform: 'node',
      external: ['fast-check'],
      plugins: [specsOnDemand(this.#specs)],
      treeshake: false,
      logLevel: 'silent',
    });
    const { output } = await bundle.generate({ format: 'cjs', codeSplitting: false });
    await bundle.close();
    this.#script = new Script(`(function (require, exports) {${output[0].code}\n})`, {
      filename: 'specs.cjs',
    });
    Object.assign(globalThis, { describe: circus.describe, it: circus.it, test: circus.test, expect });
    expect.extend({ toMatchSnapshot });
    fc.configureGlobal(PROPERTY_RUNS);
    Error.stackTraceLimit = 0; // jest-circus notes where each test stands, which nobody reads here.
  }

  /** Every test with what it covers; what runs while a spec is read counts for its first test, which stands for all. */
  async dryRun() {
    const results = [];
    const perTest = {};
    const times = {};
    for (const spec of this.#specs) {
      const state = begin({});
      const startedAt = performance.now();
      const tests = await this.#define(this.#evaluate(), spec);
      times[spec] = performance.now() - startedAt;
      let onReading = state.mutantCoverage?.static;
      for (const test of tests) {
        state.currentTestId = test.id;
        const result = await this.#runOne(test);
        state.currentTestId = undefined;
        results.push(result);
        times[test.id] = result.timeSpentMs;
        perTest[test.id] = { ...onReading, ...state.mutantCoverage?.perTest[test.id] };
        onReading = undefined;
      }
    }
    writeFileSync(TIMES, JSON.stringify(times));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, testFilter, sandboxFileName, hitLimit, disableBail }) {
    const state = begin({ activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
    const tests = await this.#runUntilOneFails(testFilter, sandboxFileName, disableBail);
    return toMutantRunResult(
      determineHitLimitReached(state.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests },
    );
  }

  async #runUntilOneFails(filter, mutatedFile, disableBail) {
    const results = [];
    const load = this.#evaluate();
    const read = new Map();
    for (const id of this.#ordered(filter, mutatedFile)) {
      const spec = specOf(id);
      if (!read.has(spec)) read.set(spec, await this.#defined(load, spec));
      const test = read.get(spec).find((one) => one.id === id) ?? missing(id, spec);
      const result = await this.#runOne(test);
      results.push(result);
      if (result.status === TestStatus.Failed && !disableBail) break;
    }
    return results;
  }

  /**
   * The tests that can find a mutant: those beside the changed file first, then what is quick. All of a spec count once
   * one of them covers the mutant, since modules keep what an earlier test made them work out.
   */
  #ordered(covering, mutatedFile) {
    const times = (this.#times ??= JSON.parse(readFileSync(TIMES, 'utf8')));
    const specs = new Set(covering.map(specOf));
    const folder = dirname(relative('.', mutatedFile));
    const nearness = (spec) => (folder.startsWith(dirname(spec)) ? 0.1 : 1);
    const weight = (id) => (times[id] + times[specOf(id)]) * nearness(specOf(id));
    return Object.keys(times)
      .filter((id) => id.includes('#') && specs.has(specOf(id)))
      .sort((one, other) => weight(one) - weight(other));
  }

  /** The bundle anew: no module of an earlier run is seen again. Returns what reads a spec. */
  #evaluate() {
    const exports = {};
    this.#script.runInThisContext()(this.#require, exports);
    return exports.load;
  }

  /** The tests of a spec; none when it cannot even be read. */
  async #defined(load, spec) {
    try {
      return await this.#define(load, spec);
    } catch {
      return [];
    }
  }

  async #define(load, spec) {
    circus.resetState();
    await load[spec]();
    return numbered(testsIn(circus.getState().rootDescribeBlock, []).map((test) => ({ ...test, spec })));
  }

  async #runOne(test) {
    const startedAt = performance.now();
    const about = { id: test.id, name: test.name, fileName: test.spec };
    // A snapshot that differs does not throw: it is noted in the state.
    const state = {
      currentTestName: test.name,
      snapshotState: keptSnapshots(test.spec),
      suppressedErrors: [],
    };
    expect.setState(state);
    try {
      await test.run();
      for (const error of expect.getState().suppressedErrors) throw error;
      return { ...about, status: TestStatus.Success, timeSpentMs: performance.now() - startedAt };
    } catch (error) {
      const failureMessage = String(error?.message ?? error).slice(0, 500);
      const timeSpentMs = performance.now() - startedAt;
      return { ...about, status: TestStatus.Failed, timeSpentMs, failureMessage };
    }
  }
}

/** What the mutated code reads (`stryNS_…`): which mutant is active, which test is being covered. */
const begin = (state) => (globalThis.__stryker__ = state);

/** A test that is no longer there: the mutant spoiled the reading of its spec. */
const missing = (id, spec) => ({
  id,
  name: id,
  spec,
  run: () => {
    throw new Error('The test is gone');
  },
});

const specOf = (id) => id.slice(0, id.indexOf('#'));

/** Every test below a block of jest-circus, named as Jest names it. */
const testsIn = (block, path) =>
  block.children.flatMap((child) =>
    child.type === 'test'
      ? [{ name: [...path, child.name].join(' '), run: child.fn }]
      : testsIn(child, [...path, child.name]),
  );

/** Tests of one name are told apart by a number. */
function numbered(tests) {
  const seen = new Map();
  return tests.map((test) => {
    const count = (seen.get(test.name) ?? 0) + 1;
    seen.set(test.name, count);
    return { ...test, id: `${test.spec}#${test.name}${count > 1 ? ` (${count})` : ''}` };
  });
}

const specFiles = () =>
  readdirSync(RULES, { recursive: true })
    .filter((name) => name.endsWith('.spec.ts') && !TRIES_THOUSANDS.test(name))
    .map((name) => `${RULES}/${name}`)
    .sort();

/** One module whose `load` reads each spec, and the modules it needs, when asked. */
const specsOnDemand = (specs) => ({
  name: 'specs-on-demand',
  resolveId: (id) => (id === 'specs' ? '\0specs' : null),
  load: (id) =>
    id === '\0specs'
      ? `export const load = {${specs.map((spec) => `'${spec}': () => import('${resolve(spec)}')`).join(',')}};`
      : null,
});

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-one-process', InOneProcess)];
