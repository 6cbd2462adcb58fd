import { Injectable, Logger } from '@nestjs/common';
import type { LeftOutNotice } from '@subsidy/contract';
import {
  publishedTermsOf,
  PUBLISHED_NOTICES,
  sampleNotices,
  termsHash,
  type JsonValue,
  type PublishedNotice,
} from '@subsidy/rules';
import { In, type EntityManager } from 'typeorm';
import { sha256 } from '../audit/audit.ts';
import { SYSTEM } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { judgeNotice } from './judge-notice.ts';
import { NoticeVersion } from './notice-version.entity.ts';
import { dateOf, storeNotice } from './store-notice.ts';

/** 공고 등록: the published notices come with the product; sample notices have windows around today. */
@Injectable()
export class SeedNoticesService {
  private readonly logger = new Logger('Notices');
  /** 등록하지 못한 공고: what a person who runs the portal is to know; the portal runs without them. */
  readonly leftOut: LeftOutNotice[] = [];

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds the notices that are missing; a published version is never changed, only a sample's windows move with the day. One with a
   * problem in its terms is left out and told of.
   */
  seed(withSamples: boolean, published: readonly PublishedNotice[] = PUBLISHED_NOTICES): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      for (const notice of published) await this.add(tx, notice, now);
      if (!withSamples) return;
      for (const notice of sampleNotices(now)) await this.addSample(tx, notice, now);
    });
  }

  /** A sample whose terms are not those of any version gets a further one; what was written under an earlier one goes on under that. */
  private async addSample(tx: EntityManager, sample: PublishedNotice, now: Date): Promise<void> {
    const noticeId = sample.id;
    const versions = await tx.find(NoticeVersion, { where: { noticeId }, order: { version: 'ASC' } });
    const hash = termsHash(sample.terms, sha256);
    const known = versions.find(({ termsSha256 }) => termsSha256 === hash)?.version;
    const version = known ?? (versions.at(-1)?.version ?? 0) + 1;
    if (known === undefined) await this.add(tx, { ...sample, version }, now);
    // The windows of an office's own amendment stay; the portal's first and newest move.
    await tx.update(
      NoticeVersion,
      { noticeId, version: In([1, version]) },
      {
        opensAt: new Date(sample.opensAt),
        closesAt: new Date(sample.closesAt),
        planOpensAt: dateOf(sample.planOpensAt),
        planClosesAt: dateOf(sample.planClosesAt),
      },
    );
  }

  private async add(tx: EntityManager, notice: PublishedNotice, now: Date): Promise<void> {
    const known = await tx.existsBy(NoticeVersion, { noticeId: notice.id, version: notice.version });
    if (known) return;
    const terms = JSON.parse(JSON.stringify(publishedTermsOf(notice.terms))) as JsonValue;
    const { problems } = judgeNotice({ windows: notice, terms }, now);
    if (problems.length === 0) await storeNotice(tx, SYSTEM, notice, now);
    else this.leaveOut({ id: notice.id, title: notice.title, problems });
  }

  private leaveOut(notice: LeftOutNotice): void {
    this.leftOut.push(notice);
    for (const { path, message } of notice.problems)
      this.logger.error(`${notice.id} is left out: ${path}: ${message}`);
  }
}
