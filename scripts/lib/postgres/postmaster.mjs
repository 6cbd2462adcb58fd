import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { commandLine, endProcess, hasEntry, isRunning } from '../processes.mjs';
import { say } from '../screen.mjs';

const pidFile = (cluster) => join(cluster, 'postmaster.pid');

/** What postmaster.pid says: line 1 the process, line 7 its shared memory, line 8 the state. Undefined without the file. */
export function readPostmaster(cluster) {
  try {
    const lines = readFileSync(pidFile(cluster), 'utf8').split('\n');
    const [, sharedMemory] = (lines[6] ?? '').trim().split(/\s+/);
    return { pid: Number(lines[0]), sharedMemory, isReady: lines[7]?.trim() === 'ready' };
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Ours is a process whose command line names this very folder; Windows tells no command lines. */
const isOurs = (pid, cluster) =>
  isRunning(pid) && (process.platform === 'win32' || ` ${commandLine(pid)} `.includes(` ${cluster} `));

/** Whether a PostgreSQL runs on this folder and takes connections. */
export function runsOn(cluster) {
  const found = readPostmaster(cluster);
  return found !== undefined && found.isReady && isOurs(found.pid, cluster);
}

/**
 * Clears what a killed launcher left behind. A PostgreSQL that still runs on this folder is stopped in good order. The pid
 * file of a dead one is removed when its number now belongs to a stranger or to a dead process that nobody collected:
 * PostgreSQL would take either for itself. In all other cases PostgreSQL judges the file, and better.
 */
export async function clearLeftOver(cluster) {
  const left = readPostmaster(cluster);
  if (!left) return;
  if (isOurs(left.pid, cluster)) {
    say('강제 종료된 이전 실행의 PostgreSQL을 정리합니다');
    await stopPostmaster(left.pid);
  }
  await waitUntilUnused(left.sharedMemory);
  if (left.pid > 0 && hasEntry(left.pid)) rmSync(pidFile(cluster), { force: true });
}

/** Sessions outlive their killed server for a moment; while one is attached to its memory the folder is in use. */
async function waitUntilUnused(sharedMemory) {
  const deadline = Date.now() + 5000;
  while (isAttached(sharedMemory) && Date.now() < deadline) await wait(50);
}

/** The kernel's list of shared memory: column 2 is the id, column 7 the number of processes attached. */
function isAttached(sharedMemory) {
  try {
    const rows = readFileSync('/proc/sysvipc/shm', 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/));
    return rows.some((columns) => columns[1] === sharedMemory && Number(columns[6]) > 0);
  } catch {
    return false;
  }
}

/** SIGINT ends sessions and writes a checkpoint; SIGQUIT ends at once and leaves the rest to the next recovery. */
export const stopPostmaster = (pid, withinMs = 8000) =>
  endProcess(pid, { signal: 'SIGINT', withinMs, lastSignal: 'SIGQUIT' });
