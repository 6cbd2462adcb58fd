import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { commandLine, endProcess, isRunning } from './processes.mjs';
import { say, StartRefused } from './screen.mjs';

const launcherMark = /(start|dev|portal)\.mjs/;
const apiMark = 'main.js';

/**
 * Lets one launcher at a time use a data folder. The lock names the launcher and the API it started, so that a launcher
 * that was killed leaves no riddle: its API is ended and the lock taken over.
 */
class InstanceLock {
  #path;
  #content;

  constructor(path, content) {
    this.#path = path;
    this.#content = content;
  }

  /** Adds what a later launcher has to know. */
  note(facts) {
    Object.assign(this.#content, facts);
    writeFileSync(this.#path, JSON.stringify(this.#content));
  }

  release() {
    rmSync(this.#path, { force: true });
  }
}

const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/** A lock that another launcher is writing at this very moment is whole a little later. */
const readAgain = async (path) => {
  await wait(300);
  return read(path);
};

const isLauncher = (pid) => isRunning(pid) && launcherMark.test(commandLine(pid));

/** Waits for a launcher that is on its way out; refuses when it keeps running. */
async function waitForOther(path, other) {
  const patience = { undecided: Date.now() + 1500, stopping: Date.now() + 12_000 };
  while (isLauncher(other.pid)) {
    const latest = read(path);
    if (Date.now() > (latest?.stopping ? patience.stopping : patience.undecided)) {
      throw new StartRefused(
        `포털이 이미 이 데이터 폴더로 실행되고 있습니다 (프로세스 ${other.pid}${latest?.address ? `, ${latest.address}` : ''}).\n` +
          `그 창에서 Ctrl+C로 끝내거나, 다른 폴더로 실행해 주십시오: PORTAL_DATA_DIR=.data-2 PORT=3001 npm start`,
      );
    }
    await wait(100);
  }
}

/** The API of a killed launcher ends by itself when its channel closes; it gets its time, then is ended. */
async function endLeftOverApi(pid) {
  if (!pid || !isRunning(pid) || !commandLine(pid).includes(apiMark)) return;
  say('강제 종료된 이전 실행의 서버를 끝냅니다');
  await endProcess(pid);
}

/** Takes the data folder for this launcher. */
export async function lockDataDirectory(dataDirectory) {
  const path = join(dataDirectory, 'portal.lock');
  mkdirSync(dataDirectory, { recursive: true });
  const content = { pid: process.pid };
  for (;;) {
    try {
      writeFileSync(path, JSON.stringify(content), { flag: 'wx' });
      return new InstanceLock(path, content);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const other = read(path) ?? (await readAgain(path));
    if (other?.pid) await waitForOther(path, other);
    await endLeftOverApi(other?.apiPid);
    rmSync(path, { force: true });
  }
}
