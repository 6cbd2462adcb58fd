import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { ApplicationDocument } from './application-document.entity.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { updateApplication } from '../applications/write-application.ts';
import { lockApplication } from '../applications/lock-application.ts';
import { isDocumentOpen, opennessOf, requireOpen } from '../applications/openness.ts';
import { documentWords } from '../http/refusals/documents.ts';

/** 서류 지우기: marked as removed, while this person may still write it. A supplier removes only what suppliers sent. */
@Injectable()
export class RemoveDocumentService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly notices: NoticeShelf,
  ) {}

  remove(applicationId: string, documentId: string, actor: Actor, receivedAt: Date): Promise<void> {
    return this.transactions.as(actor, async (tx) => {
      const application = await lockApplication(tx, applicationId, actor);
      const document = await tx.findOneBy(ApplicationDocument, {
        id: documentId,
        applicationId,
        deletedAt: IsNull(),
      });
      if (document === null) throw new Refusal('not-found', { detail: documentWords.gone });
      if (actor.role === 'supplier' && document.uploadedRole !== 'supplier') {
        throw new Refusal('forbidden', { detail: documentWords.suppliersOwnOnly });
      }
      const notice = await this.notices.ofVersion(tx, application.noticeVersionId);
      const form = this.notices.formOf(notice, application.type);
      const openness = await opennessOf(tx, application, notice.version, actor);
      requireOpen(application, openness, isDocumentOpen(openness, form, document.documentType), receivedAt);

      const now = this.clock.now();
      await tx.update(ApplicationDocument, documentId, { deletedAt: now });
      await updateApplication(tx, applicationId, { updatedAt: now });
      await record(tx, actor, {
        action: 'application.document-removed',
        at: now,
        applicationId,
        details: { documentId, documentType: document.documentType, sha256: document.sha256 },
      });
    });
  }
}
