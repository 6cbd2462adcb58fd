import { commandLine, isRunning, parentOf } from './processes.mjs';
import { say, sayFailure } from './screen.mjs';

/**
 * Runs a program that starts things and has to end them again: on Ctrl+C, SIGTERM or a closed terminal, on an error, and at
 * its end. What was handed to `atEnd` is undone, last started first; then the process ends.
 * @param {(context: { signal: AbortSignal, stop: (reason: string) => void, fail: (reason: string) => void, aborted: Promise<'aborted'>, atEnd: (cleanup: () => unknown) => void }) => Promise<void>} program
 */
export async function runUntilStopped(program) {
  const stopping = new AbortController();
  const { signal } = stopping;
  const cleanups = [];
  let exitCode = 0;
  const stop = (reason) => stopping.abort(reason);
  const fail = (reason) => {
    if (!signal.aborted) exitCode = 1;
    stop(reason);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, stop);
  followNpm(stop);
  const aborted = new Promise((resolve) =>
    signal.addEventListener('abort', () => resolve('aborted'), { once: true }),
  );
  try {
    await program({ signal, stop, fail, aborted, atEnd: (cleanup) => cleanups.unshift(cleanup) });
  } catch (error) {
    if (!signal.aborted) {
      sayFailure(error);
      exitCode = 1;
    }
  }
  if (signal.aborted) say(`끝내는 중입니다 (${signal.reason})`);
  for (const cleanup of cleanups) await cleanup();
  process.exit(exitCode);
}

/** An npm that is killed takes nobody along; its end is then the order to stop. npm starts scripts through a shell. */
export function followNpm(stop) {
  if (!process.env['npm_lifecycle_event'] || process.platform === 'win32') return;
  const npm = [process.ppid, parentOf(process.ppid)].find(
    (pid) => pid > 1 && commandLine(pid).startsWith('npm'),
  );
  if (npm) setInterval(() => isRunning(npm) || stop('npm이 끝남'), 300).unref();
}
