import { Injectable } from '@nestjs/common';
import type { EvaluatorView, Page } from '@subsidy/contract';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { pageOf, readCursor } from '../http/keyset.ts';
import type { EvaluatorsQuery } from './review.dto.ts';

/** 평가위원 명단 with how much each has to do, across all TechnoParks. */
@Injectable()
export class EvaluatorQueries {
  constructor(private readonly transactions: Transactions) {}

  /** By name; `query` looks in name, organization and expertise. */
  list({ query, cursor, limit = 50 }: EvaluatorsQuery, actor: Actor): Promise<Page<EvaluatorView>> {
    const after = readCursor(cursor, 'text', 'uuid');
    return this.transactions.as(actor, async (tx) => {
      const rows: EvaluatorView[] = await tx.query(
        `SELECT u.id, u.name, coalesce(u.organization_name, '') AS organization, u.expertise,
                coalesce(l.open_assignments, 0)::int AS "openAssignments"
           FROM users u LEFT JOIN portal_evaluator_load() l ON l.evaluator_id = u.id
          WHERE u.role = 'evaluator'
            AND ($1 = '' OR strpos(lower(concat_ws(' ', u.name, u.organization_name, u.expertise)), lower($1)) > 0)
            AND ($2::text IS NULL OR (u.name, u.id) > ($2, $3::uuid))
          ORDER BY u.name, u.id LIMIT $4`,
        [query ?? '', after?.[0] ?? null, after?.[1] ?? null, limit + 1],
      );
      return pageOf(
        rows,
        limit,
        ({ name, id }) => [name, id],
        (row) => row,
      );
    });
  }
}
