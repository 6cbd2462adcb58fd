import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { Environment } from '../config/environment.ts';
import { SYSTEM } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { notifyCompany } from '../notifications/notify.ts';
import { FileStore } from './file-store.ts';
import { scanStream, type ScanVerdict } from './virus-scanner.ts';

interface Pending {
  id: string;
  application_id: string;
  company_id: string;
  document_type: string;
  file_name: string;
  storage_key: string;
}

const BATCH = 10;

/** 바이러스 검사: takes files that wait for their scan, one after the other. Without a scanner configured it does nothing. */
@Injectable()
export class ScanDocumentsService {
  private readonly logger = new Logger('ScanDocuments');

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly environment: Environment,
    private readonly files: FileStore,
  ) {}

  /** Returns how many files it settled. One that could not be scanned goes on waiting and holds up no other. */
  async scanBatch(): Promise<number> {
    const { CLAMAV_HOST: host, CLAMAV_PORT: port } = this.environment;
    if (host === undefined) return 0;
    const failed: string[] = [];
    let settled = 0;
    while (settled + failed.length < BATCH) {
      const found = await this.transactions.asSystem((tx) => this.scanNext(tx, { host, port }, failed));
      if (found === null) break;
      if (found.isSettled) settled += 1;
      else failed.push(found.id);
    }
    return settled;
  }

  /** The oldest file that waits and did not just fail; null when there is none. */
  private async scanNext(
    tx: EntityManager,
    place: { host: string; port: number },
    except: readonly string[],
  ): Promise<{ id: string; isSettled: boolean } | null> {
    const rows: Pending[] = await tx.query(
      `SELECT d.id, d.application_id, a.company_id, d.document_type, d.file_name, d.storage_key
         FROM documents d JOIN applications a ON a.id = d.application_id
        WHERE d.scan = 'pending' AND d.deleted_at IS NULL AND d.id <> ALL($1::uuid[])
        ORDER BY d.uploaded_at LIMIT 1 FOR UPDATE OF d SKIP LOCKED`,
      [except],
    );
    const pending = rows[0];
    if (pending === undefined) return null;
    const verdict = await this.verdictOn(pending, place);
    if (verdict !== null) await this.settle(tx, pending, verdict);
    return { id: pending.id, isSettled: verdict !== null };
  }

  private async verdictOn(
    { id, storage_key: key }: Pending,
    place: { host: string; port: number },
  ): Promise<ScanVerdict | null> {
    try {
      return await scanStream(place, await this.files.open(key));
    } catch (error) {
      this.logger.warn(`document ${id} could not be scanned and goes on waiting: ${String(error)}`);
      return null;
    }
  }

  private async settle(tx: EntityManager, pending: Pending, verdict: ScanVerdict): Promise<void> {
    const now = this.clock.now();
    const scan = verdict.infected ? 'infected' : 'clean';
    await tx.query('UPDATE documents SET scan = $2 WHERE id = $1', [pending.id, scan]);
    await record(tx, SYSTEM, {
      action: 'application.document-scanned',
      at: now,
      applicationId: pending.application_id,
      details: {
        documentId: pending.id,
        documentType: pending.document_type,
        scan,
        signature: verdict.signature,
      },
    });
    if (!verdict.infected) return;
    await notifyCompany(
      tx,
      pending.company_id,
      {
        applicationId: pending.application_id,
        subject: `[제조AI 지원사업 포털] 올린 파일에서 악성코드가 발견되었습니다: ${pending.file_name}`,
        text: [
          `파일 "${pending.file_name}"에서 악성코드(${verdict.signature ?? '이름 없음'})가 발견되어 받을 수 없습니다.`,
          '파일을 지우고, 백신으로 검사한 파일을 다시 올려 주세요. 이 파일이 남아 있으면 제출할 수 없습니다.',
          '',
          `신청서 열기: ${this.environment.origin}/applications/${pending.application_id}`,
        ].join('\n'),
      },
      now,
    );
  }
}
