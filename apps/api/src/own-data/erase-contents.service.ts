import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { outOfOrder } from '../applications/change-status.ts';
import { lockApplication } from '../applications/lock-application.ts';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { accountWords } from '../http/refusals/accounts.ts';
import { ownDataWords } from '../http/refusals/own-data.ts';
import { ownsCompany } from '../offices/membership.queries.ts';
import { eraseContents } from './erase-contents.ts';

/** 작성 내용 삭제: of a case that was withdrawn before it was ever filed, by the owner of the company. */
@Injectable()
export class EraseContentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** As the portal, within the company of who asks: the company itself may change nothing of a withdrawn case. */
  erase(applicationId: string, actor: Actor): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      const application = await lockApplication(tx, applicationId, actor);
      await this.requireOwner(tx, actor);
      const { status, receiptNumber } = application;
      if (status !== 'withdrawn' || receiptNumber !== null)
        throw outOfOrder(
          application,
          receiptNumber === null ? ownDataWords.withdrawFirst : ownDataWords.filed,
        );
      const now = this.clock.now();
      await eraseContents(tx, applicationId, now);
      await record(tx, actor, { action: 'application.contents-erased', at: now, applicationId });
    });
  }

  private async requireOwner(tx: EntityManager, { userId, companyId }: Actor): Promise<void> {
    if (!(await ownsCompany(tx, userId ?? '', companyId ?? '')))
      throw new Refusal('forbidden', { detail: accountWords.ownerOnly });
  }
}
