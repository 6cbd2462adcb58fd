import { Injectable } from '@nestjs/common';
import { type ApprovalExportView, type Page, type ApprovalsQuery } from '@subsidy/contract';
import { appliedNameOf, SHARES } from '@subsidy/rules';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { seoulInstant } from '../http/clock.ts';
import { pageOf, readCursor } from '../http/keyset.ts';
import { ApprovalExport } from './approval-export.entity.ts';

/** Entries from before there were more than five sums lack the others. */
const NOT_SUMMED = Object.fromEntries(
  SHARES.flatMap((share) => [share, appliedNameOf(share)]).map((name) => [name, null]),
);

/** The register entry as the API answers it. */
export function toApprovalExportView(entry: ApprovalExport): ApprovalExportView {
  const { id, noticeId, format, reason, totals, sha256, dataSha256, fileName, size } = entry;
  return {
    id,
    noticeId,
    format,
    reason,
    rows: entry.rowCount,
    totals: { ...NOT_SUMMED, ...totals },
    sha256,
    dataSha256,
    fileName,
    size,
    createdAt: seoulInstant(entry.createdAt),
    createdBy: entry.createdByName,
  };
}

/** 내보내기 대장, newest first. */
@Injectable()
export class ApprovalExportQueries {
  constructor(private readonly transactions: Transactions) {}

  list({ noticeId, cursor, limit = 50 }: ApprovalsQuery, actor: Actor): Promise<Page<ApprovalExportView>> {
    const after = readCursor(cursor, 'instant', 'uuid');
    return this.transactions.as(actor, async (tx) => {
      const query = tx
        .createQueryBuilder(ApprovalExport, 'e')
        .orderBy('e.createdAt', 'DESC')
        .addOrderBy('e.id', 'DESC')
        .limit(limit + 1);
      if (noticeId !== undefined) query.andWhere('e.noticeId = :noticeId', { noticeId });
      if (after !== null) {
        query.andWhere('(e.createdAt, e.id) < (:at, :id)', { at: after[0], id: after[1] });
      }
      return pageOf(
        await query.getMany(),
        limit,
        ({ createdAt, id }) => [createdAt.toISOString(), id],
        toApprovalExportView,
      );
    });
  }
}
