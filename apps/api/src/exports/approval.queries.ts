import { Injectable } from '@nestjs/common';
import type { ApprovalView, Page } from '@subsidy/contract';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { pageOf, readCursor } from '../http/keyset.ts';
import type { ApprovalsQuery } from './approval.dto.ts';

interface ApprovalRow {
  id: string;
  rank: number;
  approvedAt: Date;
  row: ApprovalView;
}

/** Every approval of a notice, in the order of lists and of export files alike. */
export const APPROVALS_OF_NOTICE =
  'SELECT row FROM approvals WHERE notice_id = $1 ORDER BY approved_at, rank, id';

/** Read side of approvals. */
@Injectable()
export class ApprovalQueries {
  constructor(private readonly transactions: Transactions) {}

  /** By approval, then rank. */
  list({ noticeId, cursor, limit = 50 }: ApprovalsQuery, actor: Actor): Promise<Page<ApprovalView>> {
    const after = readCursor(cursor, 'instant', 'integer', 'uuid');
    return this.transactions.as(actor, async (tx) => {
      const rows: ApprovalRow[] = await tx.query(
        `SELECT id, rank, approved_at AS "approvedAt", row FROM approvals
          WHERE ($1::text IS NULL OR notice_id = $1)
            AND ($2::timestamptz IS NULL OR (approved_at, rank, id) > ($2, $3::integer, $4::uuid))
          ORDER BY approved_at, rank, id LIMIT $5`,
        [noticeId ?? null, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1],
      );
      return pageOf(
        rows,
        limit,
        ({ approvedAt, rank, id }) => [approvedAt.toISOString(), rank, id],
        ({ row }) => row,
      );
    });
  }
}
