import { Injectable } from '@nestjs/common';
import type { AccessMonthView, AccessPersonView, AccessReviewView, InputOf } from '@subsidy/contract';
import type { REVIEW_ACCESSES } from '@subsidy/contract/routes';
import { accessFindings, usualOf } from '@subsidy/rules/case';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock, seoulInstant } from '../http/clock.ts';
import { monthBounds } from './month.ts';

type PersonRow = Omit<AccessPersonView, 'findings'>;
type ReviewRow = Omit<AccessReviewView, 'reviewedAt'> & { reviewedAt: Date };

const REVIEW_COLUMNS = `id, month, reviewed_at AS "reviewedAt", reviewed_by_name AS "reviewedBy", findings, note`;

/** Outside 08:00 to 20:00 of Monday to Friday, in Seoul. */
const OUTSIDE = `(extract(isodow FROM at AT TIME ZONE 'Asia/Seoul') > 5
  OR extract(hour FROM at AT TIME ZONE 'Asia/Seoul') NOT BETWEEN 8 AND 19)`;

/** 월별 접속기록 점검: what stands out in a month, and that somebody looked through it. */
@Injectable()
export class ReviewAccessesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  month(month: string, actor: Actor): Promise<AccessMonthView> {
    return this.transactions.as(actor, async (tx) => {
      const people = await peopleOf(tx, month);
      const reviews: ReviewRow[] = await tx.query(
        `SELECT ${REVIEW_COLUMNS} FROM access_reviews WHERE month = $1 ORDER BY reviewed_at DESC LIMIT 50`,
        [month],
      );
      return { month, people, reviews: reviews.map(toReviewView) };
    });
  }

  /** Signs that the month was looked through, with how many stood out at that moment. */
  review({ month, note }: InputOf<typeof REVIEW_ACCESSES>['body'], actor: Actor): Promise<AccessReviewView> {
    return this.transactions.as(actor, async (tx) => {
      const at = this.clock.now();
      const findings = (await peopleOf(tx, month)).filter((person) => person.findings.length > 0).length;
      const rows: ReviewRow[] = await tx.query(
        `INSERT INTO access_reviews (month, reviewed_at, reviewed_by, reviewed_by_name, findings, note)
          VALUES ($1, $2, $3, $4, $5, $6) RETURNING ${REVIEW_COLUMNS}`,
        [month, at, actor.userId, actor.name, findings, note],
      );
      await record(tx, actor, { action: 'access-log.reviewed', at, details: { month, findings } });
      return rows.map(toReviewView)[0] as AccessReviewView;
    });
  }
}

const toReviewView = (row: ReviewRow): AccessReviewView => ({
  ...row,
  reviewedAt: seoulInstant(row.reviewedAt),
});

async function peopleOf(tx: EntityManager, month: string): Promise<AccessPersonView[]> {
  const rows: PersonRow[] = await tx.query(
    `WITH seen AS (SELECT * FROM personal_data_accesses WHERE at >= $1 AND at < $2),
      hours AS (
        SELECT person_id, max(companies) AS most FROM (
          SELECT person_id, count(DISTINCT company_id) AS companies FROM seen GROUP BY person_id, date_trunc('hour', at)) h
         GROUP BY person_id)
     SELECT s.person_id AS "personId", max(s.person_name) AS "personName", array_agg(DISTINCT s.role ORDER BY s.role) AS roles,
        sum(s.times)::integer AS accesses, coalesce(sum(s.times) FILTER (WHERE s.kind = 'document'), 0)::integer AS documents,
        coalesce(sum(s.times) FILTER (WHERE s.kind = 'bulk'), 0)::integer AS bulk, sum(s.shown)::integer AS shown,
        coalesce(sum(s.times) FILTER (WHERE ${OUTSIDE}), 0)::integer AS "outsideHours",
        count(DISTINCT s.company_id)::integer AS companies, max(h.most)::integer AS "mostCompaniesInAnHour"
       FROM seen s JOIN hours h ON h.person_id = s.person_id
      GROUP BY s.person_id ORDER BY accesses DESC, s.person_id LIMIT 200`,
    monthBounds(month),
  );
  const usual = usualOf(rows.map(({ accesses }) => accesses));
  return rows
    .map((row) => ({ ...row, findings: accessFindings(row, usual) }))
    .sort((one, other) => other.findings.length - one.findings.length);
}
