import { Injectable } from '@nestjs/common';
import type { ApplicationCounts, ApplicationSummary, Page } from '@subsidy/contract';
import {
  APPLICATION_STATUSES,
  searchWords,
  type ApplicationStatus,
  type SupplementStanding,
} from '@subsidy/rules';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { pageOf, readCursor } from '../http/keyset.ts';
import {
  FAIL_RECONSIDERED,
  isStaff,
  SUPPLEMENT_ANSWERED,
  summarySql,
  toSummary,
  type SummaryRow,
} from './application-summary.ts';
import { seesUnconfirmed, statusSeenSql } from '../applications/status-seen.ts';

/** What a list may be narrowed by. */
export interface ApplicationFilter {
  status?: readonly ApplicationStatus[];
  supplement?: SupplementStanding;
  reconsideration?: 'waiting';
  regionCode?: string;
  technoParkCode?: string;
  noticeId?: string;
  type?: string;
  query?: string;
  limit?: number;
  cursor?: string;
}

/** Conditions of a list with their bound values. */
class Conditions {
  readonly parts: string[] = [];
  readonly values: unknown[] = [];

  /** `?` stands for the value in the text. */
  add(text: string, value: unknown): void {
    this.values.push(value);
    this.parts.push(text.replaceAll('?', `$${this.values.length}`));
  }

  toSql(): string {
    return this.parts.length === 0 ? 'true' : this.parts.join(' AND ');
  }
}

/** Lists of applications, for every role; each sees its own, and row-level security stands under it. */
@Injectable()
export class ApplicationListQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Latest change first. Drafts are shown to staff only when they ask for them. */
  list(filter: ApplicationFilter, actor: Actor): Promise<Page<ApplicationSummary>> {
    const limit = filter.limit ?? 20;
    const after = readCursor(filter.cursor, 'instant', 'uuid');
    const conditions = scopeOf(actor);
    narrow(conditions, filter);
    if (filter.reconsideration !== undefined)
      conditions.parts.push(seesUnconfirmed(actor.role) ? FAIL_RECONSIDERED : 'false');
    if (filter.status !== undefined)
      conditions.add(`${statusSeenSql(actor.role)} = ANY(?::text[])`, filter.status);
    else if (isStaff(actor)) conditions.parts.push(`a.status <> 'draft'`);
    if (after !== null) {
      conditions.values.push(after[0], after[1]);
      const [at, id] = [
        `$${conditions.values.length - 1}::timestamptz`,
        `$${conditions.values.length}::uuid`,
      ];
      conditions.parts.push(`a.updated_at <= ${at} AND (a.updated_at < ${at} OR a.id > ${id})`);
    }
    const page = `SELECT a.* FROM cases a WHERE ${conditions.toSql()}
                   ORDER BY a.updated_at DESC, a.id LIMIT ${limit + 1}`;
    return this.transactions.as(actor, async (tx) => {
      const rows: SummaryRow[] = await tx.query(summarySql(page), conditions.values);
      return pageOf(
        rows,
        limit,
        (row) => [row.cursorAt, row.id],
        (row) => toSummary(row, actor, this.clock.now()),
      );
    });
  }

  /** How many have each status, drafts included. */
  counts(filter: ApplicationFilter, actor: Actor): Promise<ApplicationCounts> {
    const conditions = scopeOf(actor);
    narrow(conditions, filter);
    return this.transactions.as(actor, async (tx) => {
      const rows: { status: ApplicationStatus; number: string; open: string; answered: string }[] =
        await tx.query(
          `SELECT ${statusSeenSql(actor.role)} AS status, count(*) AS number, count(a.open_supplement_request_id) AS open,
                count(*) FILTER (WHERE ${SUPPLEMENT_ANSWERED}) AS answered
           FROM cases a WHERE ${conditions.toSql()} GROUP BY 1`,
          conditions.values,
        );
      const numbers = new Map(rows.map(({ status, number }) => [status, Number(number)]));
      const byStatus = APPLICATION_STATUSES.map((status) => [status, numbers.get(status) ?? 0]);
      return {
        byStatus: Object.fromEntries(byStatus) as ApplicationCounts['byStatus'],
        openSupplements: rows.reduce((sum, { open }) => sum + Number(open), 0),
        answeredSupplements: rows.reduce((sum, { answered }) => sum + Number(answered), 0),
      };
    });
  }
}

/** Company, supplier, TechnoPark or declared assignment: the query itself asks for it. */
function scopeOf(actor: Actor): Conditions {
  const conditions = new Conditions();
  if (actor.role === 'applicant') conditions.add('a.company_id = ?', actor.companyId);
  if (actor.role === 'supplier') conditions.add('a.supplier_id = ?', actor.supplierId);
  if (actor.role === 'consultant') conditions.add('a.techno_park_code = ?', actor.technoParkCode);
  if (actor.role === 'evaluator') {
    conditions.add(
      `a.id IN (SELECT application_id FROM case_assignments
                 WHERE evaluator_id = ? AND status IN ('declared', 'completed'))`,
      actor.userId,
    );
  }
  return conditions;
}

/** 보완 요청 중, 보완 답변 도착. */
const SUPPLEMENT_STANDING: Readonly<Record<SupplementStanding, string>> = {
  open: 'a.open_supplement_request_id IS NOT NULL',
  answered: SUPPLEMENT_ANSWERED,
};

function narrow(conditions: Conditions, filter: ApplicationFilter): void {
  if (filter.regionCode !== undefined) {
    conditions.add('a.region_code = ANY(?::text[])', sameRegion(filter.regionCode));
  }
  if (filter.technoParkCode !== undefined) conditions.add('a.techno_park_code = ?', filter.technoParkCode);
  if (filter.noticeId !== undefined) conditions.add('a.notice_id = ?', filter.noticeId);
  if (filter.supplement !== undefined) conditions.parts.push(SUPPLEMENT_STANDING[filter.supplement]);
  if (filter.type !== undefined) conditions.add('a.type = ?', filter.type);
  const words = searchWords(filter.query ?? '');
  if (words.length > 0) conditions.add('a.id IN (SELECT portal_cases_found(?::text[]))', words);
}

/** 광주 and 전남 are one region since 2026-07-01: any of the three codes finds all of it. */
function sameRegion(code: string): string[] {
  const merged = ['gwangju', 'jeonnam', 'jeonnam-gwangju'];
  return merged.includes(code) ? merged : [code];
}
