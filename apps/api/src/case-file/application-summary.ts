import type { ApplicationSummary } from '@subsidy/contract';
import type { ApplicationStatus, ProjectType } from '@subsidy/rules';
import type { Actor } from '../database/actor.ts';
import { seoulInstant } from '../http/clock.ts';
import { seesStage } from '../applications/contents-visibility.ts';
import { endOfSeoulDay } from '../applications/openness.ts';

/** One application with what lists show of its company, notice and supplier. */
export interface SummaryRow {
  id: string;
  noticeId: string;
  noticeTitle: string;
  sample: boolean;
  program: string;
  type: ProjectType;
  status: ApplicationStatus;
  openSupplementRequestId: string | null;
  companyName: string;
  businessRegistrationNumber: string;
  regionCode: string | null;
  city: string | null;
  technoParkCode: string | null;
  supplierName: string | null;
  projectTitle: string | null;
  totalCostKrw: string | null;
  governmentKrw: string | null;
  receiptNumber: string | null;
  submittedAt: Date | null;
  planSubmittedAt: Date | null;
  statusSince: Date;
  updatedAt: Date;
  closesAt: Date;
  planClosesAt: Date;
  supplementDueOn: string | null;
  /** `updatedAt` to the microsecond: what the list is sorted by. */
  cursorAt: string;
}

/** Everything of a summary, of the rows that `page` holds: pages first, joins after. */
export const summarySql = (page: string): string => `
  SELECT a.id, a.notice_id AS "noticeId", n.title AS "noticeTitle", n.sample, n.program, a.type, a.status,
         a.open_supplement_request_id AS "openSupplementRequestId", c.name AS "companyName",
         a.business_site AS "businessRegistrationNumber", a.region_code AS "regionCode", a.city,
         a.techno_park_code AS "technoParkCode", s.name AS "supplierName", a.project_title AS "projectTitle",
         a.total_cost_krw AS "totalCostKrw", a.government_krw AS "governmentKrw", a.receipt_number AS "receiptNumber",
         a.submitted_at AS "submittedAt", a.plan_submitted_at AS "planSubmittedAt", a.status_since AS "statusSince",
         a.updated_at AS "updatedAt", v.closes_at AS "closesAt", v.plan_closes_at AS "planClosesAt",
         r.due_on::text AS "supplementDueOn",
         to_char(a.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "cursorAt"
    FROM (${page}) a
    JOIN notices n ON n.id = a.notice_id
    JOIN notice_versions v ON v.id = a.notice_version_id
    JOIN companies c ON c.id = a.company_id
    LEFT JOIN suppliers s ON s.id = a.supplier_id
    LEFT JOIN supplement_requests r ON r.id = a.open_supplement_request_id
   ORDER BY a.updated_at DESC, a.id`;

const instant = (at: Date | null): string | null => (at === null ? null : seoulInstant(at));
const won = (amount: string | null): number | null => (amount === null ? null : Number(amount));

/** The date that matters next: intake end, supplement due, plan end. */
function nextDueAt(row: SummaryRow): string | null {
  if (row.status === 'draft') return seoulInstant(row.closesAt);
  if (row.supplementDueOn !== null) return seoulInstant(endOfSeoulDay(row.supplementDueOn));
  return row.status === 'plan-open' ? seoulInstant(row.planClosesAt) : null;
}

/** The row as this person may see it: of a draft, staff see that it is there and not what is in it. */
export function toSummary(row: SummaryRow, actor: Actor): ApplicationSummary {
  const seesContents = seesStage(row, 'application', actor);
  return {
    id: row.id,
    noticeId: row.noticeId,
    noticeTitle: row.noticeTitle,
    sample: row.sample,
    program: row.program,
    type: row.type,
    status: row.status,
    openSupplementRequestId: row.openSupplementRequestId,
    companyName: row.companyName,
    businessRegistrationNumber: row.businessRegistrationNumber,
    regionCode: row.regionCode,
    city: row.city,
    technoParkCode: row.technoParkCode,
    supplierName: row.supplierName,
    projectTitle: seesContents ? row.projectTitle : null,
    totalCostKrw: seesContents ? won(row.totalCostKrw) : null,
    governmentKrw: seesContents ? won(row.governmentKrw) : null,
    receiptNumber: row.receiptNumber,
    submittedAt: instant(row.submittedAt),
    planSubmittedAt: instant(row.planSubmittedAt),
    statusSince: seoulInstant(row.statusSince),
    nextDueAt: nextDueAt(row),
    updatedAt: seoulInstant(row.updatedAt),
  };
}
