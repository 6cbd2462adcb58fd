import { Injectable } from '@nestjs/common';
import type { AccessView, InputOf, OwnAccessView, Page, RightsChangeView } from '@subsidy/contract';
import type { ACCESS_LOG, OWN_ACCESSES, RIGHTS_CHANGES } from '@subsidy/contract/routes';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { seoulInstant } from '../http/clock.ts';
import { pageOf, readCursor } from '../http/keyset.ts';
import { monthBounds } from './month.ts';

interface Row {
  id: string;
  at: Date;
}

interface AccessRow extends Row, Omit<AccessView, 'at' | 'lastAt'> {
  lastAt: Date;
}

interface RightsRow extends Row, Omit<RightsChangeView, 'at'> {}
interface OwnRow extends Row, Omit<OwnAccessView, 'at'> {}

const cursorOf = ({ at, id }: Row): string[] => [at.toISOString(), id];

/** 접속기록 조회, newest first. */
@Injectable()
export class AccessLogQueries {
  constructor(private readonly transactions: Transactions) {}

  list(query: InputOf<typeof ACCESS_LOG>['query'], actor: Actor): Promise<Page<AccessView>> {
    const limit = query.limit ?? 50;
    const after = readCursor(query.cursor, 'instant', 'uuid');
    return this.transactions.as(actor, async (tx) => {
      const rows: AccessRow[] = await tx.query(
        `SELECT l.id, l.at, l.last_at AS "lastAt", l.person_id AS "personId", l.person_name AS "personName", l.role, l.address, l.route,
            l.kind, l.application_id AS "applicationId", l.company_id AS "companyId", c.name AS "companyName", l.times, l.shown, l.reason
           FROM personal_data_accesses l LEFT JOIN company_names c ON c.id = l.company_id
          WHERE l.at >= $1 AND l.at < $2 AND ($3::text IS NULL OR l.kind = $3) AND ($4::uuid IS NULL OR l.person_id = $4)
            AND ($5::uuid IS NULL OR l.company_id = $5) AND ($6::timestamptz IS NULL OR (l.at, l.id) < ($6, $7))
          ORDER BY l.at DESC, l.id DESC LIMIT $8`,
        [
          ...monthBounds(query.month),
          query.kind ?? null,
          query.personId ?? null,
          query.companyId ?? null,
          after?.[0] ?? null,
          after?.[1] ?? null,
          limit + 1,
        ],
      );
      return pageOf(rows, limit, cursorOf, (row) => ({
        ...row,
        at: seoulInstant(row.at),
        lastAt: seoulInstant(row.lastAt),
      }));
    });
  }

  /** 권한 변경 기록: who was given which part, by whom, and who no longer has it. */
  rights(query: InputOf<typeof RIGHTS_CHANGES>['query'], actor: Actor): Promise<Page<RightsChangeView>> {
    const limit = query.limit ?? 50;
    const after = readCursor(query.cursor, 'instant', 'uuid');
    return this.transactions.as(actor, async (tx) => {
      const rows: RightsRow[] = await tx.query(
        `SELECT id, at, change, person_name AS "personName", role, part, organization_name AS "organizationName", by_name AS "byName",
            reason FROM rights_changes WHERE $1::timestamptz IS NULL OR (at, id) < ($1, $2)
          ORDER BY at DESC, id DESC LIMIT $3`,
        [after?.[0] ?? null, after?.[1] ?? null, limit + 1],
      );
      return pageOf(rows, limit, cursorOf, (row) => ({ ...row, at: seoulInstant(row.at) }));
    });
  }

  /** 누가 우리 회사 정보를 보았나: by role, not by name. */
  ofOwnCompany(query: InputOf<typeof OWN_ACCESSES>['query'], actor: Actor): Promise<Page<OwnAccessView>> {
    const limit = query.limit ?? 50;
    const after = readCursor(query.cursor, 'instant', 'uuid');
    return this.transactions.as(actor, async (tx) => {
      const rows: OwnRow[] = await tx.query(
        `SELECT id, at, role, kind, application_id AS "applicationId", times FROM portal_accesses_of_own($1, $2, $3)`,
        [after?.[0] ?? null, after?.[1] ?? null, limit + 1],
      );
      return pageOf(rows, limit, cursorOf, (row) => ({ ...row, at: seoulInstant(row.at) }));
    });
  }
}
