import { Injectable } from '@nestjs/common';
import { type EvaluatorView, type Page, type EvaluatorsQuery } from '@subsidy/contract';
import { isFound, searchKeyOf, searchWords } from '@subsidy/rules';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { pageOf, readCursor } from '../http/keyset.ts';

/** 평가위원 명단 with how much each has to do, across all TechnoParks. */
@Injectable()
export class EvaluatorQueries {
  constructor(private readonly transactions: Transactions) {}

  /** By name; every word of `query` stands in name, organization or expertise. The few there are fit into memory. */
  list({ query = '', cursor, limit = 50 }: EvaluatorsQuery, actor: Actor): Promise<Page<EvaluatorView>> {
    const after = readCursor(cursor, 'text', 'uuid');
    const words = searchWords(query);
    return this.transactions.as(actor, async (tx) => {
      const rows: EvaluatorView[] = await tx.query(
        `SELECT u.id, u.name, coalesce(m.organization_name, '') AS organization, m.expertise,
                coalesce(l.open_assignments, 0)::int AS "openAssignments"
           FROM running_memberships m JOIN people u ON u.id = m.user_id
           LEFT JOIN portal_evaluator_load() l ON l.evaluator_id = u.id
          WHERE m.role = 'evaluator'
            AND ($1::text IS NULL OR (u.name, u.id) > ($1, $2::uuid))
          ORDER BY u.name, u.id LIMIT $3`,
        [after?.[0] ?? null, after?.[1] ?? null, words.length === 0 ? limit + 1 : null],
      );
      return pageOf(
        rows.filter((row) => isFound(searchKeyOf([row.name, row.organization, row.expertise]), words)),
        limit,
        ({ name, id }) => [name, id],
        (row) => row,
      );
    });
  }
}
