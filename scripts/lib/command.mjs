import { spawn } from 'node:child_process';
import { projectRoot } from './project.mjs';

/**
 * Runs a program to its end and gives its exit code with everything it wrote; one that takes too long is ended.
 * @param {string} program
 * @param {string[]} parameters
 * @param {{ environment?: NodeJS.ProcessEnv, signal?: AbortSignal, withinMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(program, parameters, { environment, signal, withinMs } = {}) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawn(program, parameters, {
      cwd: projectRoot,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    const stop = () => killTree(child);
    signal?.addEventListener('abort', stop, { once: true });
    let output = '';
    const overdue =
      withinMs &&
      setTimeout(() => {
        output += `\n${withinMs / 60_000}분 안에 끝나지 않아 중단했습니다.\n`;
        stop();
      }, withinMs);
    const take = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(overdue);
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted) reject(signal.reason);
      else resolve({ code: code ?? 1, output });
    });
  });
}

/** Ends a program and what it started: each runs in a process group of its own. */
function killTree(child) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It ended by itself between the check and the signal.
  }
}
