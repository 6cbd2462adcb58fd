import { Injectable, Logger } from '@nestjs/common';
import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { Environment } from '../config/environment.ts';
import { Transactions } from '../database/transactions.ts';
import { FileStore } from '../files/file-store.ts';
import { keysOfDocuments } from '../attachments/stored-files.ts';
import { keysOfCertificates } from '../company-claims/certificate.queries.ts';
import { keysOfExports } from '../exports/stored-exports.ts';
import { Clock } from '../http/clock.ts';
import { NOTHING, type JobHandler, type Settlement } from '../jobs/job-handler.ts';
import type { Job } from '../jobs/jobs.ts';

const DAY_MS = 86_400_000;

/** Folders of the store, each with who knows which of its files are in use. */
const FOLDERS: readonly (readonly [
  string,
  (tx: EntityManager, keys: readonly string[]) => Promise<string[]>,
])[] = [
  ['documents', keysOfDocuments],
  ['exports', keysOfExports],
  ['certificates', keysOfCertificates],
];

/** Folders that exports were written in before they had their place in the data directory. */
const FORMER_EXPORTS = /^portal-export-/;

/**
 * 남은 파일 정리: removes what is older than a day and belongs to nothing: stored files that no row names (their transaction was
 * undone, or its end is unknown), received ones that a killed process left, halves of files.
 */
@Injectable()
export class SweepFilesJob implements JobHandler {
  readonly queue = 'file-sweep';
  private readonly logger = new Logger('SweepFiles');

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly environment: Environment,
    private readonly files: FileStore,
  ) {}

  async run(_job: Job, signal: AbortSignal): Promise<Settlement> {
    const before = new Date(this.clock.now().getTime() - DAY_MS);
    let removed = await removeOld(this.environment.spoolDirectory, before);
    removed += await removeOld(tmpdir(), before, FORMER_EXPORTS);
    removed += await this.files.removeUnfinished(before);
    for (const [folder, inUse] of FOLDERS) {
      for await (const page of this.files.list(folder)) {
        signal.throwIfAborted();
        const old = page.filter(({ storedAt }) => storedAt < before).map(({ key }) => key);
        removed += await this.removeUnused(old, inUse);
      }
    }
    if (removed > 0) this.logger.log(`${removed} files that belong to nothing were removed`);
    return NOTHING;
  }

  private async removeUnused(
    keys: readonly string[],
    inUse: (tx: EntityManager, keys: readonly string[]) => Promise<string[]>,
  ): Promise<number> {
    if (keys.length === 0) return 0;
    const used = new Set(await this.transactions.asSystem((tx) => inUse(tx, keys)));
    const unused = keys.filter((key) => !used.has(key));
    for (const key of unused) await this.files.remove(key);
    return unused.length;
  }
}

/** Removes the entries of a folder that were last written before an instant; returns how many. */
async function removeOld(folder: string, before: Date, names = /./): Promise<number> {
  let removed = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    if (!names.test(name)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found === null || found.mtime >= before) continue;
    await rm(path, { recursive: true, force: true });
    removed += 1;
  }
  return removed;
}
