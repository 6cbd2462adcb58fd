import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** True while something has this number, be it a process of another user or a dead one that nobody collected. */
export function hasEntry(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** True while a process with this number runs. In a container without an init process the dead keep their numbers. */
export const isRunning = (pid) => hasEntry(pid) && !isDead(pid);

function isDead(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .startsWith('Z');
  } catch {
    return false;
  }
}

/** The command line of a process, '' when it cannot be read. Numbers are used again, so a number alone proves nothing. */
export function commandLine(pid) {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** The process that started this one; 0 when it cannot be told. */
export function parentOf(pid) {
  try {
    if (process.platform !== 'linux')
      return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));
    return Number(
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    );
  } catch {
    return 0;
  }
}

/** Waits until a process has ended; false when it still runs after the time given. */
export async function hasEnded(pid, withinMs) {
  const deadline = Date.now() + withinMs;
  while (isRunning(pid)) {
    if (Date.now() > deadline) return false;
    await wait(50);
  }
  return true;
}

/** Sends a signal; a process that is already gone is no error. */
function signalProcess(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Asks a process to end, then insists. */
export async function endProcess(pid, { signal = 'SIGTERM', withinMs = 8000, lastSignal = 'SIGKILL' } = {}) {
  signalProcess(pid, signal);
  if (await hasEnded(pid, withinMs)) return;
  signalProcess(pid, lastSignal);
  await hasEnded(pid, 2000);
}
