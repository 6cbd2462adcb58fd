import { Injectable } from '@nestjs/common';
import type { ErasableApplicationView, OwnErasureView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { ownDataWords } from '../http/refusals/own-data.ts';
import { ownsCompany } from '../offices/membership.queries.ts';
import { erasureGround } from './erasure-ground.ts';

/** As many as a page shows. */
const MOST = 50;

/** 탈퇴와 삭제: what can go now, and what stands in the way. */
@Injectable()
export class OwnErasureQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  get(actor: Actor): Promise<OwnErasureView> {
    return this.transactions.asSystem(async (tx) => {
      const { hindrance } = await erasureGround(tx, actor.userId ?? '', this.clock.now());
      return {
        hindrance: hindrance === null ? null : ownDataWords.hindrance(hindrance),
        erasable: await erasableOf(tx, actor),
      };
    });
  }
}

async function erasableOf(
  tx: EntityManager,
  { userId, companyId }: Actor,
): Promise<ErasableApplicationView[]> {
  if (companyId === null || !(await ownsCompany(tx, userId ?? '', companyId))) return [];
  return tx.query(
    `SELECT c.id, c.project_title AS "projectTitle", n.title AS "noticeTitle"
       FROM cases c JOIN published_notices n ON n.version_id = c.notice_version_id
      WHERE c.company_id = $1 AND c.status = 'withdrawn' AND c.receipt_number IS NULL AND c.erased_at IS NULL
      ORDER BY c.updated_at DESC, c.id LIMIT ${MOST}`,
    [companyId],
  );
}
