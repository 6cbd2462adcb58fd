/** How a queue is worked off. How often a job is tried stands with the queue itself, in migrations/. */
interface QueueTerms {
  /** Jobs at a time in one process. */
  width: number;
  /** A job that takes longer is broken off; less than the time after which its process counts as gone. */
  limitSeconds: number;
  /** The pause before the second try; each further one is four times as long, up to the longest. */
  firstPauseSeconds: number;
  longestPauseSeconds: number;
  /** Set for work that is due again and again: one job for each such span, whatever the number of processes. */
  everySeconds?: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

const periodic = (everySeconds: number, limitSeconds: number): QueueTerms => ({
  width: 1,
  limitSeconds,
  firstPauseSeconds: MINUTE,
  longestPauseSeconds: HOUR,
  everySeconds,
});

/** 작업 대기열: each is worked off by a loop of its own, so that none waits for what another one waits for. */
export const QUEUES = {
  /** Eight tries over two days, then it waits for a person; so does a scan. */
  mail: { width: 2, limitSeconds: 60, firstPauseSeconds: MINUTE, longestPauseSeconds: 24 * HOUR },
  scan: { width: 2, limitSeconds: 180, firstPauseSeconds: MINUTE, longestPauseSeconds: 24 * HOUR },
  'audit-checkpoint': periodic(10, 60),
  /** Once a day there is something to do; asked often, so that an authority that was not there is asked again. */
  'audit-anchor': periodic(30 * MINUTE, 4 * MINUTE),
  'audit-verification': {
    width: 1,
    limitSeconds: 3 * HOUR,
    firstPauseSeconds: MINUTE,
    longestPauseSeconds: HOUR,
  },
  upkeep: periodic(10 * MINUTE, 2 * MINUTE),
  'file-sweep': periodic(6 * HOUR, HOUR),
} as const satisfies Record<string, QueueTerms>;

export type QueueName = keyof typeof QUEUES;

const EVERY: readonly [QueueName, QueueTerms][] = Object.entries(QUEUES).map(([queue, terms]) => [
  queue as QueueName,
  terms,
]);

/** The queues of work that is due again and again, with the span of each in seconds. */
export const PERIODIC = EVERY.flatMap(([queue, { everySeconds }]): [QueueName, number][] =>
  everySeconds === undefined ? [] : [[queue, everySeconds]],
);

/** Whether the work is due again and again: when it fails, the next one comes by itself. */
export const isPeriodic = (queue: QueueName): boolean => PERIODIC.some(([name]) => name === queue);

/** Seconds until a job is tried again that was retried so often before. */
export function pauseSeconds(queue: QueueName, retries: number): number {
  const { firstPauseSeconds, longestPauseSeconds } = QUEUES[queue];
  return Math.min(firstPauseSeconds * 4 ** Math.min(retries, 15), longestPauseSeconds);
}
