/**
 * npm test: everything that CI runs, from a bare clone. Lint, types, format, dead exports, the tests of rules, web, API and scripts, the build and
 * the browser tests; two at a time, since the work fits two cores. `npm test -- --only=rules,api` runs a part.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { buildWhatChanged, runNx } from './lib/build.mjs';
import { findBrowser } from './lib/browser.mjs';
import { runCommand } from './lib/command.mjs';
import { installWhatIsMissing } from './lib/install.mjs';
import { runPhases } from './lib/phases.mjs';
import { startTemporaryServer } from './lib/postgres/temporary-server.mjs';
import { fromRoot } from './lib/project.mjs';
import { followNpm } from './lib/run.mjs';
import { print, say, sayFailure, StartRefused } from './lib/screen.mjs';
import { groupSpecs } from './lib/spec-groups.mjs';
import { readCounts } from './lib/test-results.mjs';

const stopping = new AbortController();
const { signal } = stopping;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => stopping.abort(name));
followNpm(() => stopping.abort('npm'));

const results = fromRoot('test-results');
const phaseMs = 20 * 60_000;

const node = (parameters, environment) =>
  runCommand(process.execPath, parameters, { signal, environment, withinMs: phaseMs });

/** Runs one phase and reads what its runner reported. */
const counted = (runner, name, run) => async () => {
  const path = `${results}/${name}.report`;
  const { code, output } = await run(path);
  return { code, output, ...readCounts(runner, path, code) };
};

const nxTarget = (target, parallel = 1) =>
  counted(undefined, target, () => runNx(['run-many', '-t', target, `--parallel=${parallel}`], { signal }));

const runJest = (directory, parameters, environment) =>
  node(
    [
      // Modules are loaded anew for every group of files: with room for young objects the garbage is collected less often.
      ...['--max-semi-space-size=64', '--experimental-vm-modules', '--no-warnings'],
      fromRoot('node_modules/jest/bin/jest.js'),
      ...['-c', fromRoot(directory, 'jest.config.mjs')],
      ...parameters,
    ],
    environment,
  );

const jest = (name, directory, environment = () => ({})) =>
  counted('jest', name, async (report) => {
    const listed = await runJest(directory, ['--listTests']);
    if (listed.code !== 0) return listed;
    const groups = fromRoot('test-results/groups', name);
    const files = listed.output.split('\n').filter((line) => /spec\.tsx?$/.test(line));
    return runJest(
      directory,
      [
        ...['--json', '--forceExit', `--outputFile=${report}`],
        ...['--roots', fromRoot(directory), '--roots', groups, '--testMatch', '**/*spec.{ts,tsx}'],
        ...['--runTestsByPath', ...groupSpecs(files, groups)],
      ],
      await environment(),
    );
  });

/** A tool of the workspace that only says whether all is well. */
const tool = (name, script, ...parameters) =>
  counted(undefined, name, () => node([fromRoot('node_modules', script), ...parameters]));

const scriptTests = counted('node', 'scripts', (report) =>
  node([
    '--test',
    '--test-concurrency=1',
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${report}`],
    ...readdirSync(fromRoot('scripts/test'))
      .filter((name) => /\.(test|spec)\.mjs$/.test(name))
      .map((name) => fromRoot('scripts/test', name)),
  ]),
);

const browserTests = counted('playwright', 'e2e', async (report) =>
  node(
    [
      fromRoot('node_modules/@playwright/test/cli.js'),
      'test',
      '-c',
      fromRoot('apps/e2e/playwright.config.ts'),
    ],
    {
      ...(await findBrowser()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      NODE_NO_WARNINGS: '1',
    },
  ),
);

async function build() {
  await buildWhatChanged(signal);
  return { code: 0, output: '', passed: 0, failed: 0, skipped: 0 };
}

let server;

/** The tests of the API run on the PostgreSQL of TEST_DATABASE_URL (any version from 15), else on one of their own. */
async function databaseEnvironment() {
  if (process.env['TEST_DATABASE_URL']) return {};
  server = await startTemporaryServer();
  return { TEST_DATABASE_URL: server.url };
}

/**
 * In the order of starting: what is long or waited for comes first. Nx runs once at a time. Lint waits for the
 * browser: type-aware, it takes both cores, and a browser beside it draws too slowly for a person's patience. What must come before it
 * comes before what may run beside it.
 */
const allPhases = [
  { name: 'build', run: build },
  { name: 'api', run: jest('api', 'apps/api', databaseEnvironment) },
  { name: 'e2e', needs: ['build'], run: browserTests },
  { name: 'scripts', run: scriptTests },
  { name: 'typecheck', after: ['build', 'scripts'], run: nxTarget('typecheck') },
  { name: 'web', run: jest('web', 'apps/web') },
  { name: 'lint', after: ['typecheck', 'e2e'], run: nxTarget('lint', 2) },
  { name: 'rules', run: jest('rules', 'libs/rules') },
  { name: 'format', run: tool('format', 'prettier/bin/prettier.cjs', '--check', '.') },
  { name: 'exports', run: tool('exports', 'knip/bin/knip.js') },
];

/** The phases that --only names, with `build` when the browser tests need it. */
function chosenPhases() {
  const only = process.argv
    .find((text) => text.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',');
  if (!only) return allPhases;
  const unknown = only.filter((name) => !allPhases.some((phase) => phase.name === name));
  if (unknown.length > 0) {
    throw new StartRefused(
      `--only에 없는 이름입니다: ${unknown.join(', ')}. 쓸 수 있는 이름: ${allPhases.map(({ name }) => name).join(', ')}`,
    );
  }
  const names = new Set(only.includes('e2e') ? ['build', ...only] : only);
  return allPhases
    .filter(({ name }) => names.has(name))
    .map((phase) => ({ ...phase, after: (phase.after ?? []).filter((name) => names.has(name)) }));
}

function report({ name, code, seconds, passed, output }) {
  const tests = passed > 0 ? `, 통과 ${passed}개` : '';
  say(`${code === 0 ? '통과' : '실패'}: ${name} (${seconds.toFixed(1)}초${tests})`);
  if (code !== 0) print(`\n──── ${name} ────\n${output.trimEnd()}\n`);
}

function summarize(outcomes) {
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  print('\nphase        seconds   passed   failed  skipped');
  for (const { name, seconds, passed, failed, skipped } of outcomes) {
    const columns = [seconds.toFixed(1), passed, failed, skipped].map((value) => String(value).padStart(9));
    print(`${name.padEnd(11)}${columns.join('')}`);
  }
  print(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return outcomes.some(({ code, failed }) => code !== 0 || failed > 0) ? 1 : 0;
}

let exitCode = 1;
try {
  const phases = chosenPhases();
  await installWhatIsMissing(signal);
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  exitCode = summarize(await runPhases(phases, { lanes: 2, onEnd: report }));
} catch (error) {
  sayFailure(error);
} finally {
  await server?.stop();
}
process.exit(exitCode);
