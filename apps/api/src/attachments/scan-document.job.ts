import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { pendingCertificate, settleCertificateScan } from '../company-claims/scan-certificate.ts';
import { Environment } from '../config/environment.ts';
import { SYSTEM } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { NOTHING, type JobHandler, type Settlement } from '../jobs/job-handler.ts';
import type { Job } from '../jobs/jobs.ts';
import { FileStore } from '../files/file-store.ts';
import type { PendingDocument } from './pending-scans.ts';
import { tellOfVirus } from './tell-of-virus.ts';
import { scanStream, type ScanVerdict } from '../files/virus-scanner.ts';
import { Mails } from '../mails/mails.ts';

/** 바이러스 검사 of one file: read and scanned outside any transaction, settled in one. */
@Injectable()
export class ScanDocumentJob implements JobHandler {
  readonly queue = 'scan';

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly environment: Environment,
    private readonly files: FileStore,
    private readonly mails: Mails,
  ) {}

  async run({ data }: Job, signal: AbortSignal): Promise<Settlement> {
    const { CLAMAV_HOST: host, CLAMAV_PORT: port } = this.environment;
    if (host === undefined) throw new Error('no scanner is configured (CLAMAV_HOST)');
    const scan = async (key: string): Promise<ScanVerdict> =>
      scanStream({ host, port }, await this.files.open(key), signal);
    if (data['certificateId'] !== undefined) return this.runCertificate(data['certificateId'], scan);
    const pending = await this.pending(data['documentId'] ?? '');
    if (pending === null) return NOTHING;
    const verdict = await scan(pending.storageKey);
    return (tx) => this.settle(tx, pending, verdict);
  }

  /** 사업자등록증 of a company, which belongs to no application. */
  private async runCertificate(id: string, scan: (key: string) => Promise<ScanVerdict>): Promise<Settlement> {
    const pending = await this.transactions.asSystem((tx) => pendingCertificate(tx, id));
    if (pending === null) return NOTHING;
    const { infected } = await scan(pending.storageKey);
    const verdict = infected ? 'infected' : 'clean';
    return (tx) => settleCertificateScan(tx, pending, verdict, this.clock.now());
  }

  private pending(documentId: string): Promise<PendingDocument | null> {
    return this.transactions.asSystem(async (tx) => {
      const rows: PendingDocument[] = await tx.query(
        `SELECT id, application_id AS "applicationId", document_type AS "documentType", file_name AS "fileName",
                storage_key AS "storageKey"
           FROM documents WHERE id = $1 AND scan = 'pending' AND deleted_at IS NULL`,
        [documentId],
      );
      return rows[0] ?? null;
    });
  }

  private async settle(tx: EntityManager, pending: PendingDocument, verdict: ScanVerdict): Promise<void> {
    const now = this.clock.now();
    const scan = verdict.infected ? 'infected' : 'clean';
    const [, settled]: [unknown, number] = await tx.query(
      `UPDATE documents SET scan = $2 WHERE id = $1 AND scan = 'pending'`,
      [pending.id, scan],
    );
    if (settled === 0) return;
    await record(tx, SYSTEM, {
      action: 'application.document-scanned',
      at: now,
      applicationId: pending.applicationId,
      details: {
        documentId: pending.id,
        documentType: pending.documentType,
        scan,
        signature: verdict.signature,
      },
    });
    if (verdict.infected) {
      await tellOfVirus(tx, this.mails, pending, verdict.signature, now);
    }
  }
}
