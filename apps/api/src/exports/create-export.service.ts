import { Injectable } from '@nestjs/common';
import type { ApprovalExportView, ApprovalView, CreateExportBody } from '@subsidy/contract';
import { canonicalJson } from '@subsidy/rules';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { boundRows } from '../audit/bound-rows.ts';
import { Environment } from '../config/environment.ts';
import type { Actor } from '../database/actor.ts';
import { OutcomeUnknown, Transactions } from '../database/transactions.ts';
import { FileStore } from '../files/file-store.ts';
import { Clock, seoulInstant } from '../http/clock.ts';
import { badFields } from '../http/refusal.ts';
import { noticeWords } from '../http/refusals/notices.ts';
import type { Notice } from '../notices/notice.entity.ts';
import { findNotice, requireOwnOffice } from '../notices/notice.queries.ts';
import { refuseDifferingApprovals } from '../selection/refuse-differing.ts';
import { addToTotals, noTotals, EXPORT_NAME } from './approval-columns.ts';
import { BOUND_EXPORTS } from './bound-exports.ts';
import { ApprovalExport } from './approval-export.entity.ts';
import { toApprovalExportView } from './approval-export.queries.ts';
import type { ApprovalFile, ExportControl } from './approval-file.ts';
import { APPROVALS_OF_NOTICE } from './approval.queries.ts';
import { CsvApprovalFile } from './csv-approval-file.ts';
import { HashedFile } from './hashed-file.ts';
import { JsonApprovalFile } from './json-approval-file.ts';

/** 승인내역 내보내기: streams every approval of a notice to a file and enters it in the register: who, when, why, how much. */
@Injectable()
export class CreateExportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly environment: Environment,
  ) {}

  /**
   * Rows come from a cursor over one moment and go to the disk one by one; the file is stored between two transactions, in which
   * nothing waits for the store. A failed export leaves nothing behind.
   */
  async create(body: CreateExportBody, actor: Actor): Promise<ApprovalExportView> {
    const id = randomUUID();
    const storageKey = `exports/${id}.${body.format}`;
    const { spoolDirectory } = this.environment;
    await mkdir(spoolDirectory, { recursive: true, mode: 0o700 });
    const folder = await mkdtemp(join(spoolDirectory, 'export-'));
    try {
      const now = this.clock.now();
      const path = join(folder, 'export');
      const written = await this.transactions.snapshotAs(actor, async (tx) => {
        const notice = await findNotice(tx, body.noticeId);
        if (notice === null) {
          const message = noticeWords.unknown;
          throw badFields({ field: 'noticeId', code: 'unknown-code', message });
        }
        requireOwnOffice(notice, actor);
        await refuseDifferingApprovals(tx, notice.id);
        return writeFile(tx, path, body, notice, actor, now);
      });
      await this.files.put(storageKey, path, written.size);
      return await this.transactions.as(actor, (tx) =>
        register(tx, { id, storageKey, body, written }, actor, now),
      );
    } catch (error) {
      // Whether the register names the file is not known when the answer to COMMIT was lost: a sweep removes it if not.
      if (!(error instanceof OutcomeUnknown)) await this.files.remove(storageKey).catch(() => undefined);
      throw error;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

interface WrittenFile {
  control: ExportControl;
  sha256: string;
  size: number;
}

/** Enters a stored file in the register and the audit trail. */
async function register(
  tx: EntityManager,
  stored: { id: string; storageKey: string; body: CreateExportBody; written: WrittenFile },
  actor: Actor,
  now: Date,
): Promise<ApprovalExportView> {
  const { id, storageKey, body, written } = stored;
  const { noticeId, rows, totals, dataSha256 } = written.control;
  const entry = tx.create(ApprovalExport, {
    id,
    noticeId,
    format: body.format,
    reason: body.reason,
    rowCount: rows,
    totals,
    sha256: written.sha256,
    dataSha256,
    fileName: fileNameOf(noticeId, now, body.format),
    size: written.size,
    storageKey,
    createdBy: actor.userId ?? '',
    createdByName: actor.name,
    createdAt: now,
  });
  await tx.insert(ApprovalExport, entry);
  await record(tx, actor, {
    action: 'export.created',
    at: now,
    chain: `export:${id}`,
    details: {
      noticeId,
      format: body.format,
      reason: body.reason,
      rows,
      totals: { ...totals },
      sha256: written.sha256,
      dataSha256,
    },
    rows: await boundRows(tx, BOUND_EXPORTS, [id]),
  });
  return toApprovalExportView(entry);
}

/** `승인내역_2026-manufacturing-ai_20260701-1402.xlsx`, in Seoul time. */
function fileNameOf(noticeId: string, now: Date, format: string): string {
  const [day = '', time = ''] = seoulInstant(now).split('T');
  return `${EXPORT_NAME}_${noticeId}_${day.replaceAll('-', '')}-${time.slice(0, 5).replace(':', '')}.${format}`;
}

async function approvalFileOf(
  format: CreateExportBody['format'],
  file: HashedFile,
  now: Date,
): Promise<ApprovalFile> {
  if (format === 'xlsx') {
    // What writes workbooks is large, and most processes write none.
    const { XlsxApprovalFile } = await import('./xlsx-approval-file.ts');
    return new XlsxApprovalFile(file, now);
  }
  return format === 'csv' ? new CsvApprovalFile(file) : new JsonApprovalFile(file);
}

async function writeFile(
  tx: EntityManager,
  path: string,
  body: CreateExportBody,
  notice: Notice,
  actor: Actor,
  now: Date,
): Promise<WrittenFile> {
  const file = new HashedFile(path);
  try {
    const output = await approvalFileOf(body.format, file, now);
    const figures = await writeRows(tx, notice.id, output);
    const control: ExportControl = {
      noticeId: notice.id,
      noticeTitle: notice.title,
      createdBy: actor.name,
      createdAt: seoulInstant(now),
      reason: body.reason,
      ...figures,
    };
    // Whichever comes first: a full disk must not leave the writer waiting.
    await Promise.race([output.finish(control), file.done()]);
    return { control, ...(await file.done()) };
  } catch (error) {
    await file.abandon();
    throw error;
  }
}

/** One pass of the cursor: the rows to the file, into the totals and into the hash of the data. */
async function writeRows(
  tx: EntityManager,
  noticeId: string,
  output: ApprovalFile,
): Promise<Pick<ExportControl, 'rows' | 'totals' | 'noticeVersions' | 'dataSha256'>> {
  const hash = createHash('sha256');
  const totals = noTotals();
  const noticeVersions = new Set<number>();
  let rows = 0;
  // The time limits of a connection are meant for one statement of a page, not for a whole file.
  await tx.query('SET LOCAL statement_timeout = 0');
  for await (const { row } of await cursorOf(tx, APPROVALS_OF_NOTICE, [noticeId])) {
    hash.update(`${canonicalJson({ ...row })}\n`);
    addToTotals(totals, row);
    noticeVersions.add(row.noticeVersion);
    rows += 1;
    await output.write(row);
  }
  return {
    rows,
    totals,
    noticeVersions: [...noticeVersions].sort((a, b) => a - b),
    dataSha256: hash.digest('hex'),
  };
}

/** Rows through a cursor of this transaction's own connection, a hundred at a time. */
async function cursorOf(
  tx: EntityManager,
  query: string,
  parameters: unknown[],
): Promise<AsyncIterable<{ row: ApprovalView }>> {
  if (tx.queryRunner === undefined) throw new Error('a cursor needs a transaction');
  return tx.queryRunner.stream(query, parameters);
}
