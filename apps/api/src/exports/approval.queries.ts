import { Injectable } from '@nestjs/common';
import { type ApprovalView, type Page, type ApprovalsQuery } from '@subsidy/contract';
import { appliedNameOf, SHARES } from '@subsidy/rules';
import type { Actor } from '../database/actor.ts';
import { columnOf } from '../database/columns.ts';
import { Transactions } from '../database/transactions.ts';
import { pageOf, readCursor } from '../http/keyset.ts';

interface ApprovalRow {
  id: string;
  rank: number;
  approvedAt: Date;
  row: ApprovalView;
}

/** What rows lack that were approved before it was part of them; the facts of what was filed do not change after a decision. */
const LATER_PARTS = [
  ...[`'city', f.city`, `'projectTitle', f.project_title`, `'provinceKrw', 0`, `'cityKrw', 0`],
  `'leadCompanyName', NULL`,
  ...SHARES.map(appliedNameOf).map((name) => `'${name}', f.${columnOf(name)}`),
].join(', ');

/** An approval as it was frozen, completed by what was not frozen then. */
const ROW = `jsonb_build_object(${LATER_PARTS}) || a.row AS row`;
const APPROVALS = 'frozen_approvals a LEFT JOIN case_facts f ON f.application_id = a.application_id';

/** Every approval of a notice, in the order of lists and of export files alike. */
export const APPROVALS_OF_NOTICE = `SELECT ${ROW} FROM ${APPROVALS} WHERE a.notice_id = $1 ORDER BY a.approved_at, a.rank, a.id`;

/** Read side of approvals. */
@Injectable()
export class ApprovalQueries {
  constructor(private readonly transactions: Transactions) {}

  /** By approval, then rank. */
  list({ noticeId, cursor, limit = 50 }: ApprovalsQuery, actor: Actor): Promise<Page<ApprovalView>> {
    const after = readCursor(cursor, 'instant', 'integer', 'uuid');
    return this.transactions.as(actor, async (tx) => {
      const rows: ApprovalRow[] = await tx.query(
        `SELECT a.id, a.rank, a.approved_at AS "approvedAt", ${ROW} FROM ${APPROVALS}
          WHERE ($1::text IS NULL OR a.notice_id = $1)
            AND ($2::timestamptz IS NULL OR (a.approved_at, a.rank, a.id) > ($2, $3::integer, $4::uuid))
          ORDER BY a.approved_at, a.rank, a.id LIMIT $5`,
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
