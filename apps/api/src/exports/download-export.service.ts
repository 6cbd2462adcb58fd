import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { FileStore } from '../files/file-store.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { requestWords } from '../http/refusals/requests.ts';
import { ApprovalExport } from './approval-export.entity.ts';
import { CONTENT_TYPES } from './approval-file.ts';

/** A stored export on its way to a person. */
export interface ExportDownload {
  fileName: string;
  contentType: string;
  sha256: string;
  size: number;
  content: Readable;
}

/** 내보낸 파일 내려받기: each download is an audit event before the first byte leaves. */
@Injectable()
export class DownloadExportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: FileStore,
  ) {}

  async download(exportId: string, actor: Actor): Promise<ExportDownload> {
    const entry = await this.transactions.as(actor, async (tx) => {
      const found = await tx.findOneBy(ApprovalExport, { id: exportId });
      if (found === null) throw new Refusal('not-found', { detail: requestWords.exportGone });
      await record(tx, actor, {
        action: 'export.downloaded',
        at: this.clock.now(),
        chain: `export:${exportId}`,
        details: { sha256: found.sha256 },
      });
      return found;
    });
    const { fileName, format, sha256, size, storageKey } = entry;
    const contentType = CONTENT_TYPES[format];
    return { fileName, contentType, sha256, size, content: await this.files.open(storageKey) };
  }
}
