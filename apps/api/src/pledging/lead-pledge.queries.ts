import { Injectable } from '@nestjs/common';
import type {
  LeadCompanyView,
  LeadPledgeDetail,
  LeadPledgeSummary,
  LeadPledgeView,
  Page,
} from '@subsidy/contract';
import { mayAnswerLeadPledge, type ApplicationStatus } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { findApplication } from '../applications/lock-application.ts';
import { SYSTEM, type Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { Clock, optionalInstant, seoulInstant } from '../http/clock.ts';
import { pageOf, readCursor } from '../http/keyset.ts';
import { Refusal } from '../http/refusal.ts';
import { leadCompaniesNamed } from '../offices/lead-company.queries.ts';
import { caseMoneyOf } from '../filing/case-money.ts';
import { byThePortal } from './pledged-case.ts';
import { waitingPledges } from './waiting-pledges.ts';

interface PageOf {
  limit?: number;
  cursor?: string;
}

interface PledgeRow extends Omit<LeadPledgeView, 'amountKrw' | 'namedAt' | 'answeredAt'> {
  applicationId: string;
  amountKrw: string | null;
  namedAt: Date;
  answeredAt: Date | null;
  /** 0 for those that wait for an answer: they come first. */
  waitOrder: number;
  cursorAt: string;
}

interface CaseRow {
  id: string;
  companyName: string;
  businessRegistrationNumber: string;
  noticeTitle: string;
  sample: boolean;
  projectTitle: string | null;
  totalCostKrw: string | null;
  caseStatus: ApplicationStatus;
  receiptNumber: string | null;
  acceptedKrw: string | null;
}

const DECIDED: readonly ApplicationStatus[] = ['selected', 'reserve', 'not-selected'];

const PLEDGES = `SELECT id, application_id AS "applicationId", lead_company_id AS "leadCompanyId",
    lead_company_name AS "leadCompanyName", status, amount_krw AS "amountKrw", reason, version, named_at AS "namedAt",
    answered_at AS "answeredAt", answered_by_name AS "answeredByName", (id <> ALL($2::uuid[]))::int AS "waitOrder",
    to_char(named_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "cursorAt"
  FROM case_pledges WHERE lead_company_id = $1`;

/** Of a case as much as a lead company is told: who, for what, how much, and where it stands. */
const CASES = `SELECT a.id, coalesce(f.company_name, c.name) AS "companyName",
    a.business_site AS "businessRegistrationNumber", v.title AS "noticeTitle", v.sample,
    CASE WHEN f.application_id IS NULL THEN a.project_title ELSE f.project_title END AS "projectTitle",
    CASE WHEN f.application_id IS NULL THEN a.total_cost_krw ELSE f.applied_total_cost_krw END AS "totalCostKrw",
    a.status AS "caseStatus", a.receipt_number AS "receiptNumber",
    CASE WHEN k.status = 'final' THEN k.funding_plan ->> 'leadCompanyKrw' END AS "acceptedKrw"
  FROM cases a JOIN published_notices v ON v.version_id = a.notice_version_id JOIN company_names c ON c.id = a.company_id
  LEFT JOIN case_facts f ON f.application_id = a.id LEFT JOIN case_costs k ON k.application_id = a.id
  WHERE a.id = ANY($1)`;

/** What lead companies read: what waits for them, and what they are asked to pay. */
@Injectable()
export class LeadPledgeQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: NoticeShelf,
    private readonly clock: Clock,
  ) {}

  /** 주관기관 찾기. */
  leadCompanies(query: PageOf & { query?: string }, actor: Actor): Promise<Page<LeadCompanyView>> {
    return this.transactions.as(actor, (tx) => leadCompaniesNamed(tx, query));
  }

  /** 출연 확인 목록 of this person's lead company: those that wait for an answer first, then the newest. */
  list({ limit = 20, cursor }: PageOf, actor: Actor): Promise<Page<LeadPledgeSummary>> {
    return this.transactions.as(actor, async (tx) => {
      const after = readCursor(cursor, 'integer', 'instant', 'uuid');
      const waiting = await waitingPledges(tx, this.notices, actor);
      const rows: PledgeRow[] = await tx.query(
        `SELECT * FROM (${PLEDGES}) p
          WHERE $3::int IS NULL OR p."waitOrder" > $3
             OR (p."waitOrder" = $3 AND (p."namedAt", p.id) < ($4::timestamptz, $5::uuid))
          ORDER BY p."waitOrder", p."namedAt" DESC, p.id DESC LIMIT $6`,
        [actor.leadCompanyId, waiting, ...(after ?? [null, null, null]), limit + 1],
      );
      const cases = await casesOf(tx, actor, rows);
      return pageOf(
        rows,
        limit,
        ({ waitOrder, cursorAt, id }) => [waitOrder, cursorAt, id],
        (row) => toSummary(row, caseOf(cases, row)),
      );
    });
  }

  /** One of them with its money; anybody else's does not exist. */
  read(pledgeId: string, actor: Actor): Promise<LeadPledgeDetail> {
    return this.transactions.as(actor, (tx) => this.detail(tx, pledgeId, actor));
  }

  /** The same in a transaction that is under way. */
  async detail(tx: EntityManager, pledgeId: string, actor: Actor): Promise<LeadPledgeDetail> {
    const waiting = await waitingPledges(tx, this.notices, actor);
    const asked = [actor.leadCompanyId, waiting, pledgeId];
    const [row]: PledgeRow[] = await tx.query(`${PLEDGES} AND id = $3`, asked);
    if (row === undefined) throw new Refusal('not-found');
    const found = caseOf(await casesOf(tx, actor, [row]), row);
    const stands = row.status !== 'stood-down';
    const { plan, money } = stands ? await this.moneyOf(tx, row, actor) : { plan: null, money: null };
    return {
      ...toSummary(row, found),
      receiptNumber: stands ? found.receiptNumber : null,
      money,
      fundingPlan: plan,
      acceptedKrw: DECIDED.includes(found.caseStatus) ? wonIn(found.acceptedKrw) : null,
    };
  }

  private moneyOf(tx: EntityManager, { applicationId }: PledgeRow, actor: Actor) {
    return byThePortal(tx, actor, async () => {
      const application = await findApplication(tx, applicationId, SYSTEM);
      const { version } = await this.notices.ofVersion(tx, application.noticeVersionId);
      return caseMoneyOf(tx, application, version, this.clock.now());
    });
  }
}

