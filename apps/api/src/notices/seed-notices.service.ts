import { Injectable } from '@nestjs/common';
import { PUBLISHED_NOTICES, sampleNotices, type PublishedNotice } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { SYSTEM } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { NoticeVersion } from './notice-version.entity.ts';
import { dateOf, storeNotice } from './store-notice.ts';

/** 공고 등록: the published notices come with the product; sample notices have windows around today. */
@Injectable()
export class SeedNoticesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Adds the notices that are missing; a published version is never changed, only a sample's windows move with the day. */
  seed(withSamples: boolean): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      for (const notice of PUBLISHED_NOTICES) await this.add(tx, notice, now);
      if (!withSamples) return;
      for (const notice of sampleNotices(now)) {
        await this.add(tx, notice, now);
        await tx.update(
          NoticeVersion,
          { noticeId: notice.id, version: notice.version },
          {
            opensAt: new Date(notice.opensAt),
            closesAt: new Date(notice.closesAt),
            planOpensAt: dateOf(notice.planOpensAt),
            planClosesAt: dateOf(notice.planClosesAt),
          },
        );
      }
    });
  }

  private async add(tx: EntityManager, notice: PublishedNotice, now: Date): Promise<void> {
    const known = await tx.existsBy(NoticeVersion, { noticeId: notice.id, version: notice.version });
    if (!known) await storeNotice(tx, SYSTEM, notice, now);
  }
}
