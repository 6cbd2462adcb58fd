/** npm run trial -- NAME: what takes too long for every run. `accessibility` asks every page of every role at both widths, `count` counts what a new user does to a verdict, `record` verifies millions of events. */
import { findBrowser } from './lib/browser.mjs';
import { buildWhatChanged } from './lib/build.mjs';
import { runCommand } from './lib/command.mjs';
import { installWhatIsMissing } from './lib/install.mjs';
import { fromRoot } from './lib/project.mjs';
import { print, sayFailure } from './lib/screen.mjs';
import { recordTrial } from './trial/record.mjs';

const HOUR_MS = 60 * 60_000;
/** The browser tests of each trial; they learn its name from PORTAL_TRIAL. */
const TRIALS = { accessibility: ['accessibility'], count: ['check-count'] };

const name = process.argv[2] ?? '';
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort(signal));

async function run(files) {
  const { signal } = stopping;
  await installWhatIsMissing(signal);
  await buildWhatChanged(signal);
  const playwright = fromRoot('node_modules/@playwright/test/cli.js');
  const settings = ['-c', fromRoot('apps/e2e/playwright.config.ts')];
  const environment = { ...(await findBrowser()), PORTAL_TRIAL: name };
  const { code, output } = await runCommand(process.execPath, [playwright, 'test', ...settings, ...files], {
    signal,
    environment,
    withinMs: HOUR_MS,
  });
  print(output);
  return code;
}

const EVENTS = 5_000_000;

async function runRecord() {
  await installWhatIsMissing(stopping.signal);
  await buildWhatChanged(stopping.signal);
  return recordTrial(Number(process.argv[3] ?? EVENTS));
}

if (Object.hasOwn(TRIALS, name)) process.exitCode = await run(TRIALS[name]);
else if (name === 'record') process.exitCode = await runRecord();
else {
  sayFailure(`npm run trial -- ${[...Object.keys(TRIALS), 'record'].join(' | ')}`);
  process.exitCode = 1;
}
