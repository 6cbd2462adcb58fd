import { Injectable } from '@nestjs/common';
import type { ChosenSupplierView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { companyOf, findSupplier } from '../companies/company-rows.ts';
import { toSupplierView } from '../companies/company.queries.ts';
import type { Supplier } from '../companies/supplier.entity.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { Clock } from '../http/clock.ts';
import { badFields } from '../http/refusal.ts';
import type { Application } from '../applications/application.entity.ts';
import { updateApplication } from '../applications/write-application.ts';
import { lockApplication } from '../applications/lock-application.ts';
import { outOfOrder } from '../applications/change-status.ts';
import { opennessOf, requireOpen } from '../applications/openness.ts';
import { applicationWords } from '../http/refusals/applications.ts';
import { Mails } from '../mails/mails.ts';
import { supplierChosen } from '../mails/supplier-chosen.mail.ts';
import { supplierDropped } from '../mails/supplier-dropped.mail.ts';

/** The supplier sees the case as it was filed; who it is follows the filing that stands. */
const LATER = applicationWords.supplierLater;

/** 공급기업 선택: while the application or the plan is being written. One outside the Pool may be named but not submitted with. */
@Injectable()
export class ChooseSupplierService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly notices: NoticeShelf,
    private readonly mails: Mails,
  ) {}

  choose(
    applicationId: string,
    supplierId: string | null,
    actor: Actor,
    receivedAt: Date,
  ): Promise<ChosenSupplierView> {
    return this.transactions.as(actor, async (tx) => {
      const application = await lockApplication(tx, applicationId, actor);
      const { version } = await this.notices.ofVersion(tx, application.noticeVersionId);
      const supplier = supplierId === null ? null : await supplierOf(tx, supplierId);
      const openness = await opennessOf(tx, application, version, actor);
      requireOpen(application, openness, typeof openness.fields === 'string', receivedAt);
      if (application.reopenedAt !== null && application.status === 'submitted')
        throw outOfOrder(application, LATER);
      if (application.supplierId !== supplierId) {
        const now = this.clock.now();
        const of = await this.caseOf(tx, application);
        if (application.supplierId !== null)
          await this.mails.tell(tx, supplierDropped, { ...of, supplierId: application.supplierId }, now);
        await updateApplication(tx, application.id, { supplierId, updatedAt: now });
        await record(tx, actor, {
          action: 'application.supplier-chosen',
          at: now,
          applicationId,
          details: { from: application.supplierId, to: supplierId, name: supplier?.name ?? null },
        });
        if (supplierId !== null) await this.mails.tell(tx, supplierChosen, { ...of, supplierId }, now);
      }
      return { id: applicationId, supplier: supplier === null ? null : toSupplierView(supplier) };
    });
  }

  /** What suppliers learn: the one that no longer is, while it still is, and the one that is chosen, once it is. */
  private async caseOf(
    tx: EntityManager,
    { id: applicationId, companyId }: Application,
  ): Promise<{ applicationId: string; businessRegistrationNumber: string }> {
    const { businessRegistrationNumber } = await companyOf(tx, companyId);
    return { applicationId, businessRegistrationNumber };
  }
}

async function supplierOf(tx: EntityManager, id: string): Promise<Supplier> {
  const supplier = await findSupplier(tx, id);
  if (supplier !== null) return supplier;
  throw badFields({
    field: 'supplierId',
    code: 'unknown-code',
    message: applicationWords.unknownSupplier,
  });
}
