/** A little less than the ten seconds that whoever stops the process allows it. */
const LONGEST_MS = 9_000;

let isEnding = false;

/** Ends the process when the work is over, and in any case in time, whatever the work waits for. */
export function endWithin(work: Promise<unknown>): void {
  if (isEnding) return;
  isEnding = true;
  const end = (): void => process.exit(0);
  setTimeout(end, LONGEST_MS);
  void work.then(end, end);
}
