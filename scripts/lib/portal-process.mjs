import { fork } from 'node:child_process';
import { fromRoot } from './project.mjs';
import { StartRefused } from './screen.mjs';

const drainMs = 8000;

/**
 * A running API process.
 * @typedef {{
 *   pid: number,
 *   ready: Promise<string>,
 *   ended: Promise<number>,
 *   stop: () => Promise<void>,
 * }} Portal
 */

/**
 * Starts the built API. `ready` gives its address once it serves and fails when it ends before that; `ended` gives its
 * exit code. It runs in a session of its own, so Ctrl+C reaches it only through its starter.
 * @param {{ environment: NodeJS.ProcessEnv, onProgress?: (message: string) => void, output?: 'inherit' | 'ignore' | number }} options
 * @returns {Portal}
 */
export function startPortal({ environment, onProgress = () => {}, output = 'inherit' }) {
  const child = fork(fromRoot('apps/api/dist/main.js'), [], {
    cwd: fromRoot(),
    env: environment,
    execArgv: ['--enable-source-maps'],
    stdio: ['ignore', output, output, 'ipc'],
    detached: true,
  });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGTERM' ? 0 : 1)));
  });
  const ready = new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (message?.progress) onProgress(message.progress);
      if (message?.ready) resolve(message.address);
    });
    ended.then(
      (code) =>
        reject(
          new StartRefused(
            `서버가 준비되기 전에 끝났습니다 (종료 코드 ${code}). 위에 나온 까닭을 확인해 주십시오.`,
          ),
        ),
      reject,
    );
  });
  ready.catch(() => {});
  return { pid: child.pid, ready, ended, stop: () => stop(child, ended) };
}

/** The API finishes the requests it has within its time; what hangs after that is ended. */
async function stop(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const last = setTimeout(() => child.kill('SIGKILL'), drainMs);
  await ended;
  clearTimeout(last);
}
