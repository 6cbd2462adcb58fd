import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pathOf = (dataDirectory: string, name: string): string => join(dataDirectory, 'keys', name);

/** What is kept under this name among the keys of the data directory, or null. */
export function keptKey(dataDirectory: string, name: string): string | null {
  try {
    return readFileSync(pathOf(dataDirectory, name), 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/**
 * The key that is kept under this name; made when there is none. Of several processes that start at once, the first link to the
 * name wins and all read that one.
 */
export function keepKey(dataDirectory: string, name: string, make: () => string): string {
  const kept = keptKey(dataDirectory, name);
  if (kept !== null) return kept;
  const path = pathOf(dataDirectory, name);
  mkdirSync(join(dataDirectory, 'keys'), { recursive: true, mode: 0o700 });
  const temporary = pathOf(dataDirectory, `.${randomUUID()}`);
  writeFileSync(temporary, make(), { mode: 0o600, flush: true });
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
  return readFileSync(path, 'utf8');
}

const isCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;
