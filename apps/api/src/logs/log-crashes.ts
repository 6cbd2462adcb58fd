import type { Log } from './log.ts';

/** A process as far as it is looked into here. */
interface Crashing {
  on(event: 'uncaughtException', listener: (error: unknown) => void): unknown;
  exit(code: number): void;
}

/** What nobody caught ends the process as it would anyway, but is told in the log, without what it was about. A rejection that nobody waits for is one too. */
export function logCrashes(log: Log, ofProcess: Crashing = process): void {
  ofProcess.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'the process cannot go on');
    ofProcess.exit(1);
  });
}