async function casesOf(
  tx: EntityManager,
  actor: Actor,
  rows: readonly PledgeRow[],
): Promise<ReadonlyMap<string, CaseRow>> {
  const ids = rows.map(({ applicationId }) => applicationId);
  const cases: CaseRow[] = await byThePortal(tx, actor, () => tx.query(CASES, [ids]));
  return new Map(cases.map((one) => [one.id, one]));
}

function caseOf(cases: ReadonlyMap<string, CaseRow>, { applicationId }: PledgeRow): CaseRow {
  const found = cases.get(applicationId);
  if (found === undefined) throw new Error(`a pledge without its application ${applicationId}`);
  return found;
}

const wonIn = (amount: string | null): number | null => (amount === null ? null : Number(amount));

/** One that no longer stands says what was asked, and nothing of what came of the case. */
function toSummary(row: PledgeRow, found: CaseRow): LeadPledgeSummary {
  const { waitOrder, cursorAt: _cursorAt, ...pledge } = row;
  const stands = row.status !== 'stood-down';
  return {
    ...pledge,
    amountKrw: wonIn(row.amountKrw),
    namedAt: seoulInstant(row.namedAt),
    answeredAt: optionalInstant(row.answeredAt),
    companyName: found.companyName,
    businessRegistrationNumber: found.businessRegistrationNumber,
    noticeTitle: found.noticeTitle,
    sample: found.sample,
    projectTitle: stands ? found.projectTitle : null,
    totalCostKrw: stands ? wonIn(found.totalCostKrw) : null,
    caseStatus: stands ? found.caseStatus : 'withdrawn',
    answerable: stands && mayAnswerLeadPledge(found.caseStatus),
    waiting: waitOrder === 0,
  };
}
