import { fork, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { join } from 'node:path';

const ENTRY = join(import.meta.dirname, '..', 'season.js');
const MOST_TRIES = 3;
const PAUSE_MS = 5_000;
/** Lower than the process that serves people. */
const NICENESS = 10;

/** Plays the sample season in a process of its own, beside the one that serves; `stop` breaks it off, a later start goes on. */
export function startSeason(): { stop: () => void } {
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const begin = (tries: number): void => {
    child = fork(ENTRY, { execArgv: process.execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    yieldToOthers(child.pid);
    child.once('exit', (code) => {
      if (stopped || code === 0 || tries >= MOST_TRIES) return;
      timer = setTimeout(() => begin(tries + 1), PAUSE_MS);
    });
  };
  begin(1);
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      child?.kill('SIGKILL');
    },
  };
}

/** A process that is gone already, or a system without priorities, is no reason not to go on. */
function yieldToOthers(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, NICENESS);
  } catch {
    return;
  }
}
