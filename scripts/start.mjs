/**
 * npm start: one command from a bare clone to a running portal. Installs what is missing, builds what changed, starts the
 * embedded PostgreSQL unless DATABASE_URL names another, then the API, which migrates, loads the sample data and serves the
 * web application. Ends in the reverse order.
 */
import { resolve } from 'node:path';
import { buildWhatChanged } from './lib/build.mjs';
import { installWhatIsMissing } from './lib/install.mjs';
import { lockDataDirectory } from './lib/instance-lock.mjs';
import { startPortal } from './lib/portal-process.mjs';
import { requireFreePort } from './lib/ports.mjs';
import { choosePlace, prepareDataDirectory } from './lib/postgres/place.mjs';
import { startServer } from './lib/postgres/server.mjs';
import { projectRoot } from './lib/project.mjs';
import { sampleAccountTable } from './lib/sample-accounts.mjs';
import { print, say, sayFailure, StartRefused } from './lib/screen.mjs';

const stopping = new AbortController();
const databaseEnded = '내장 PostgreSQL이 예기치 않게 끝났습니다';
const cleanups = [];

/** What is to be undone at the end, last started first. */
const atEnd = (cleanup) => cleanups.unshift(cleanup);

async function cleanUp() {
  for (const cleanup of cleanups.splice(0)) await cleanup();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort(signal));

/** npm run by another program can be killed without a word; its end is then the order to stop. */
function followParent() {
  if (!process.env['npm_lifecycle_event'] || process.platform === 'win32') return;
  const parent = process.ppid;
  const timer = setInterval(() => process.ppid !== parent && stopping.abort('npm 종료'), 500);
  timer.unref();
}

/** Reads the settings that decide what is started; the API reads and checks all the others itself. */
function readSettings() {
  const environment = process.env;
  const isEmbedded = !environment['DATABASE_URL'];
  const isProduction = environment['NODE_ENV'] === 'production';
  const sampleData = environment['PORTAL_SAMPLE_DATA'] ?? String(isEmbedded && !isProduction);
  if (isProduction && sampleData === 'true') {
    throw new StartRefused(
      '운영 환경(NODE_ENV=production)에는 예시 자료를 넣을 수 없습니다. PORTAL_SAMPLE_DATA=false로 실행하거나 NODE_ENV를 빼 주십시오.',
    );
  }
  return {
    isEmbedded,
    sampleData,
    port: Number(environment['PORT'] ?? 3000),
    host: environment['HOST'] ?? '127.0.0.1',
    dataDirectory: resolve(projectRoot, environment['PORTAL_DATA_DIR'] ?? '.data'),
  };
}

async function startEmbedded(settings) {
  const place = choosePlace(settings.dataDirectory);
  say('내장 PostgreSQL을 시작합니다');
  const server = await startServer(place, { signal: stopping.signal });
  atEnd(() => server.stop(1500));
  server.ended.then(() => stopping.abort(databaseEnded));
  return server.url;
}

function startApi(settings, databaseUrl, lock) {
  say('서버를 시작합니다');
  const portal = startPortal({
    environment: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      HOST: settings.host,
      PORT: String(settings.port),
      PORTAL_DATA_DIR: settings.dataDirectory,
      PORTAL_SAMPLE_DATA: settings.sampleData,
    },
    onProgress: say,
  });
  lock?.note({ apiPid: portal.pid });
  atEnd(portal.stop);
  return portal;
}

function greet(settings, address) {
  print(`\n  스마트제조 지원사업 포털: ${address}\n`);
  if (settings.sampleData === 'true') print(`${sampleAccountTable()}\n`);
  print('  끝내려면 Ctrl+C를 누르십시오.\n');
}

const aborted = new Promise((resolve) =>
  stopping.signal.addEventListener('abort', () => resolve('aborted'), { once: true }),
);

async function run() {
  followParent();
  const settings = readSettings();
  prepareDataDirectory(settings.dataDirectory);
  const lock = settings.isEmbedded ? await lockDataDirectory(settings.dataDirectory) : undefined;
  if (lock) atEnd(() => lock.release());
  await requireFreePort(settings.port, settings.host);
  await installWhatIsMissing(stopping.signal);
  await buildWhatChanged(stopping.signal);
  const databaseUrl = settings.isEmbedded ? await startEmbedded(settings) : process.env['DATABASE_URL'];
  stopping.signal.throwIfAborted();
  const portal = startApi(settings, databaseUrl, lock);
  const address = await Promise.race([portal.ready, aborted]);
  if (address !== 'aborted') {
    lock?.note({ address });
    say('준비되었습니다');
    greet(settings, address);
  }
  const result = await Promise.race([portal.ended, aborted]);
  lock?.note({ stopping: true });
  if (result !== 'aborted') throw new StartRefused(`서버가 예기치 않게 끝났습니다 (종료 코드 ${result}).`);
}

let exitCode = 0;
try {
  await run();
} catch (error) {
  if (!stopping.signal.aborted) {
    sayFailure(error);
    exitCode = 1;
  }
}
if (stopping.signal.aborted) say(`끝내는 중입니다 (${stopping.signal.reason})`);
if (stopping.signal.reason === databaseEnded) exitCode = 1;
await cleanUp();
process.exit(exitCode);
