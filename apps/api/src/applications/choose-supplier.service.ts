import { Injectable } from '@nestjs/common';
import type { ChosenSupplierView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { toSupplierView } from '../companies/company.queries.ts';
import { Supplier } from '../companies/supplier.entity.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { Clock } from '../http/clock.ts';
import { badFields } from '../http/refusal.ts';
import { Application } from './application.entity.ts';
import { lockApplication } from './lock-application.ts';
import { opennessOf, requireOpen } from './openness.ts';

/** 공급기업 선택: while the application or the plan is being written. One outside the Pool may be named but not submitted with. */
@Injectable()
export class ChooseSupplierService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly notices: NoticeShelf,
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
      if (application.supplierId !== supplierId) {
        const now = this.clock.now();
        await tx.update(Application, application.id, { supplierId, updatedAt: now });
        await record(tx, actor, {
          action: 'application.supplier-chosen',
          at: now,
          applicationId,
          details: { from: application.supplierId, to: supplierId, name: supplier?.name ?? null },
        });
      }
      return { id: applicationId, supplier: supplier === null ? null : toSupplierView(supplier) };
    });
  }
}

async function supplierOf(tx: EntityManager, id: string): Promise<Supplier> {
  const supplier = await tx.findOneBy(Supplier, { id });
  if (supplier !== null) return supplier;
  throw badFields({
    field: 'supplierId',
    code: 'unknown-code',
    message: '등록되지 않은 공급기업입니다. 공급기업 찾기에서 골라 주세요.',
  });
}
