/**
 * Lighthouse (mobile preset) of public pages, median of five: what a phone on a slow line sees. Never in CI, which gates bytes, requests and
 * shifts (apps/e2e/src/first-pages.e2e.ts). Lighthouse is fetched at its exact version, as it is needed for nothing else.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../lib/browser.mjs';
import { buildWhatChanged } from '../lib/build.mjs';
import { runCommand } from '../lib/command.mjs';
import { installWhatIsMissing } from '../lib/install.mjs';
import { freePort } from '../lib/ports.mjs';
import { startPortal } from '../lib/portal-process.mjs';
import { startTemporaryServer } from '../lib/postgres/temporary-server.mjs';
import { fromRoot } from '../lib/project.mjs';
import { print, say } from '../lib/screen.mjs';
import { rounded } from './figures.mjs';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const RUNS = 5;
const PAGES = {
  landing: '/',
  check: '/check',
  notices: '/notices',
  notice: '/notices/sample-open',
  programs: '/programs',
  register: '/register',
};
const TEN_MINUTES_MS = 600_000;
const place = fromRoot('.nx', 'bench-web');

/** Builds the portal, and fetches Lighthouse beside the project's own packages. */
export async function buildWeb(signal) {
  await installWhatIsMissing(signal);
  await buildWhatChanged(signal);
  mkdirSync(place, { recursive: true });
  const fetching = ['install', '--prefix', place, '--no-audit', '--no-fund', '--no-save', LIGHTHOUSE];
  say(`${LIGHTHOUSE}를 준비합니다`);
  const { code, output } = await runCommand('npm', fetching, { signal, withinMs: TEN_MINUTES_MS });
  if (code !== 0) throw new Error(output);
}

/** The middle one; unlike a duration, a shift or a blocked time of 0 is what is wished for. */
function middle(samples) {
  if (samples.length === 0 || samples.some((sample) => !Number.isFinite(sample))) {
    throw new Error(`표본이 비어 있습니다: [${samples.join(', ')}]`);
  }
  return [...samples].sort((left, right) => left - right)[samples.length >> 1];
}

const SCORES = {
  performance: 'performance',
  accessibility: 'accessibility',
  practices: 'best-practices',
  seo: 'seo',
};
const TIMES = {
  fcpMs: 'first-contentful-paint',
  lcpMs: 'largest-contentful-paint',
  blockingMs: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
};

/** What one run says; null where the browser lost the trace, which another run makes good. */
function sampleOf({ audits, categories, runtimeError }) {
  if (runtimeError !== undefined) return null;
  const requests = audits['network-requests'].details.items.filter(({ url }) => url.startsWith('http'));
  const scripts = requests.filter(({ resourceType }) => resourceType === 'Script');
  return {
    ...Object.fromEntries(Object.entries(SCORES).map(([name, id]) => [name, categories[id].score * 100])),
    ...Object.fromEntries(Object.entries(TIMES).map(([name, id]) => [name, audits[id].numericValue])),
    scriptGzipBytes: scripts.reduce((sum, { url }) => sum + gzipBytes(url), 0),
    requests: requests.length,
  };
}

const gzipBytes = (url) => readFileSync(fromRoot('apps/web/dist', `.${new URL(url).pathname}.gz`)).length;

async function measure(run) {
  const samples = [];
  for (let tries = 0; samples.length < RUNS && tries < 2 * RUNS; tries += 1) {
    const sample = sampleOf(await run());
    if (sample !== null) samples.push(sample);
  }
  const names = Object.keys(samples[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, rounded(middle(samples.map((one) => one[name])))]));
}

/** A portal with sample data on a database that vanishes with it. */
async function openPortal() {
  const database = await startTemporaryServer();
  const portal = startPortal({
    environment: {
      ...process.env,
      DATABASE_URL: database.url,
      HOST: '127.0.0.1',
      PORT: String(await freePort()),
      PORTAL_DATA_DIR: join(place, 'data'),
      PORTAL_SAMPLE_DATA: 'true',
      PORTAL_SAMPLE_SEASON: 'off',
    },
  });
  const stop = async () => {
    await portal.stop();
    await database.stop();
  };
  return { address: await portal.ready, stop };
}

/** Lighthouse of each page in turn, in one browser. */
export async function webBench() {
  const load = createRequire(join(place, 'node_modules', 'lighthouse', 'package.json'));
  const { default: lighthouse } = await import(pathToFileURL(load.resolve('lighthouse')).href);
  const { launch } = await import(pathToFileURL(load.resolve('chrome-launcher')).href);
  const { address, stop } = await openPortal();
  const { CHROMIUM_PATH: chromePath } = { ...process.env, ...(await findBrowser()) };
  const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--lang=ko-KR'];
  const chrome = await launch({ chromeFlags, ...(chromePath === undefined ? {} : { chromePath }) });
  const figures = {};
  try {
    for (const [name, path] of Object.entries(PAGES)) {
      const options = { port: chrome.port, output: 'json', logLevel: 'error' };
      figures[name] = await measure(async () => (await lighthouse(`${address}${path}`, options)).lhr);
      print(`${name}: ${JSON.stringify(figures[name])}`);
    }
  } finally {
    chrome.kill();
    await stop();
  }
  return { ratios: {}, figures };
}
