import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { StartProblem } from './start-problems.ts';

/** Whatever makes the backup touches this file in the data directory when it is done. */
const MARKER = 'last-backup';

/** A day, and two hours for the backup itself. */
const OLDEST_SECONDS = 26 * 3_600;

/** Seconds since the last backup (백업) that was recorded; null when none is. */
export async function backupAge(dataDirectory: string, now: Date): Promise<number | null> {
  const marker = await stat(join(dataDirectory, MARKER)).catch(() => null);
  return marker === null ? null : Math.max(0, (now.getTime() - marker.mtimeMs) / 1_000);
}

export function backupProblem(ageSeconds: number | null): StartProblem | null {
  if (ageSeconds === null) return 'backup-unknown';
  return ageSeconds > OLDEST_SECONDS ? 'backup-old' : null;
}
