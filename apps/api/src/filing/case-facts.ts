import type { JsonValue } from '@subsidy/contract';
import {
  appliedNameOf,
  cleanText,
  factsOf,
  isBlank,
  SHARES,
  sharesOf,
  type FundingPlan,
} from '@subsidy/rules';
import type { Application } from '../applications/application.entity.ts';
import { columnOf } from '../database/columns.ts';
import { insertInto, type Statement } from '../database/together.ts';
import { caseKey } from './case-search-keys.ts';
import type { Filing } from './filing.entity.ts';

const LONGEST_TITLE = 300;

/** The columns of `case_facts`, each with its value; what is unknown is null. */
type FactColumns = Readonly<Record<string, string | number | boolean | readonly string[] | Date | null>>;

/**
 * 사건 요약: typed columns of what was filed last, written with the filing itself. Lists, search, rankings and exports read
 * them; nothing else writes them.
 */
export function caseFacts(
  application: Application,
  filing: Filing,
  fields: Readonly<Record<string, JsonValue>>,
): Statement {
  const facts: FactColumns = {
    application_id: application.id,
    filing_id: filing.id,
    filed_at: filing.filedAt,
    type: application.type,
    ...partiesOf(filing),
    ...projectOf(fields, filing),
    ...moneyOf(filing.particulars.fundingPlan),
    search_key: keyOf(application, filing, fields),
  };
  const { sql, values } = insertInto('case_facts', facts);
  const replaced = Object.keys(facts)
    .slice(1)
    .map((column) => `${column} = EXCLUDED.${column}`);
  return { sql: `${sql} ON CONFLICT (application_id) DO UPDATE SET ${replaced.join(', ')}`, values };
}

function partiesOf({ particulars: { company, supplier, place, notice } }: Filing): FactColumns {
  return {
    notice_id: notice.id,
    notice_title: notice.title,
    notice_version: notice.version,
    program: notice.program,
    sample: notice.sample,
    company_id: company.id,
    company_name: company.name,
    business_registration_number: company.businessRegistrationNumber,
    region_code: place.regionCode,
    city: place.city,
    techno_park_code: place.technoParkCode,
    supplier_id: supplier?.id ?? null,
    supplier_name: supplier?.name ?? null,
  };
}

function projectOf(fields: Readonly<Record<string, JsonValue>>, { particulars }: Filing): FactColumns {
  const { company, project } = factsOf(fields, particulars.supplier);
  const known = {
    corporate_registration_number:
      particulars.company.corporateRegistrationNumber ?? company.corporateRegistrationNumber,
    project_title: titleOf(fields['project.title']),
    current_level: company.currentLevel,
    target_level: project.targetLevel,
    months: project.months,
    ksic_code: company.ksicCode,
    size_certificate: company.sizeCertificate,
    regular_employees: company.regularEmployees,
    average_revenue_krw: company.averageRevenueKrw,
  };
  return {
    ...Object.fromEntries(Object.entries(known).map(([column, value]) => [column, value ?? null])),
    ai_cells: project.aiCells ?? [],
  };
}

function keyOf(
  { receiptNumber }: Application,
  filing: Filing,
  fields: Readonly<Record<string, JsonValue>>,
): string {
  const { company, supplier } = filing.particulars;
  return caseKey({
    companyName: company.name,
    businessRegistrationNumber: company.businessRegistrationNumber,
    supplierName: supplier?.name ?? null,
    projectTitle: titleOf(fields['project.title']) ?? null,
    receiptNumber: receiptNumber ?? filing.receiptNumber,
  });
}

const titleOf = (title: JsonValue | undefined): string | undefined =>
  typeof title === 'string' && !isBlank(title) ? cleanText(title).slice(0, LONGEST_TITLE) : undefined;

/** `governmentKrw` stands in `applied_government_krw`. */
function moneyOf(plan: FundingPlan | null): FactColumns {
  const shares = plan === null ? null : sharesOf(plan);
  return Object.fromEntries(SHARES.map((share) => [columnOf(appliedNameOf(share)), shares?.[share] ?? null]));
}
